import { moveMasks, moveUnread } from './apply-orders';
import { isUnread } from './claims';
import { noEvidence } from './evidence';
import { journalOf } from './journal';
import { NONE, type OrderChange, orderEffects } from './order-effects';
import type { OrderRecord, ShopRecord } from './records';
import { isSame } from './same';
import type { Store } from './store';

/**
 * Takes orders away with everything that followed from them, as if they had never been read: sales, buyers' histories,
 * sums. Runs inside a transaction of the caller's; changes `shop`, which the caller writes.
 */
export async function removeOrders(store: Store, shop: ShopRecord, orders: OrderRecord[]): Promise<void> {
  const { db } = store;
  const changes = orders.map(
    (old): OrderChange => ({
      old,
      now: { ...old, buyer: null, label: null },
      minus: orderEffects(old, shop.timeZone),
      plus: NONE,
    }),
  );
  const before = (await db.evidence.get(shop.id)) ?? noEvidence(shop.id);
  const evidence = { ...before, unread: { ...before.unread } };
  moveMasks(shop, changes);
  const journal = journalOf(shop.id, changes);
  if (journal) await db.journal.bulkAdd(journal.records);
  await moveUnread(store, shop.id, evidence, changes);
  if (!isSame(before, evidence)) await db.evidence.put(evidence);
  shop.counts.orders -= orders.filter((order) => !isUnread(order)).length;
  await db.orders.bulkDelete(orders.map(({ key }) => key));
}
