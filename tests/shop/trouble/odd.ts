import type { ShopOrder } from '../history/types';
import { paidFen } from '../history/types';
import { type Html, html } from '../pages/html';
import { layout, type PageContext } from '../pages/layout';
import { timeText } from '../pages/values';
import { firstListings } from './sizes';

/**
 * Lists as a home-made backend may draw them: bare boxes, headers that mean nothing to anyone else, class names
 * that a build step made up. `?cols=2,0,1` puts the columns in another order, `?gone=2` gives one another header,
 * `?swap=3,4` exchanges the values of two and leaves their headers, `?seed=` changes every class name,
 * `?rows=` how many.
 */
type Cell = string | Html;
type Sheet = { headers: string[]; rows: Cell[][] };

const FEW = 12;

export function oddGoods(context: PageContext): string {
  const { lang } = context;
  const rows = firstListings(context, rowsAsked(context)).map((truth) => [
    `K${truth.product.id}`,
    html`<span>${truth.product.title[lang]}</span>`,
    (Math.min(...truth.product.specs.map((spec) => spec.priceFen)) / 100).toFixed(2),
    String(truth.product.stock),
    String(truth.units30),
    timeText(truth.product.createdAt, lang),
  ]);
  return page(context, 'odd-goods', { headers: headersOf(lang), rows });
}

export function oddOrders(context: PageContext): string {
  const { shop, lang } = context;
  const orders = shop.history.orders.slice(0, rowsAsked(context));
  const rows = orders.map((order) => [
    `D${order.id}`,
    timeText(order.at, lang),
    shop.history.buyers.get(order.buyer)?.account ?? '',
    (paidFen(order) / 100).toFixed(2),
    html`<span>${titleOf(context, order)}</span>`,
    String(order.lines[0]?.quantity ?? 1),
  ]);
  return page(context, 'odd-orders', { headers: headersOf(lang), rows });
}

function titleOf({ shop, lang }: PageContext, order: ShopOrder): string {
  return shop.listings.get(order.lines[0]?.product ?? '')?.product.title[lang] ?? '';
}

function rowsAsked({ url }: PageContext): number {
  return Number(url.searchParams.get('rows') ?? FEW);
}

const headersOf = (lang: string): string[] =>
  lang === 'zh' ? ['甲', '乙', '丙', '丁', '戊', '己'] : ['Kappa', 'Lamed', 'Munin', 'Nesh', 'Ossa', 'Pim'];

function arranged({ headers, rows }: Sheet, url: URL): Sheet {
  const numbers = (name: string): number[] =>
    (url.searchParams.get(name) ?? '').split(',').filter(Boolean).map(Number);
  const [a = -1, b = -1] = numbers('swap');
  const [gone = -1] = numbers('gone');
  const swapped = rows.map((row) =>
    row.map((cell, at) => (at === a ? row[b] : at === b ? row[a] : cell) ?? ''),
  );
  const named = headers.map((header, at) => (at === gone ? 'Zz' : header));
  const order = numbers('cols');
  const put = <T>(cells: T[]): T[] =>
    order.length === 0 ? cells : order.flatMap((at) => (cells[at] === undefined ? [] : [cells[at]]));
  return { headers: put(named), rows: swapped.map(put) };
}

function page(context: PageContext, title: string, sheet: Sheet): string {
  const { headers, rows } = arranged(sheet, context.url);
  const seed = Number(context.url.searchParams.get('seed') ?? 7);
  const made = (n: number): string => `x${((seed + 3) * (n + 11) * 7919).toString(36)}`;
  const [list, line, box, head] = [made(1), made(2), made(3), made(4)];
  const style = `.${list}{border:1px solid #8886;border-radius:8px}.${line},.${head}{display:grid;grid-template-columns:repeat(${headers.length},1fr);gap:8px;padding:10px 12px;border-bottom:1px solid #8883;cursor:pointer}.${box}{min-width:0;overflow-wrap:anywhere}.${head}{font-weight:600}`;
  const cells = (texts: Cell[]): Html[] => texts.map((text) => html`<div class="${box}">${text}</div>`);
  const main = html`<h1>${title}</h1><div class="${list}">
<div class="${head}">${cells(headers)}</div>
<div id="odd">${rows.map((row) => html`<div class="${line}">${cells(row)}</div>`)}</div></div>`;
  return layout(context, title, main, {
    head: html`<style>${{ markup: style }}</style><script src="/static/odd.js" defer></script>`,
  });
}
