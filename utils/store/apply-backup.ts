import type { BackupData } from '../model/backup';
import { applyOrderRecords } from './apply-orders';
import { joinEvidence } from './evidence-pages';
import type { Judges } from './judged';
import { joinKeys, joinListings } from './listing-from-row';
import { moveTyped } from './move-typed';
import { lineIndex } from './order-effects';
import type { ListingRecord, OrderRecord, ShopRecord } from './records';
import { isSame } from './same';
import { bareShop } from './shop-facts';
import type { Store } from './store';
import { isStray, linkStrays } from './strays';

/**
 * Joins a file's facts into what is stored, in one transaction: whole or not at all, and the same file again
 * changes nothing. Sums and indexes are made anew from the facts; listings wait for the next judging.
 */
export async function applyBackup(
  store: Store,
  data: BackupData,
  judges: Judges,
  now: number,
): Promise<Record<string, number>> {
  const { typed: db } = store;
  const onTyped: Store = { ...store, db };
  return db.transaction('rw', db.tables, async () => {
    const changed: Record<string, number> = {
      shops: 0,
      listings: 0,
      orders: 0,
      notes: 0,
      mutes: 0,
      tasks: 0,
    };
    const count = (name: string, n: number) => {
      changed[name] = (changed[name] ?? 0) + n;
    };
    for (const filed of data.shops) {
      const known = await db.shops.get(filed.id);
      const shop: ShopRecord = known ? structuredClone(known) : bareShop(filed);
      const before = structuredClone(known ?? null);
      count('orders', await addOrders(shop));
      count('listings', await addListings(shop));
      if (!isSame(before && { ...before, rejudge: null }, { ...shop, rejudge: null })) {
        shop.rejudge = { ...shop.rejudge, asked: now };
        await db.shops.put(shop);
        count('shops', known ? 0 : 1);
      }
    }
    count(
      'notes',
      await putNewer(
        db.notes,
        data.notes,
        (one) => one.subject,
        (one) => one.savedAt,
      ),
    );
    count(
      'mutes',
      await putNewer(
        db.mutes,
        data.mutes,
        (one): [string, string] => [one.subject, one.rule],
        (one) => one.mutedAt,
      ),
    );
    count(
      'tasks',
      await putNewer(
        db.tasks,
        data.tasks,
        (one) => one.key,
        (one) => one.changedAt,
      ),
    );
    const strays = await db.listings.bulkGet(data.listings.filter(isStray).map((one) => one.key));
    for (const stray of strays) if (stray?.of) await moveTyped(db, stray.key, stray.of);
    return changed;
  });

  async function addOrders(shop: ShopRecord): Promise<number> {
    const incoming = data.orders
      .filter((order) => order.shop === shop.id)
      .map((order): OrderRecord => ({ ...order, lines: [] }))
      .map((order) => ({ ...order, lines: lineIndex(order) }));
    const evidence = data.evidence.find((one) => one.shop === shop.id);
    const done = await applyOrderRecords(onTyped, shop, incoming, judges.buyer, (known) =>
      evidence ? joinEvidence(known, evidence) : known,
    );
    if (done.evidenceChanged || done.ledgers.length > 0) shop.rejudge = { ...shop.rejudge, asked: now };
    return done.changed;
  }

  async function addListings(shop: ShopRecord): Promise<number> {
    const incoming = data.listings
      .filter((listing) => listing.shop === shop.id)
      .map((listing): ListingRecord => ({ ...listing, keys: [], verdicts: [] }))
      .map((listing) => ({ ...listing, keys: joinKeys(listing) }));
    const stored = await db.listings.bulkGet(incoming.map((one) => one.key));
    const pairs = incoming.map((one, i) => {
      const old = stored[i];
      if (!old) shop.counts.listings += 1;
      return { old, now: old ? joinListings(old, one) : one };
    });
    const writes = pairs.filter(({ old, now }) => !isSame(old, now)).map(({ now }) => now);
    await db.listings.bulkPut(writes);
    const { strays } = await linkStrays(onTyped, shop, pairs);
    await db.listings.bulkPut(strays);
    return writes.length;
  }
}

type PutTable<T, K> = {
  bulkGet(keys: K[]): PromiseLike<(T | undefined)[]>;
  bulkPut(rows: T[]): PromiseLike<unknown>;
};

/** What was typed or ticked last wins. */
async function putNewer<T, K>(
  table: PutTable<T, K>,
  rows: T[],
  keyOf: (row: T) => K,
  timeOf: (row: T) => number,
): Promise<number> {
  const stored = await table.bulkGet(rows.map(keyOf));
  const newer = rows.filter((row, i) => {
    const old = stored[i];
    return old === undefined || timeOf(row) > timeOf(old);
  });
  await table.bulkPut(newer);
  return newer.length;
}
