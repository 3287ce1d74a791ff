import type { EntryInput } from '../model/entry';
import { subjectOf } from '../model/subject';
import { applyOrderRecords } from './apply-orders';
import { putEntries, undoChanges } from './entries';
import { buyersOf } from './journal';
import { orderKey } from './keys';
import { ordersOfBuyer } from './orders-of-buyer';
import { readTables } from './read-tables';
import type { OrderRecord } from './records';
import type { RenhuoDatabase } from './schema';
import type { Store } from './store';

type Changed = Pick<EntryInput, 'kind' | 'subject' | 'id'>;

/** What storing a mark of brushing may write to. */
function brushingTables(db: RenhuoDatabase) {
  return [...readTables(db), db.notes, db.mutes, db.entries, db.changes, db.meta];
}

/**
 * Makes the orders that changed entries are about count as these say now. Runs inside a transaction of the caller's that
 * holds `brushingTables`, after the entries were written: whole or not at all, and again it changes nothing.
 */
export async function settleBrushing(store: Store, entries: Changed[], now: number): Promise<void> {
  const { db } = store;
  const byShop = new Map<string, Changed[]>();
  for (const one of entries) {
    const shop = one.kind === 'brushing' ? subjectOf(one.subject ?? '')?.shop : undefined;
    if (shop !== undefined) byShop.set(shop, [...(byShop.get(shop) ?? []), one]);
  }
  for (const [id, own] of byShop) {
    const known = await db.shops.get(id);
    if (!known) continue;
    const shop = structuredClone(known);
    const orders = await ordersAbout(store, id, own);
    const { changed } = await applyOrderRecords(store, shop, orders, (evidence) => evidence);
    if (changed === 0) continue;
    const asked = Math.max(now, shop.rejudge.asked + 1, shop.rejudge.done + 1);
    await db.shops.put({ ...shop, rejudge: { ...shop.rejudge, asked } });
  }
}

async function ordersAbout(store: Store, shop: string, entries: Changed[]): Promise<OrderRecord[]> {
  const isBuyer = ({ subject }: Changed) => subjectOf(subject ?? '')?.kind === 'buyer';
  const single = entries.filter((one) => !isBuyer(one)).map(({ id }) => orderKey(shop, id));
  const orders = (await store.db.orders.bulkGet(single)).flatMap((order) => order ?? []);
  const keys = entries.filter(isBuyer).flatMap(({ subject }) => subject ?? []);
  for (const buyer of (await buyersOf(store, keys)).values())
    orders.push(...(await ordersOfBuyer(store, buyer)));
  return orders;
}

type How = { now: number; by: string; batch: string };

/** Stores what the seller entered, and what follows for orders, at once. Answers the number of entries changed. */
export async function putSettled(store: Store, inputs: EntryInput[], how: How): Promise<number> {
  if (!inputs.some(({ kind }) => kind === 'brushing')) return putEntries(store, inputs, how);
  const { typed: db } = store;
  return db.transaction('rw', brushingTables(db), async () => {
    const changed = await putEntries(store, inputs, how);
    await settleBrushing({ ...store, db }, inputs, how.now);
    return changed;
  });
}

/** Takes a batch of changes back, with what had followed for orders. */
export async function undoSettled(
  store: Store,
  undone: string,
  how: How,
): Promise<{ undone: number; kept: number }> {
  const { typed: db } = store;
  return db.transaction('rw', brushingTables(db), async () => {
    const done = await undoChanges(store, undone, how);
    const changes = await db.changes.where('batch').equals(how.batch).toArray();
    const entries = changes.map(({ after }) => after);
    await settleBrushing({ ...store, db }, entries, how.now);
    return done;
  });
}
