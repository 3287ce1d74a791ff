import { DAY } from '../history/types';
import { html } from '../pages/html';
import { layout, type PageContext } from '../pages/layout';
import { listQuery } from '../pages/list-query';
import { productHead, productTable } from '../pages/product-list';
import type { ListingTruth } from '../truth';
import { shopWords } from '../words';

/** The first listings of the shop as it sorts them. */
export function firstListings({ shop }: PageContext, count: number): ListingTruth[] {
  return [...shop.listings.values()].sort((a, b) => a.product.rank - b.product.rank).slice(0, count);
}

/** 5,000 rows (or `?rows=`), each a listing of its own. */
export function many(context: PageContext): string {
  const { shop, lang, url } = context;
  const wanted = Number(url.searchParams.get('rows') ?? 5000);
  const pattern = firstListings(context, shop.listings.size);
  const rows = Array.from({ length: wanted }, (_, n) => copyOf(pattern[n % pattern.length], n));
  const title = shopWords[lang].menu.products;
  return layout(context, title, html`<h1>${title}</h1>${productTable(context, listQuery(url, 20), rows)}`);
}

function copyOf(truth: ListingTruth | undefined, n: number): ListingTruth {
  if (!truth) throw new Error('the shop has no listings');
  const { title } = truth.product;
  const product = {
    ...truth.product,
    id: String(990_000_000_000 + n),
    code: `MANY-${n}`,
    title: { zh: `${title.zh} ${n}`, en: `${title.en} ${n}` },
    createdAt: truth.product.createdAt - (n % 7) * DAY,
  };
  return { ...truth, id: product.id, product };
}

/** The list is there, its head too, and the page says that it holds nothing. */
export function noRows(context: PageContext): string {
  const words = shopWords[context.lang];
  const main = html`<h1>${words.menu.products}</h1><div class="table-wrap"><table class="list products">
<thead>${productHead(context, listQuery(context.url, 20))}</thead><tbody><tr><td colspan="9" class="empty">${words.empty}</td></tr></tbody></table></div>
<div class="pager"><span class="total">${words.pager(0, 1, 1)}</span></div>`;
  return layout(context, words.menu.products, main);
}

/** Grey bars first; the rows come after `?wait=` milliseconds (2,000), the figures a second later still. */
export function halfRendered(context: PageContext): string {
  const words = shopWords[context.lang];
  const wait = Number(context.url.searchParams.get('wait') ?? 2000);
  const query = listQuery(context.url, 20);
  const bars = Array.from(
    { length: 8 },
    () => html`<tr>${Array.from({ length: 9 }, () => html`<td><span class="skeleton"></span></td>`)}</tr>`,
  );
  const main = html`<h1>${words.menu.products}</h1><div class="table-wrap"><table class="list products" id="late" data-wait="${wait}">
<thead>${productHead(context, query)}</thead><tbody>${bars}</tbody></table></div>
<template id="rows">${productTable(context, query, firstListings(context, 20))}</template>`;
  return layout(context, words.menu.products, main, {
    head: html`<script src="/static/late.js" defer></script>`,
  });
}

/** A table of a thousand columns. */
export function wide(context: PageContext): string {
  const columns = Array.from({ length: 1000 }, (_, n) => n);
  const main = html`<h1>${shopWords[context.lang].menu.products}</h1><div class="table-wrap"><table class="list">
<thead><tr>${columns.map((n) => html`<th>列 ${n}</th>`)}</tr></thead>
<tbody>${Array.from({ length: 12 }, (_, row) => html`<tr>${columns.map((n) => html`<td>${row * 1000 + n}</td>`)}</tr>`)}</tbody></table></div>`;
  return layout(context, 'wide', main);
}
