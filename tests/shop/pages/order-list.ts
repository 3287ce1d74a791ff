import type { ShopOrder } from '../history/types';
import { shopWords } from '../words';
import { html } from './html';
import { layout, type PageContext } from './layout';
import { pager, searchBar, tabs } from './list-parts';
import { type ListQuery, listQuery, slice } from './list-query';
import { orderBlocks } from './order-blocks';
import { orderTable } from './order-table';

const TABS: Record<string, ShopOrder['fate'][]> = {
  ship: ['to-ship'],
  sent: ['shipped'],
  done: ['completed'],
  refund: ['refunding', 'refunded'],
  closed: ['cancelled'],
};

/** The order list. The shop that masks its buyers draws its blocks without any table. */
export function orderList(context: PageContext): string {
  const { shop, lang, url } = context;
  const words = shopWords[lang];
  const query = listQuery(url, 50);
  const all = shop.history.orders;
  const tabCounts = Object.fromEntries(
    Object.keys(words.orderTabs).map((tab) => [tab, all.filter(inTab(tab)).length]),
  );
  const found = all.filter(inTab(query.tab)).filter(matches(context, query));
  const orders = slice(found, query);
  const draw = shop.buyers === 'masked' ? orderBlocks : orderTable;
  const main = html`<h1>${words.menu.orders}</h1>
${tabs(context, words.orderTabs, tabCounts, query.tab)}
${searchBar(context, query, words.searchOrders)}
${orders.length === 0 ? html`<div class="empty">${words.empty}</div>` : draw(context, orders)}
${pager(context, query, found.length)}`;
  return layout(context, words.menu.orders, main);
}

function inTab(tab: string): (order: ShopOrder) => boolean {
  return (order) => TABS[tab]?.includes(order.fate) ?? true;
}

function matches({ shop }: PageContext, { q }: ListQuery): (order: ShopOrder) => boolean {
  return (order) =>
    q === '' || order.id.includes(q) || (shop.history.buyers.get(order.buyer)?.account.includes(q) ?? false);
}
