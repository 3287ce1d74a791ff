import type { FileRow } from '../model/backup-file';
import { subjectOf } from '../model/subject';
import { applyOrderRecords } from './apply-orders';
import { addTyped } from './apply-typed';
import { dropNoted } from './care/bad-reviews';
import { putCustomers } from './customers';
import { eraseBuyer } from './erase-buyer';
import { erasedBuyers } from './erased';
import { joinEvidence } from './evidence-pages';
import { joinForgotten } from './join-forgotten';
import { FOLD_KEY } from './journal';
import { dropKept } from './kept/kept-readings';
import { joinKeys, joinListings } from './listing-from-row';
import { dropWithout } from './made-without';
import { takeSecret } from './meta';
import { moveTyped } from './move-typed';
import { lineIndex } from './order-effects';
import { readTables } from './read-tables';
import type { ListingRecord, OrderRecord, ShopRecord } from './records';
import { ORDERS_GONE, remakeSums } from './remake';
import { putReviews } from './reviews';
import { isSame } from './same';
import { bareShop } from './shop-facts';
import { pieceKeys, pieceRows, stagedRows } from './staged';
import type { Store } from './store';
import { isStray, linkStrays } from './strays';

/** `merge` joins the file into what is known; `whole` takes what was read here away first, never what was typed. */
export type RestoreMode = 'merge' | 'whole';

type Restored = { before: ShopRecord | null; shop: ShopRecord; filed: FileRow<'shops'> };

/**
 * Joins a staged file's facts into what is stored, in one transaction: whole or not at all, and the same file again
 * changes nothing. Sums and indexes are made anew from the facts; listings wait for the next judging. Pieces are
 * taken one at a time: the file may be larger than the memory. `secret` is what the file's buyers were hashed with,
 * where it tells.
 */
export async function applyBackup(
  store: Store,
  token: string,
  now: number,
  mode: RestoreMode,
  secret: Uint8Array<ArrayBuffer> | null,
): Promise<Record<string, number>> {
  const { typed: db } = store;
  const onTyped: Store = { ...store, db };
  return db.transaction('rw', db.tables, async () => {
    if (mode === 'whole') await clearRead(onTyped);
    else await remakeSums(onTyped);
    // What this file says is no page's: no reading of before can be told apart from it.
    await dropKept(db);
    if (secret) await adoptSecret(onTyped, secret, mode);
    const changed = { shops: 0, listings: 0, orders: 0 };
    const shops = new Map<string, Restored>();
    for (const filed of await stagedRows(onTyped, token, 'shops')) {
      const known = await db.shops.get(filed.id);
      const shop: ShopRecord = known ? joinShops(known, filed) : bareShop(withoutForgotten(filed));
      shops.set(filed.id, { before: structuredClone(known ?? null), shop, filed });
    }
    await addErased(onTyped, token, shops);
    for (const evidence of await stagedRows(onTyped, token, 'evidence'))
      await addOrders(onTyped, shopOf(shops, evidence.shop), [], now, evidence);
    for (const key of await pieceKeys(onTyped, token, 'customers'))
      for (const [shop, rows] of byShop(await pieceRows(onTyped, key, 'customers'))) {
        await putCustomers(onTyped, rows);
        shopOf(shops, shop).hasCustomers = true;
      }
    for (const key of await pieceKeys(onTyped, token, 'reviews'))
      await putReviews(onTyped, await pieceRows(onTyped, key, 'reviews'));
    for (const key of await pieceKeys(onTyped, token, 'orders'))
      for (const [shop, rows] of byShop(await pieceRows(onTyped, key, 'orders')))
        changed.orders += await addOrders(onTyped, shopOf(shops, shop), rows, now, null);
    await addForgotten(onTyped, token, shops);
    const strays: string[] = [];
    for (const key of await pieceKeys(onTyped, token, 'listings')) {
      const rows = await pieceRows(onTyped, key, 'listings');
      strays.push(...rows.filter(isStray).map((one) => one.key));
      for (const [shop, own] of byShop(rows))
        changed.listings += await addListings(onTyped, shopOf(shops, shop), own);
    }
    for (const { before, shop } of shops.values()) {
      if (isSame(before && { ...before, rejudge: null }, { ...shop, rejudge: null })) continue;
      shop.rejudge = { ...shop.rejudge, asked: now };
      await db.shops.put(shop);
      changed.shops += before ? 0 : 1;
    }
    const typed = await addTyped(onTyped, token, now);
    for (const stray of await db.listings.bulkGet(strays))
      if (stray?.of) await moveTyped(db, stray.key, stray.of);
    // What went before this file came is told no more.
    await db.meta.delete(ORDERS_GONE);
    return { ...changed, ...typed };
  });
}

/** Everything read from pages and made of it. Notes, mutes and whatever else was typed stay. */
async function clearRead({ db }: Store): Promise<void> {
  for (const table of readTables(db)) await table.clear();
  await db.meta.delete(FOLD_KEY);
  await dropWithout({ db });
  await dropNoted(db);
}

/** Takes the file's secret over where no buyer known here was hashed with another one. */
async function adoptSecret(store: Store, secret: Uint8Array<ArrayBuffer>, mode: RestoreMode): Promise<void> {
  const hashed = (await store.db.shops.toArray()).some((shop) => shop.counts.buyers > 0);
  const buyers = hashed || (await store.db.journal.limit(1).primaryKeys()).length > 0;
  if (mode === 'whole' || !buyers) await takeSecret(store, secret);
}

/** What two computers know of a shop. Its time zone stays: the days of everything stored here rest on it. */
function joinShops(known: ShopRecord, filed: FileRow<'shops'>): ShopRecord {
  const later = filed.lastSeen - known.lastSeen || (filed.name > known.name ? 1 : -1);
  return {
    ...structuredClone(known),
    name: later > 0 ? filed.name : known.name,
    currency: known.currency ?? filed.currency,
    profile: known.profile ?? filed.profile,
    firstSeen: Math.min(known.firstSeen, filed.firstSeen),
    lastSeen: Math.max(known.lastSeen, filed.lastSeen),
  };
}

/** The file's own orders are none of those that it forgot: only what was forgotten here is refused until they are in. */
function withoutForgotten({ forgottenBefore: _, ...shop }: FileRow<'shops'>): FileRow<'shops'> {
  return shop;
}

/** What the file still knows of orders it forgot; from then on orders of that time are refused here too. */
async function addForgotten(store: Store, token: string, shops: Map<string, Restored>): Promise<void> {
  const erased = new Set((await erasedBuyers(store)).map(({ key }) => key));
  for (const key of await pieceKeys(store, token, 'forgotten'))
    for (const [id, rows] of byShop(await pieceRows(store, key, 'forgotten'))) {
      const shop = shopOf(shops, id);
      const forgottenBefore = shops.get(id)?.filed.forgottenBefore;
      if (forgottenBefore === undefined) continue;
      await joinForgotten(store, shop, { id, timeZone: shop.timeZone, forgottenBefore }, rows, erased);
    }
  for (const { shop, filed } of shops.values())
    Object.assign(shop, laterForgotten(shop.forgottenBefore, filed.forgottenBefore));
}

function laterForgotten(a: number | undefined, b: number | undefined): Pick<ShopRecord, 'forgottenBefore'> {
  return a === undefined && b === undefined ? {} : { forgottenBefore: Math.max(a ?? 0, b ?? 0) };
}

function shopOf(shops: Map<string, Restored>, id: string): ShopRecord {
  const found = shops.get(id);
  if (!found) throw new Error('a row without its shop');
  return found.shop;
}

function byShop<T extends { shop: string }>(rows: T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(row.shop);
    if (group) group.push(row);
    else groups.set(row.shop, [row]);
  }
  return groups;
}

/** Whoever was erased on either side is erased; what is known of them here goes before the file's orders come. */
async function addErased(store: Store, token: string, shops: Map<string, Restored>): Promise<void> {
  const known = new Set((await erasedBuyers(store)).map(({ key }) => key));
  for (const { key, at } of await stagedRows(store, token, 'erased')) {
    if (known.has(key)) continue;
    await eraseBuyer(store, key, at);
    const restored = shops.get(subjectOf(key)?.shop ?? '');
    const now = restored && (await store.db.shops.get(restored.shop.id));
    if (restored && now) Object.assign(restored.shop, { counts: now.counts, nth: now.nth });
  }
}

async function addOrders(
  store: Store,
  shop: ShopRecord,
  rows: FileRow<'orders'>[],
  now: number,
  evidence: FileRow<'evidence'> | null,
): Promise<number> {
  const incoming = rows
    .map((order): OrderRecord => ({ ...order, lines: [] }))
    .map((order) => ({ ...order, lines: lineIndex(order) }));
  const done = await applyOrderRecords(store, shop, incoming, (known) =>
    evidence ? joinEvidence(known, evidence) : known,
  );
  if (done.evidenceChanged || done.ledgers.length > 0) shop.rejudge = { ...shop.rejudge, asked: now };
  return done.changed;
}

async function addListings(store: Store, shop: ShopRecord, rows: FileRow<'listings'>[]): Promise<number> {
  const { db } = store;
  const incoming = rows
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
  const { strays } = await linkStrays(store, shop, pairs);
  await db.listings.bulkPut(strays);
  return writes.length;
}
