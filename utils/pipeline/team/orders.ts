import { ordersToday } from '../../care/orders-today';
import type { TeamFacts } from '../../care/team-facts';
import { DAY } from '../../model/day';
import { type OrdersToday, orderRisks } from '../../model/orders-today';
import { keyOf } from '../../model/subject';
import { recentOrders } from '../../store/recent-orders';
import type { Store } from '../../store/store';

/** Buyers looked at for the page, and for the day's plan, which is made often. */
const MOST = 3000;
const MOST_PLAN = 400;
const WINDOW = 30 * DAY;
const PLAN_WINDOW = 10 * DAY;

/** What one shop has to send, and its promise of 30 days. `readAt`: when its order list was read last. */
export async function ordersOfShop(
  store: Store,
  shop: string,
  hours: number,
  now: number,
): Promise<OrdersToday & { more: boolean; readAt: number | null; nameless: boolean }> {
  const { orders, more } = await recentOrders(store, shop, now - WINDOW, now, MOST);
  const [evidence, record] = await Promise.all([store.db.evidence.get(shop), store.db.shops.get(shop)]);
  const pages = evidence?.pages ?? [];
  const readAt = pages.length === 0 ? null : Math.max(...pages.map((page) => page.readAt));
  const nameless = orders.length === 0 && (record?.counts.orders ?? 0) > 0 && record?.counts.buyers === 0;
  return { ...ordersToday(orders, hours, now), more, readAt, nameless };
}

/** The same in numbers, for the day's plan. */
export async function orderFacts(store: Store, hours: number, now: number): Promise<TeamFacts['orders']> {
  const facts: TeamFacts['orders'] = [];
  for (const shop of await store.db.shops.toArray()) {
    const { orders } = await recentOrders(store, shop.id, now - PLAN_WINDOW, now, MOST_PLAN);
    const { risky, toSend, buyers } = ordersToday(orders, hours, now);
    const risks = orderRisks
      .map((why) => ({ why, orders: risky.filter((one) => one.why === why).length }))
      .filter((one) => one.orders > 0);
    const evidence = await store.db.evidence.get(shop.id);
    facts.push({
      ...{ subject: keyOf({ kind: 'shop', shop: shop.id, id: 'send' }), label: shop.name },
      ...{ url: evidence?.pages[0]?.view ?? null, toSend, buyers: buyers.length, risks },
    });
  }
  return facts;
}
