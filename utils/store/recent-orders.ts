import { DAY } from '../model/day';
import type { NamedOrder } from '../model/orders-today';
import type { Due } from './care/dues';
import { getMany } from './get-many';
import { orderKey, padTime } from './keys';
import { orderOf } from './order-facts';
import type { BuyerRecord } from './records';
import type { Store } from './store';

const WHYS: Due[] = ['1', '2', 'x'];

/**
 * Orders of a shop since `from` (epoch milliseconds) whose page names a buyer, newest first: by the index of buyers, so
 * the cost is that of the `most` latest buyers and not of all orders. `more` where there were more of them.
 */
export async function recentOrders(
  { db }: Pick<Store, 'db'>,
  shop: string,
  from: number,
  now: number,
  most: number,
): Promise<{ orders: NamedOrder[]; more: boolean }> {
  const found = new Map<string, BuyerRecord>();
  let more = false;
  for (const why of WHYS) {
    const at = (ms: number) => `${shop}|${why}|${padTime(ms)}`;
    const some = await db.buyers
      .where('dues')
      .between(at(from), at(now + 2 * DAY))
      .reverse()
      .limit(most)
      .toArray();
    if (some.length === most) more = true;
    for (const buyer of some) found.set(buyer.key, buyer);
  }
  const keys = new Map<string, Omit<NamedOrder, 'order'>>();
  for (const { orders, label, strong } of found.values())
    for (const { orderId, at } of orders)
      if (at !== null && at >= from)
        keys.set(orderKey(shop, orderId), { label: label?.text ?? '***', strong });
  const records = await getMany(db.orders, [...keys.keys()]);
  const orders = records.flatMap((record) =>
    record ? [{ order: orderOf(record), label: '***', strong: false, ...keys.get(record.key) }] : [],
  );
  return { orders: orders.sort((a, b) => (b.order.at ?? 0) - (a.order.at ?? 0)), more };
}
