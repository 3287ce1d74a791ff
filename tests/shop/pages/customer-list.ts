import { isSale, paidFen, refundFen, type ShopOrder } from '../history/types';
import { otherWords } from '../other-words';
import { html } from './html';
import { layout, type PageContext } from './layout';
import { pager } from './list-parts';
import { listQuery, slice } from './list-query';
import { moneyText, timeText } from './values';

/** The shop's customers, who ordered last first, with the backend's own sums: it counts sales and takes refunds off. */
export function customerList(context: PageContext): string {
  const { shop, lang, url } = context;
  const words = otherWords[lang].customers;
  const query = listQuery(url, 50);
  const orders = new Map<string, ShopOrder[]>();
  for (const order of shop.history.orders.filter(isSale))
    orders.set(order.buyer, [...(orders.get(order.buyer) ?? []), order]);
  const found = [...shop.history.buyers.values()]
    .map((buyer) => ({ buyer, own: orders.get(buyer.id) ?? [] }))
    .filter(({ own }) => own.length > 0)
    .sort((a, b) => (b.own[0]?.at ?? 0) - (a.own[0]?.at ?? 0));
  const spent = (own: ShopOrder[]) => own.reduce((sum, order) => sum + paidFen(order) - refundFen(order), 0);
  const heads = Object.values(words.columns).map((head) => html`<th scope="col">${head}</th>`);
  const rows = slice(found, query).map(
    ({
      buyer,
      own,
    }) => html`<tr><td><a href="/${lang}/customers/${buyer.id}" data-soft>${buyer.account}</a></td>
<td>${buyer.id}</td><td class="number">${own.length}</td><td class="number">${moneyText(spent(own), lang)}</td>
<td>${timeText(own[0]?.at ?? 0, lang)}</td></tr>`,
  );
  const main = html`<h1>${words.title}</h1><div class="table-wrap"><table class="list"><thead><tr>${heads}</tr></thead>
<tbody>${rows}</tbody></table></div>${pager(context, query, found.length)}`;
  return layout(context, words.title, main);
}
