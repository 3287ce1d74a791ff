import type { ReadingUndo } from '../../model/kept-reading';
import { brushingOf, withBrushing } from '../brushing';
import { dropNoted } from '../care/bad-reviews';
import { noEvidence } from '../evidence';
import { addSpan } from '../evidence-pages';
import { handOver } from '../hand-over';
import { listImports } from '../imports';
import { forgetKind } from '../known-before';
import { readTables } from '../read-tables';
import type {
  CustomerRecord,
  EvidenceRecord,
  ListingRecord,
  OrderRecord,
  ReviewRecord,
  ShopRecord,
} from '../records';
import { renameBuyers, replaceOrders } from '../remove-orders';
import { isSame } from '../same';
import type { Store } from '../store';
import { isFromFiles } from '../withdrawal';
import { evidenceWithin } from './cut-evidence';
import type { KeptBase } from './keep-reading';
import { baseKey, goneKey, headKey, type KeptHead, linesKey, partsOf } from './kept-head';
import { toParts } from './kept-lines';
import { isUndoable, keptHeads, keptLines } from './kept-readings';
import { planUndo, type RowUndo, type UndoPlan } from './plan-undo';
import { replaceListings } from './replace-listings';
import { grown } from './told-evidence';

/** What taking a reading back would do, or null where it can't be taken back any more. `now` in epoch milliseconds. */
export async function undoOf(
  store: Store,
  shop: string,
  id: string,
  now: number,
): Promise<ReadingUndo | null> {
  const { db } = store;
  return db.transaction('r', [...readTables(db), db.meta], async () => {
    const head = await headOf(store, shop, id, now);
    return head && (await planUndo(store, head)).tells;
  });
}

/**
 * Takes one page's reading back: orders, listings, reviews and customers, the sums made of them and the time it vouched for
 * are what they would be had that page never been read. What another page or a file also said stays. In one transaction,
 * whole or not at all; the same again finds nothing to take back and answers null. `now` in epoch milliseconds.
 */
export async function undoReading(
  store: Store,
  shopId: string,
  id: string,
  now: number,
): Promise<ReadingUndo | null> {
  const { typed: db } = store;
  const onTyped: Store = { ...store, db };
  const tables = [...readTables(db), db.notes, db.mutes, db.entries, db.changes, db.meta];
  return db.transaction('rw', tables, async () => {
    const head = await headOf(onTyped, shopId, id, now);
    const known = await db.shops.get(shopId);
    if (!head || !known) return null;
    const plan = await planUndo(onTyped, head);
    const shop = structuredClone(known);
    await putRows(onTyped, shop, plan);
    await putLines(onTyped, plan);
    await db.meta.delete(headKey(shopId, id));
    await db.meta.put({ key: goneKey(shopId, id), value: now });
    await partsOf(db, shopId, id).delete();
    await putEvidence(onTyped, head);
    if (head.newKind) await takeKindBack(onTyped, head);
    const asked = Math.max(now, shop.rejudge.asked + 1, shop.rejudge.done + 1);
    await db.shops.put({ ...shop, rejudge: { ...shop.rejudge, asked } });
    return plan.tells;
  });
}

async function headOf({ db }: Store, shop: string, id: string, now: number): Promise<KeptHead | null> {
  const head = (await db.meta.get(headKey(shop, id)))?.value as KeptHead | undefined;
  return head && isUndoable(head, now) ? head : null;
}

async function putRows(store: Store, shop: ShopRecord, { table, rows }: UndoPlan): Promise<void> {
  const { db } = store;
  const gone = rows.flatMap(({ current, now }) => (now ? [] : current.key));
  const left = rows.flatMap(({ now }) => now ?? []);
  switch (table) {
    case 'orders':
      return putOrders(store, shop, rows);
    case 'listings':
      return replaceListings(store, shop, rows as { current: ListingRecord; now: ListingRecord | null }[]);
    case 'reviews':
      await db.reviews.bulkDelete(gone);
      await db.reviews.bulkPut(left as ReviewRecord[]);
      // Made anew from the reviews where it is asked for.
      return dropNoted(db, shop.id);
    case 'customers':
      await db.customers.bulkDelete(gone);
      await db.customers.bulkPut(left as CustomerRecord[]);
  }
}

async function putOrders(store: Store, shop: ShopRecord, rows: RowUndo[]): Promise<void> {
  const brushing = await brushingOf(store, shop.id);
  const orders = rows.map(({ current, now }) => ({
    old: current as OrderRecord,
    now: now && withBrushing(now as OrderRecord, brushing),
  }));
  const changed = orders.filter(({ old, now }) => !isSame(old, now));
  await replaceOrders(store, shop, changed);
  await renameBuyers(
    store,
    changed.flatMap(({ old, now }) => (now ? [old, now] : [old])),
  );
  // What only files tell of now goes with them.
  const filed = changed.flatMap(({ now }) => (now && isFromFiles(now) ? now.orderId : []));
  if (filed.length > 0) await handOver(store, shop.id, filed);
}

/** The readings that stay know each record as it was before them without this one. */
async function putLines({ db }: Store, { others }: UndoPlan): Promise<void> {
  for (const { head, lines } of others) {
    if (lines.size === 0) continue;
    const all = (await keptLines(db, head)).map((line) => lines.get(line.key) ?? line);
    const parts = toParts(all);
    await partsOf(db, head.shop, head.id).delete();
    await db.meta.bulkPut(parts.map((value, n) => ({ key: linesKey(head.shop, head.id, n), value })));
  }
}

/** The evidence of the readings that stay and of the files, as far as it is vouched for now. */
async function putEvidence(store: Store, { shop }: KeptHead): Promise<void> {
  const { db } = store;
  const base = (await db.meta.get(baseKey(shop)))?.value as KeptBase | undefined;
  const now = (await db.evidence.get(shop)) ?? noEvidence(shop);
  let without: EvidenceRecord = base?.evidence ?? noEvidence(shop);
  for (const { told } of await keptHeads(db, shop)) without = grown(without, told);
  for (const file of await listImports(store))
    if (file.shop === shop && file.state === 'done' && file.span) without = addSpan(without, file.span);
  const left = evidenceWithin(without, now);
  if (isSame(left, noEvidence(shop))) await db.evidence.delete(shop);
  else await db.evidence.put(left);
}

/** A page taken for another kind of list than it is must not stand in the way of the right reading. */
async function takeKindBack({ db }: Store, { shop, view, kind }: KeptHead): Promise<void> {
  const others = await keptHeads(db, shop);
  if (!others.some((one) => one.view === view && one.kind === kind && one.scope === 'list'))
    await forgetKind(db, shop, view, kind);
}
