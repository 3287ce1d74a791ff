import Dexie from 'dexie';
import { keyOf, subjectOf } from '../model/subject';
import { taskKinds } from '../model/task';
import { applyOrderRecords } from './apply-orders';
import { dropNth, nthStep } from './buyer-counts';
import { hasNoOrders } from './buyer-orders';
import { dropEntriesAbout } from './entries';
import { ERASED, withoutBuyer } from './erased';
import { fold } from './fold';
import { buyersOf } from './journal';
import { dropKept } from './kept/kept-readings';
import { shopRange } from './keys';
import { ordersOfBuyer } from './orders-of-buyer';
import type { BuyerRecord, ShopRecord } from './records';
import { dropSkipped } from './skipped';
import type { Store } from './store';

/**
 * Takes a buyer away: name label, history as one person, notes and tasks. The orders stay as sales without anyone, so
 * that figures don't change and no order is counted twice. Answers how many orders, or null where no such buyer is
 * known. Whole or not at all; `now` in epoch milliseconds.
 */
export async function eraseBuyer(store: Store, key: string, now: number): Promise<{ orders: number } | null> {
  const { typed: db } = store;
  // What waits to be added up with her earlier orders is added up first, to go with them.
  if (!Dexie.currentTransaction) await fold(store);
  const subject = subjectOf(key);
  if (subject?.kind !== 'buyer') return null;
  const onTyped: Store = { ...store, db };
  const done = await db.transaction('rw', db.tables, async () => {
    // A customer list may have told by which other keys order pages name the same person.
    const listed = await db.customers.get(key);
    const ids = new Set([subject.id, ...(listed?.ids ?? [])]);
    const found = [];
    for (const id of ids) found.push(await eraseOne(onTyped, { shop: subject.shop, id }, now));
    const orders = found.flatMap((one) => one ?? []);
    await dropReviews(onTyped, subject.shop, orders);
    // What is kept of readings to take them back may be of her.
    await dropKept(db, subject.shop);
    return found[0] === null ? null : { orders: orders.length };
  });
  // Nothing of her may wait in the journal either; inside another transaction that is the caller's to see to.
  if (!Dexie.currentTransaction) await fold(store);
  return done;
}

/** Erases what is known under one key. Answers the orders' numbers, or null where no buyer had that key. */
async function eraseOne(
  store: Store,
  { shop: shopId, id }: { shop: string; id: string },
  now: number,
): Promise<string[] | null> {
  const { db } = store;
  const key = keyOf({ kind: 'buyer', shop: shopId, id });
  const buyer = (await buyersOf(store, [key])).get(key);
  await db.meta.put({ key: ERASED + key, value: now });
  await db.customers.delete(key);
  await db.notes.delete(key);
  await db.mutes.where('subject').equals(key).delete();
  await db.tasks.bulkDelete(taskKinds.map((kind) => `${kind}|${key}`));
  await dropSkipped(store, key);
  const known = await db.shops.get(shopId);
  if (!buyer || !known) {
    await dropEntriesAbout(db, key);
    return null;
  }
  const shop = structuredClone(known);
  const orders = await ordersOfBuyer(store, buyer);
  await applyOrderRecords(store, shop, orders.map(withoutBuyer), (evidence) => evidence);
  await dropEarlier(store, shop, key);
  // After her orders: what was brushing stays left out, though nobody knows any more whose it was.
  await dropEntriesAbout(db, key);
  await db.shops.put(shop);
  return orders.map(({ orderId }) => orderId);
}

/** The sums of orders that were forgotten have none to go with. Changes `shop`, which the caller writes. */
async function dropEarlier({ db }: Store, shop: ShopRecord, key: string): Promise<void> {
  const stored = await db.buyers.get(key);
  if (!stored?.earlier) return;
  const bare: BuyerRecord = { ...stored, earlier: null };
  nthStep(shop, stored, -1);
  if (hasNoOrders(bare)) await db.buyers.delete(key);
  else {
    nthStep(shop, bare, 1);
    await db.buyers.put(bare);
  }
  dropNth(shop);
}

/** What was written about these orders goes too: a person can be known by what they said. */
async function dropReviews({ db }: Store, shop: string, orders: string[]): Promise<void> {
  const gone = new Set(orders);
  if (gone.size === 0) return;
  await db.reviews
    .where('key')
    .between(...shopRange(shop))
    .filter(({ orderId }) => orderId !== null && gone.has(orderId))
    .delete();
}
