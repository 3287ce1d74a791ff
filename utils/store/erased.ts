import type { OrderRecord } from './records';
import type { Store } from './store';

/**
 * Buyers the seller erased: their hashes stand on a list that reading, import and restore obey. It lies beside the
 * single values, so that no deletion of what was read takes it along.
 */
export const ERASED = 'erased|';

export type Erased = { key: string; at: number };

/** The list of one shop (or of all), by buyer key. */
export async function erasedBuyers({ db }: Pick<Store, 'db'>, shop = ''): Promise<Erased[]> {
  const rows = await db.meta
    .where('key')
    .startsWith(`${ERASED}${shop === '' ? '' : `buyer|${shop}|`}`)
    .toArray();
  return rows.map(({ key, value }) => ({ key: key.slice(ERASED.length), at: Number(value) }));
}

/** An order that nobody can be put to any more, whatever a later page shows. */
export function withoutBuyer(order: OrderRecord): OrderRecord {
  return { ...order, buyer: null, label: null, erased: true };
}

/** Orders with the buyers that may not be stored taken off. Runs inside a transaction of the caller's. */
export async function withoutErased(
  store: Store,
  shop: string,
  orders: OrderRecord[],
): Promise<OrderRecord[]> {
  if (!orders.some((order) => order.buyer)) return orders;
  const erased = new Set((await erasedBuyers(store, shop)).map(({ key }) => key));
  if (erased.size === 0) return orders;
  return orders.map((order) =>
    order.buyer && erased.has(`buyer|${shop}|${order.buyer.id}`) ? withoutBuyer(order) : order,
  );
}
