import type { ShopOrder } from '../history/types';
import { paidFen } from '../history/types';
import { type Html, html } from '../pages/html';
import type { PageContext } from '../pages/layout';
import { buyerCell, statusCell } from '../pages/order-parts';
import { moneyText, timeText } from '../pages/values';
import { shopWords } from '../words';

/** Orders one row each, without their goods: those stand only on each order's own page. */
export function bareTable(context: PageContext, orders: ShopOrder[]): Html {
  return html`<table class="list bare"><thead>${bareHead(context)}</thead><tbody>${orders.map((each) => bareRow(context, each))}</tbody></table>`;
}

export function bareHead({ lang }: PageContext): Html {
  const { order } = shopWords[lang];
  return html`<tr><th scope="col">${order.id}</th><th scope="col">${order.time}</th><th scope="col">${order.buyer}</th><th scope="col">${order.amount}</th><th scope="col">${order.status}</th></tr>`;
}

export function bareRow(context: PageContext, order: ShopOrder): Html {
  const { lang } = context;
  return html`<tr><td><a href="/${lang}/orders/${order.id}">${order.id}</a></td><td>${timeText(order.at, lang)}</td><td>${buyerCell(context, order)}</td><td class="number">${moneyText(paidFen(order), lang)}</td><td>${statusCell(context, order)}</td></tr>`;
}
