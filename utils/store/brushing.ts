import { entryKey, type StoredEntry } from '../model/entry';
import { keyOf, subjectOf } from '../model/subject';
import { buyerKeyOf } from './order-facts';
import type { OrderRecord } from './records';
import type { Store } from './store';

/**
 * Orders the seller called brushing: one by one, or all of a buyer. Whether an order is one stands on its record, so
 * that its state says it, and with the state every figure that is made of orders. This is the one place that decides it.
 */
export type Brushing = { orders: ReadonlyMap<string, StoredEntry>; buyers: ReadonlyMap<string, StoredEntry> };

/** What is called brushing in one shop, order ids and buyers' keys. A single query, of a kind with few entries. */
export async function brushingOf({ db }: Pick<Store, 'db'>, shop: string): Promise<Brushing> {
  const rows = await db.entries.where('kind').equals('brushing').toArray();
  const orders = new Map<string, StoredEntry>();
  const buyers = new Map<string, StoredEntry>();
  for (const row of rows) {
    const subject = subjectOf(row.subject ?? '');
    if (row.value === null || row.subject === null || subject?.shop !== shop) continue;
    if (subject.kind === 'buyer') buyers.set(row.subject, row);
    else if (subject.kind === 'shop') orders.set(row.id, row);
  }
  return { orders, buyers };
}

/** An order as it counts by that. */
export function withBrushing(order: OrderRecord, { orders, buyers }: Brushing): OrderRecord {
  const buyer = buyerKeyOf(order);
  const is = orders.has(order.orderId) || (buyer !== null && buyers.has(buyer));
  const { brushing: _, ...rest } = order;
  return is ? { ...rest, brushing: true } : rest;
}

/**
 * An order that leaves a marked buyer, for a stronger name or because she is erased, was brushing all the same: it gets a
 * mark of its own, of the same time and hand as hers. Null where it leaves none, or has one.
 */
export function inheritedMark(
  old: OrderRecord | undefined,
  now: OrderRecord,
  { orders, buyers }: Brushing,
): StoredEntry | null {
  const from = old ? buyerKeyOf(old) : null;
  const hers = from === null ? undefined : buyers.get(from);
  if (!hers || from === buyerKeyOf(now) || orders.has(now.orderId)) return null;
  const about = {
    kind: 'brushing' as const,
    subject: keyOf({ kind: 'shop', shop: now.shop, id: '' }),
    id: now.orderId,
  };
  return { ...about, key: entryKey(about), when: null, value: {}, at: hers.at, by: hers.by };
}
