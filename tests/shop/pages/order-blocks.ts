import type { ShopOrder } from '../history/types';
import { shopWords } from '../words';
import { type Html, html } from './html';
import type { PageContext } from './layout';
import { amountCell, buyerCell, detailLink, goodsCell, statusCell } from './order-parts';
import { moneyText, timeText } from './values';

/** The same orders without a table: a bar of column names and one box per order. */
export function orderBlocks(context: PageContext, orders: ShopOrder[]): Html {
  const { order } = shopWords[context.lang];
  const names = [order.goods, order.unitPrice, order.quantity, order.status, order.amount, order.actions];
  return html`<div class="blocks"><div class="block-names">${names.map((name) => html`<span>${name}</span>`)}</div>
${orders.map((each) => block(context, each))}</div>`;
}

function block(context: PageContext, order: ShopOrder): Html {
  const { lang } = context;
  const words = shopWords[lang];
  const items = order.lines.map(
    (line) => html`<div class="block-item"><div class="goods">${goodsCell(context, line)}</div>
<div class="number">${moneyText(line.priceFen, lang)}</div><div class="number">${line.quantity}</div></div>`,
  );
  return html`<div class="block"><div class="block-head"><span>${words.order.id}: ${order.id}</span>
<span>${words.order.time}: ${timeText(order.at, lang)}</span><span>${buyerCell(context, order)}</span></div>
<div class="block-body"><div class="block-items">${items}</div><div>${statusCell(context, order)}</div>
<div class="number">${amountCell(context, order)}</div><div>${detailLink(context, order)}</div></div></div>`;
}
