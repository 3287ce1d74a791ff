import { type Html, html } from '../pages/html';
import { layout, type PageContext } from '../pages/layout';
import { pager, tabs } from '../pages/list-parts';
import { listQuery, slice, withParams } from '../pages/list-query';
import { orderTable } from '../pages/order-table';
import { shopWords } from '../words';
import { bareHead, bareRow, bareTable } from './bare-orders';

/** A whole page as a server draws it: every link loads another document. */
export function hard(context: PageContext, main: Html, head?: Html): string {
  const title = shopWords[context.lang].menu.orders;
  const page = layout(context, title, html`<h1>${title}</h1>${main}`, head ? { head } : undefined);
  return page.replaceAll(' data-soft', '');
}

/** The order list with a pager that loads each page anew. `?size=` orders a page (100). */
export function plain(context: PageContext): string {
  const query = listQuery(context.url, 100);
  const all = context.shop.history.orders;
  return hard(context, html`${orderTable(context, slice(all, query))}${pager(context, query, all.length)}`);
}

/** The same without the goods, which only each order's own page shows. `?of=` takes the first so many orders. */
export function bare(context: PageContext): string {
  const query = listQuery(context.url, 10);
  const all = context.shop.history.orders.slice(0, Number(context.url.searchParams.get('of') ?? 30));
  return hard(context, html`${bareTable(context, slice(all, query))}${pager(context, query, all.length)}`);
}

/** Previous and next alone: no numbers, no total, and an address that names the last order of the page before. */
export function cursor(context: PageContext): string {
  const { shop, url } = context;
  const size = Number(url.searchParams.get('pageSize') ?? 100);
  const all = shop.history.orders;
  const at = all.findIndex((order) => order.id === url.searchParams.get('after')) + 1;
  const page = all.slice(at, at + size);
  const to = (n: number) => withParams(url, { after: n > 0 ? (all[n - 1]?.id ?? null) : null });
  const button = (name: string, on: boolean, href: string) =>
    on
      ? html`<a class="button" role="button" aria-label="${name}" href="${href}">${name === 'Next' ? '›' : '‹'}</a>`
      : html`<button type="button" class="button" aria-label="${name}" disabled>${name === 'Next' ? '›' : '‹'}</button>`;
  return hard(
    context,
    html`${orderTable(context, page)}<nav class="pager" aria-label="Pagination">
${button('Previous', at > 0, to(Math.max(0, at - size)))}${button('Next', at + size < all.length, to(at + size))}</nav>`,
  );
}

/** Ten rows to begin with; a button brings twenty more each time. */
export function more(context: PageContext): string {
  const all = context.shop.history.orders.slice(0, 130);
  return hard(
    context,
    html`${tabs(context, { all: shopWords[context.lang].orderTabs.all }, { all: all.length }, 'all')}${bareTable(context, all.slice(0, 10))}
<div class="foot"><button type="button" class="button" id="more">加载更多</button></div><template id="rest">${bareTable(context, all.slice(10))}</template>`,
    html`<script src="/static/more.js" defer></script>`,
  );
}

/** All orders in one box that scrolls, and only those in sight in the document. `?silent` names no total. */
export function virtual(context: PageContext): string {
  const all = context.shop.history.orders.slice(0, 150);
  const total = context.url.searchParams.has('silent')
    ? null
    : html`<p class="dim">${shopWords[context.lang].pager(all.length, 1, 1).split(/[，,]/)[0]}</p>`;
  return hard(
    context,
    html`${total}<div id="box" style="height:520px;overflow:auto;position:relative"><table class="list bare"><thead>${bareHead(context)}</thead><tbody></tbody></table></div>
<template id="rows"><table><tbody>${all.map((order) => bareRow(context, order))}</tbody></table></template>`,
    html`<script src="/static/virtual.js" defer></script>`,
  );
}
