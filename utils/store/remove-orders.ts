import { moveMasks, moveUnread } from './apply-orders';
import { isUnread } from './claims';
import { noEvidence } from './evidence';
import { buyersOf, journalOf } from './journal';
import { type BuyerMove, journalRecords } from './journal-records';
import { NONE, type OrderChange, orderEffects } from './order-effects';
import { buyerKeyOf } from './order-facts';
import { ordersOfBuyer } from './orders-of-buyer';
import type { OrderRecord, ShopRecord } from './records';
import { betterLabel } from './registers';
import { isSame } from './same';
import type { Store } from './store';

/**
 * Takes orders away with everything that followed from them, as if they had never been read: sales, buyers' histories,
 * sums. Runs inside a transaction of the caller's; changes `shop`, which the caller writes.
 */
export async function removeOrders(store: Store, shop: ShopRecord, orders: OrderRecord[]): Promise<void> {
  await replaceOrders(
    store,
    shop,
    orders.map((old) => ({ old, now: null })),
  );
}

/** Puts orders as they would be without something that was read; `now` is null for those that go. As above. */
export async function replaceOrders(
  store: Store,
  shop: ShopRecord,
  orders: { old: OrderRecord; now: OrderRecord | null }[],
): Promise<void> {
  const { db } = store;
  const changes = orders.map(
    ({ old, now }): OrderChange => ({
      old,
      now: now ?? { ...old, buyer: null, label: null },
      minus: orderEffects(old, shop.timeZone),
      plus: now ? orderEffects(now, shop.timeZone) : NONE,
    }),
  );
  const before = (await db.evidence.get(shop.id)) ?? noEvidence(shop.id);
  const evidence = { ...before, unread: { ...before.unread } };
  moveMasks(shop, changes);
  const journal = journalOf(shop.id, changes);
  if (journal) await db.journal.bulkAdd(journal.records);
  await moveUnread(store, shop.id, evidence, changes);
  if (!isSame(before, evidence)) await db.evidence.put(evidence);
  const isKnown = (order: OrderRecord | null) => order !== null && !isUnread(order);
  for (const { old, now } of orders) shop.counts.orders += Number(isKnown(now)) - Number(isKnown(old));
  await db.orders.bulkDelete(orders.flatMap(({ old, now }) => (now ? [] : old.key)));
  await db.orders.bulkPut(orders.flatMap(({ now }) => now ?? []));
}

/**
 * Calls buyers again by the best name among the orders that are left to them: the one they are called by may have come from
 * an order that changed. Runs inside the same transaction, afterwards.
 */
export async function renameBuyers(store: Store, orders: OrderRecord[]): Promise<void> {
  const keys = [...new Set(orders.flatMap((order) => buyerKeyOf(order) ?? []))];
  const moves = new Map<string, BuyerMove[]>();
  for (const buyer of (await buyersOf(store, keys)).values()) {
    // Of earlier orders that are added up no name is known: then it stays, and the whole shop isn't looked through for it.
    if (buyer.earlier !== null) continue;
    const left = await ordersOfBuyer(store, buyer);
    const label = left.map((one) => one.label).reduce(betterLabel, null);
    const { key, id, kind, strong } = buyer;
    if (label === null || isSame(label, buyer.label)) continue;
    const move = { key, id, kind, strong, label, minus: null, plus: null, renames: true as const };
    moves.set(buyer.shop, [...(moves.get(buyer.shop) ?? []), move]);
  }
  for (const [shop, own] of moves) await store.db.journal.bulkAdd(journalRecords(shop, own, []));
}
