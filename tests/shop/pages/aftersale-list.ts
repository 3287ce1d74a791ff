import { DAY, refundFen, type ShopOrder } from '../history/types';
import { otherWords } from '../other-words';
import { shopWords } from '../words';
import { type Html, html } from './html';
import { layout, type PageContext } from './layout';
import { pager, tabs } from './list-parts';
import { listQuery, slice } from './list-query';
import { orderTable } from './order-table';
import { moneyText, timeText } from './values';

export type Request = { id: string; order: ShopOrder; at: number; amountFen: number; open: boolean };

/** The requests after the sale that an order led to: one for all that was or will be given back. */
export function requestsOf(orders: ShopOrder[]): Request[] {
  return orders
    .filter((order) => order.fate === 'refunding' || refundFen(order) > 0)
    .map((order) => {
      const open = order.fate === 'refunding';
      const whole = order.lines.reduce((sum, line) => sum + line.priceFen * line.quantity, 0);
      return {
        id: `SH${order.id.slice(2, 14)}${order.id.slice(-4)}`,
        order,
        at: order.at + DAY,
        amountFen: open ? whole : refundFen(order),
        open,
      };
    })
    .sort((a, b) => b.at - a.at);
}

/** The after-sales list, newest request first. */
export function aftersaleList(context: PageContext): string {
  const { shop, lang, url } = context;
  const words = otherWords[lang].aftersales;
  const query = listQuery(url, 50);
  const all = requestsOf(shop.history.orders);
  const inTab = (tab: string) => (one: Request) => tab === 'all' || (tab === 'open') === one.open;
  const counts = Object.fromEntries(
    Object.keys(words.tabs).map((tab) => [tab, all.filter(inTab(tab)).length]),
  );
  const found = all.filter(inTab(query.tab));
  const heads = Object.values(words.columns).map((head) => html`<th scope="col">${head}</th>`);
  const main = html`<h1>${words.title}</h1>${tabs(context, words.tabs, counts, query.tab)}
<div class="table-wrap"><table class="list"><thead><tr>${heads}</tr></thead>
<tbody>${slice(found, query).map((one) => row(context, one))}</tbody></table></div>
${pager(context, query, found.length)}`;
  return layout(context, words.title, main);
}

function row({ shop, lang }: PageContext, { id, order, at, amountFen, open }: Request): Html {
  const words = otherWords[lang].aftersales;
  const product = shop.listings.get(order.lines[0]?.product ?? '')?.product;
  const reason = words.reasons[Number(order.id.slice(-4)) % words.reasons.length];
  return html`<tr><td>${id}</td><td><a href="/${lang}/orders/${order.id}" data-soft>${order.id}</a></td>
<td>${product?.title[lang] ?? ''}</td><td>${open ? words.type.refund : words.type.back}</td>
<td class="number">${moneyText(amountFen, lang)}</td><td>${reason}</td><td>${timeText(at, lang)}</td>
<td>${open ? words.state.open : words.state.done}</td></tr>`;
}

/** The order list of a backend that keeps refunds on a page of their own: nothing here tells of them. */
export function plainOrderList(context: PageContext): string {
  const words = shopWords[context.lang];
  const query = listQuery(context.url, 50);
  const orders = context.shop.history.orders.map((order): ShopOrder => {
    const isRefund = order.fate === 'refunding' || order.fate === 'refunded';
    const lines = order.lines.map((line) => ({ ...line, refunded: false }));
    return { ...order, lines, fate: isRefund ? 'completed' : order.fate };
  });
  const main = html`<h1>${words.menu.orders}</h1>${orderTable(context, slice(orders, query))}
${pager(context, query, orders.length)}`;
  return layout(context, words.menu.orders, main);
}
