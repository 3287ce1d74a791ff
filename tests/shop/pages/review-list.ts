import { DAY } from '../history/types';
import { otherWords } from '../other-words';
import { html } from './html';
import { layout, type PageContext } from './layout';
import { pager } from './list-parts';
import { listQuery, slice } from './list-query';
import { maskText, timeText } from './values';

/** What buyers wrote, newest first: every seventh completed order has a review, every third of those a bad one. */
export function reviewList(context: PageContext): string {
  const { shop, lang, url } = context;
  const words = otherWords[lang].reviews;
  const query = listQuery(url, 50);
  const found = shop.history.orders.filter(
    (order) => order.fate === 'completed' && Number(order.id.slice(-4)) % 7 === 0,
  );
  const heads = Object.values(words.columns).map((head) => html`<th scope="col">${head}</th>`);
  const rows = slice(found, query).map((order) => {
    const n = Number(order.id.slice(-4)) / 7;
    const isBad = n % 3 === 0;
    const texts = isBad ? words.bad : words.good;
    const product = shop.listings.get(order.lines[0]?.product ?? '')?.product;
    const account = shop.history.buyers.get(order.buyer)?.account ?? '';
    return html`<tr><td><a href="/${lang}/products/${product?.id ?? ''}" data-soft>${product?.title[lang] ?? ''}</a></td>
<td>${order.id}</td><td>${maskText(account)}</td><td>${isBad ? '★★☆☆☆' : '★★★★★'}</td>
<td>${texts[n % texts.length] ?? ''}</td><td>${timeText(order.at + 5 * DAY, lang)}</td></tr>`;
  });
  const main = html`<h1>${words.title}</h1><div class="table-wrap"><table class="list"><thead><tr>${heads}</tr></thead>
<tbody>${rows}</tbody></table></div>${pager(context, query, found.length)}`;
  return layout(context, words.title, main);
}
