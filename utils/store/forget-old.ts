import { countUnread, noEvidence } from './evidence';
import { buyersOf } from './journal';
import { type BuyerMove, journalRecords } from './journal-records';
import { shopRange } from './keys';
import { type OrderEffects, orderEffects } from './order-effects';
import type { OrderRecord } from './records';
import { withoutOldSpeech } from './reviews';
import type { Store } from './store';

/**
 * Forgets the orders of one slice of a shop that are older than `cutoff` (epoch milliseconds). Their sums stay: sales
 * by day, the shop's counts, and a buyer's earlier orders as long as he has newer ones; a buyer without any is
 * forgotten too. From then on orders from before the newest forgotten one are refused, so that an old page or file
 * never counts them twice. Answers the last key looked at, or null when the shop is through.
 */
export async function forgetSlice(
  { db }: Store,
  shopId: string,
  cutoff: number,
  after: string | null,
  size: number,
): Promise<string | null> {
  const tables = [db.shops, db.orders, db.evidence, db.unread, db.journal];
  return db.transaction('rw', tables, async () => {
    const known = await db.shops.get(shopId);
    if (!known) return null;
    const [from, to] = shopRange(shopId);
    const slice = await db.orders
      .where('key')
      .between(after ?? from, to, false)
      .limit(size)
      .toArray();
    const old = slice.filter((order) => timeOf(order) < cutoff);
    if (old.length > 0) {
      const shop = structuredClone(known);
      const evidence = (await db.evidence.get(shopId)) ?? noEvidence(shopId);
      const effects = old.map((order) => orderEffects(order, shop.timeZone));
      for (const { unread } of effects) countUnread(evidence, unread, -1);
      await db.unread.bulkDelete(effects.flatMap(({ unread }) => (unread ? [unread.key] : [])));
      await db.evidence.put(evidence);
      await db.orders.bulkDelete(old.map((order) => order.key));
      const buyers = old.flatMap((order, i) => forgetting(order, effects[i]));
      if (buyers.length > 0) await db.journal.bulkAdd(journalRecords(shopId, buyers, []));
      const newest = Math.max(...old.map(timeOf)) + 1;
      await db.shops.put({ ...shop, forgottenBefore: Math.max(shop.forgottenBefore ?? 0, newest) });
    }
    return slice.length < size ? null : (slice.at(-1)?.key ?? null);
  });
}

/** That a buyer's order is added up with the earlier ones: carried over with everything else that waits in the journal. */
function forgetting({ buyer }: OrderRecord, effects: OrderEffects | undefined): BuyerMove[] {
  if (!buyer || !effects?.buyer) return [];
  const { id, kind, strong } = buyer;
  const { key, order } = effects.buyer;
  return [{ key, id, kind, strong, label: null, minus: order, plus: null, forgets: true }];
}

/**
 * Forgets what reviews older than `cutoff` said, not how they rated, and customers of lists that no list has shown
 * since then and no order is known of.
 */
export async function forgetLists(store: Store, shopId: string, cutoff: number): Promise<void> {
  const { db } = store;
  await db.transaction('rw', [db.reviews, db.customers, db.buyers, db.journal, db.meta], async () => {
    await db.reviews
      .where('key')
      .between(...shopRange(shopId))
      .modify((review, ref) => {
        ref.value = withoutOldSpeech(review, cutoff);
      });
    const silent = await db.customers
      .where('key')
      .between(...shopRange(`buyer|${shopId}`))
      .filter(({ fields }) => Object.values(fields).every((field) => (field?.at ?? 0) < cutoff))
      .primaryKeys();
    const known = await buyersOf(store, silent);
    await db.customers.bulkDelete(silent.filter((key) => !known.has(key)));
  });
}

/** Orders whose day no page showed are never old. */
function timeOf(order: OrderRecord): number {
  return order.time?.v.ms ?? Infinity;
}
