import { goodsFen, paidFen, refundFen } from '../history/types';
import { shopWords } from '../words';
import { html, nothing } from './html';
import { layout, type PageContext } from './layout';
import { buyerCell, goodsCell, statusCell } from './order-parts';
import { moneyText, timeText } from './values';

/** One order in full; null where there is none of that number. */
export function orderPage(context: PageContext, id: string): string | null {
  const { shop, lang } = context;
  const words = shopWords[lang].order;
  const order = shop.history.orders.find((each) => each.id === id);
  if (!order) return null;
  const refund = refundFen(order);
  const lines = order.lines.map(
    (line) =>
      html`<tr><td class="goods">${goodsCell(context, line)}</td><td class="number">${moneyText(line.priceFen, lang)}</td><td class="number">${line.quantity}</td></tr>`,
  );
  const main = html`<h1>${words.title}</h1>
<dl class="facts">
<dt>${words.id}</dt><dd>${order.id}</dd>
<dt>${words.time}</dt><dd>${timeText(order.at, lang)}</dd>
<dt>${words.status}</dt><dd>${statusCell(context, order)}</dd>
</dl><p class="buyer-line">${buyerCell(context, order)}</p>
<div class="table-wrap"><table class="list"><thead><tr><th>${words.goods}</th><th>${words.unitPrice}</th><th>${words.quantity}</th></tr></thead><tbody>${lines}</tbody></table></div>
<dl class="facts sums">
<dt>${words.goodsTotal}</dt><dd>${moneyText(goodsFen(order), lang)}</dd>
<dt>${words.shippingFee}</dt><dd>${moneyText(order.shippingFen, lang)}</dd>
<dt>${words.discount}</dt><dd>${moneyText(order.discountFen, lang)}</dd>
<dt>${words.amount}</dt><dd>${moneyText(paidFen(order), lang)}</dd>
${refund > 0 ? html`<dt>${words.refundAmount}</dt><dd>${moneyText(refund, lang)}</dd>` : nothing}
</dl>`;
  return layout(context, `${words.title} ${order.id}`, main);
}
