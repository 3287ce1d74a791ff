import { shopRange } from './keys';
import type { UnreadRecord } from './records';
import type { Store } from './store';

/** Orders of a shop whose items are unread and whose own page at this origin is known, newest first. */
export async function unreadOrders(
  store: Store,
  shop: string,
  origin: string,
  skip: string[] = [],
  limit = Number.POSITIVE_INFINITY,
): Promise<(UnreadRecord & { url: string })[]> {
  const left = new Set(skip);
  const all = store.db.unread
    .where('key')
    .between(...shopRange(shop))
    .reverse()
    .filter((order) => isAt(order.url, origin) && !left.has(order.orderId));
  const found = limit === Number.POSITIVE_INFINITY ? await all.toArray() : await all.limit(limit).toArray();
  return found.flatMap((order) => (order.url === null ? [] : [{ ...order, url: order.url }]));
}

function isAt(url: string | null, origin: string): boolean {
  return url?.startsWith(`${origin}/`) ?? false;
}
