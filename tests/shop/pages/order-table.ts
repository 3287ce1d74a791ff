import type { ShopOrder } from '../history/types';
import { shopWords } from '../words';
import { type Html, html, nothing } from './html';
import type { PageContext } from './layout';
import { amountCell, buyerCell, detailLink, goodsCell, statusCell } from './order-parts';
import { moneyText, timeText } from './values';

/** Orders as blocks of table rows: a head row, then one row per item; status and amount span the items. */
export function orderTable(context: PageContext, orders: ShopOrder[]): Html {
  const { order } = shopWords[context.lang];
  return html`<div class="table-wrap"><table class="list orders">
<thead><tr><th scope="col">${order.goods}</th><th scope="col">${order.unitPrice}</th><th scope="col">${order.quantity}</th>
<th scope="col">${order.status}</th><th scope="col">${order.amount}</th><th scope="col">${order.actions}</th></tr></thead>
${orders.map((each) => orderBlock(context, each))}</table></div>`;
}

function orderBlock(context: PageContext, order: ShopOrder): Html {
  const { lang } = context;
  const words = shopWords[lang];
  const span = order.lines.length;
  const item = (
    line: ShopOrder['lines'][number],
    n: number,
  ): Html => html`<tr class="item"><td class="goods">${goodsCell(context, line)}</td>
<td class="number">${moneyText(line.priceFen, lang)}</td><td class="number">${line.quantity}</td>${
    n > 0
      ? nothing
      : html`<td rowspan="${span}">${statusCell(context, order)}</td><td rowspan="${span}" class="number">${amountCell(context, order)}</td><td rowspan="${span}">${detailLink(context, order)}</td>`
  }</tr>`;
  return html`<tbody class="order"><tr class="head"><td colspan="6"><span class="head-cells">
<label><input type="checkbox"><span>${words.order.id}: ${order.id}</span></label>
<span>${words.order.time}: ${timeText(order.at, lang)}</span><span>${buyerCell(context, order)}</span></span></td></tr>
${order.lines.map(item)}</tbody>`;
}
