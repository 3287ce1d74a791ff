import { shopWords } from '../words';
import { html } from './html';
import { layout, type PageContext } from './layout';
import { orderTable } from './order-table';

/** A customer's own orders: a list narrowed to one buyer. */
export function customerPage(context: PageContext, id: string): string | null {
  const { shop, lang } = context;
  const words = shopWords[lang];
  const buyer = shop.history.buyers.get(id);
  if (!buyer || shop.buyers !== 'link') return null;
  const orders = shop.history.orders.filter((order) => order.buyer === id);
  const main = html`<h1>${words.customer.title} ${buyer.account}</h1><p class="dim">${words.customer.orders}: ${orders.length}</p>
${orderTable(context, orders)}`;
  return layout(context, buyer.account, main);
}

/** The customers' front page holds no list: a search box alone. */
export function customersPage(context: PageContext): string {
  const words = shopWords[context.lang];
  return layout(
    context,
    words.menu.customers,
    html`<h1>${words.menu.customers}</h1><p class="dim">${words.searchOrders}</p>`,
  );
}

/** Nothing to read here: a form. */
export function settingsPage(context: PageContext): string {
  const words = shopWords[context.lang];
  const field = (name: string) =>
    html`<label class="field"><span>${name}</span><input type="text" value=""></label>`;
  const main = html`<h1>${words.menu.settings}</h1><p class="dim">${words.settings.intro}</p>
<form class="form" onsubmit="return false">${words.settings.fields.map(field)}<button class="button">${words.settings.save}</button></form>`;
  return layout(context, words.menu.settings, main);
}
