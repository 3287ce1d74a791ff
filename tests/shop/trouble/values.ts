import type { ShopOrder } from '../history/types';
import { html } from '../pages/html';
import { layout, type PageContext } from '../pages/layout';
import { listQuery } from '../pages/list-query';
import { orderTable } from '../pages/order-table';
import { productHead, productTable } from '../pages/product-list';
import { shopWords } from '../words';
import { firstListings } from './sizes';

/** What a hostile buyer might call himself. Shown as text by the shop, as it has to be. */
export const HOSTILE_NAMES = [
  '<img src=x onerror="window.hacked=1">',
  '<script>window.hacked=1</script>',
  '"><svg onload=window.hacked=1>',
  "{{constructor.constructor('window.hacked=1')()}}",
  '=HYPERLINK("http://evil.example","x")',
  '\u202Egnp.exe\u202C',
];

/** An order list whose buyers' names are markup. */
export function htmlName(context: PageContext): string {
  const { shop, lang } = context;
  const orders: ShopOrder[] = shop.history.orders
    .slice(0, 12)
    .map((order, n) => ({ ...order, buyer: `bad-${n % HOSTILE_NAMES.length}` }));
  const buyers = new Map(shop.history.buyers);
  HOSTILE_NAMES.forEach((account, n) => {
    buyers.set(`bad-${n}`, { id: `bad-${n}`, account, temper: 'once', joinedAt: 0 });
  });
  const bad = { ...context, shop: { ...shop, history: { ...shop.history, buyers } } };
  const title = shopWords[lang].menu.orders;
  return layout(context, title, html`<h1>${title}</h1>${orderTable(bad, orders)}`);
}

/** Numbers that are none, beside ids that are real: nothing here may become a figure. */
export function notNumbers(context: PageContext): string {
  const words = shopWords[context.lang];
  const odd = [
    '面议',
    '充足',
    '--',
    '很多',
    '不久以前',
    'NaN',
    '1.2.3',
    '两百',
    '∞',
    '待定',
    '１e９',
    '0x1F',
  ];
  const row = (
    { product }: { product: { id: string; title: Record<string, string> } },
    n: number,
  ) => html`<tr><td class="check"></td>
<td class="goods"><a class="name" href="/${context.lang}/products/${product.id}">${product.title[context.lang]}</a><div class="dim">ID: ${product.id}</div></td>
${[0, 1, 2, 3, 4].map((c) => html`<td>${odd[(n + c) % odd.length]}</td>`)}<td>${words.productStatus.sale}</td><td></td></tr>`;
  const main = html`<h1>${words.menu.products}</h1><div class="table-wrap"><table class="list products"><thead>${productHead(context, listQuery(context.url, 20))}</thead>
<tbody>${firstListings(context, 12).map(row)}</tbody></table></div>`;
  return layout(context, words.menu.products, main);
}

/** A good list on a page that names no shop. */
export function noShop(context: PageContext): string {
  const { lang, url } = context;
  const title = shopWords[lang].menu.products;
  const main = html`<h1>${title}</h1>${productTable(context, listQuery(url, 20), firstListings(context, 20))}`;
  return layout(context, title, main).replace(/<span class="store-id">.*?<\/span>/, '');
}
