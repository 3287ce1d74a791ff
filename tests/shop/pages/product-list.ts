import type { ListingTruth } from '../truth';
import { shopWords } from '../words';
import { type Html, html, nothing } from './html';
import { layout, type PageContext } from './layout';
import { pager, searchBar, tabs } from './list-parts';
import { type ListQuery, listQuery, slice, withParams } from './list-query';
import { counterText, rangeText, timeText } from './values';

export function productList(context: PageContext): string {
  const { shop, lang, url } = context;
  const words = shopWords[lang];
  const query = listQuery(url, 20);
  const all = [...shop.listings.values()];
  const tabCounts = Object.fromEntries(
    Object.keys(words.productTabs).map((tab) => [tab, all.filter(inTab(tab)).length]),
  );
  const found = all.filter(inTab(query.tab)).filter(matches(query.q)).sort(compare(query));
  const rows = slice(found, query);
  const main = html`<h1>${words.menu.products}</h1>
${tabs(context, words.productTabs, tabCounts, query.tab)}
${searchBar(context, query, words.searchProducts)}
${rows.length === 0 ? html`<div class="empty">${words.empty}</div>` : productTable(context, query, rows)}
${pager(context, query, found.length)}`;
  return layout(context, words.menu.products, main);
}

/** The table alone, so that the trouble pages can show it in other places. */
export function productTable(context: PageContext, query: ListQuery, rows: ListingTruth[]): Html {
  return html`<div class="table-wrap"><table class="list products">
<thead>${productHead(context, query)}</thead>
<tbody>${rows.map((row) => productRow(context, row))}</tbody></table></div>`;
}

export function productHead(context: PageContext, query: ListQuery): Html {
  const { product } = shopWords[context.lang];
  const sortable = (key: string, name: string): Html => {
    const current = query.sort === key;
    const dir = current && query.dir === 'desc' ? 'asc' : 'desc';
    const arrow = !current ? '↕' : query.dir === 'asc' ? '↑' : '↓';
    const href = withParams(context.url, { sort: key, dir, page: null });
    return html`<th scope="col" aria-sort="${!current ? 'none' : query.dir === 'asc' ? 'ascending' : 'descending'}"><a href="${href}" data-soft="recycle" data-sort="${key}">${name}<span class="arrow" aria-hidden="true">${arrow}</span></a></th>`;
  };
  return html`<tr><th class="check"><input type="checkbox" aria-label="all"></th><th scope="col">${product.title}</th>
${sortable('price', product.price)}${sortable('stock', product.stock)}${sortable('sold30', product.sold30)}${sortable('sold', product.soldTotal)}${sortable('created', product.created)}
<th scope="col">${product.status}</th><th scope="col">${product.actions}</th></tr>`;
}

export function productRow({ lang }: PageContext, truth: ListingTruth): Html {
  const words = shopWords[lang];
  const { product } = truth;
  const href = `/${lang}/products/${product.id}`;
  const low =
    product.stock > 0 && product.stock < 5
      ? html` <span class="tag warn">${words.product.low}</span>`
      : nothing;
  return html`<tr>
<td class="check"><input type="checkbox" aria-label="${product.id}"></td>
<td class="goods"><div class="goods-cell"><span class="picture" aria-hidden="true" data-hue="${Number(product.id) % 6}"></span><div>
<a class="name" href="${href}" data-soft>${product.title[lang]}</a>
<div class="dim">ID: ${product.id}</div><div class="dim">${words.product.code}: ${product.code}</div></div></div></td>
<td class="number">${rangeText(
    product.specs.map((spec) => spec.priceFen),
    lang,
  )}</td>
<td class="number">${product.stock} <button type="button" class="action">${words.product.editStock}</button>${low}</td>
<td class="number">${truth.units30}</td>
<td class="number">${counterText(truth.unitsTotal, lang)}</td>
<td>${timeText(product.createdAt, lang)}</td>
<td><span class="state ${stateOf(truth)}">${words.productStatus[stateOf(truth)]}</span></td>
<td class="actions">${words.productActions.map((name) => html`<button type="button" class="action">${name}</button>`)}</td>
</tr>`;
}

export function stateOf({ product }: ListingTruth): 'sale' | 'out' | 'off' {
  if (!product.onShelf) return 'off';
  return product.stock === 0 ? 'out' : 'sale';
}

function inTab(tab: string): (truth: ListingTruth) => boolean {
  return (truth) => tab === 'all' || stateOf(truth) === tab;
}

function matches(q: string): (truth: ListingTruth) => boolean {
  return ({ product }) =>
    q === '' ||
    [product.title.zh, product.title.en, product.id, product.code].some((text) =>
      text.toLowerCase().includes(q),
    );
}

function compare({ sort, dir }: ListQuery): (a: ListingTruth, b: ListingTruth) => number {
  const keys: Record<string, (truth: ListingTruth) => number> = {
    price: ({ product }) => Math.min(...product.specs.map((spec) => spec.priceFen)),
    stock: ({ product }) => product.stock,
    sold30: (truth) => truth.units30,
    sold: (truth) => truth.unitsTotal,
    created: ({ product }) => product.createdAt,
  };
  const key = keys[sort];
  if (!key) return (a, b) => a.product.rank - b.product.rank;
  const sign = dir === 'asc' ? 1 : -1;
  return (a, b) => sign * (key(a) - key(b)) || a.product.rank - b.product.rank;
}
