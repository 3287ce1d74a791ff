import type { EvidenceFacts } from '../model/dossier';
import type { ReadReading } from '../model/reading';
import { brushingOf, inheritedMark, withBrushing } from './brushing';
import { isUnread } from './claims';
import { withoutBuyer, withoutErased } from './erased';
import { countUnread, evidenceFacts, noEvidence } from './evidence';
import { getMany } from './get-many';
import { journalOf } from './journal';
import type { RowTold } from './kept/kept-lines';
import { grown, toldOf } from './kept/told-evidence';
import { effectsWithout } from './made-without';
import { copyBuyerNotes } from './move-typed';
import { NONE, type OrderChange, orderEffects } from './order-effects';
import { joinOrders } from './order-from-row';
import type { EvidenceRecord, OrderRecord, ShopRecord, StoredEntry } from './records';
import { remakeSums } from './remake';
import { isSame } from './same';
import { saysNew } from './says-new';
import type { Store } from './store';

export type OrdersApplied = {
  /** Records written. */
  changed: number;
  /** Orders from before the date up to which the shop's orders were forgotten: their sums are counted already. */
  refused: number;
  /** Ledger keys whose sales changed. */
  ledgers: string[];
  /** True where spans, refunds or unread items changed, which all listings' verdicts rest on. */
  evidenceChanged: boolean;
  evidence: EvidenceFacts;
  /** Every order that came in, as it is now. */
  orders: OrderRecord[];
  /** Keys of those that weren't known. */
  fresh: Set<string>;
  /** Known orders of which more than when they were read is new. */
  altered: number;
  /** Known orders of which only when they were read is new, and which were left as they are. */
  left: number;
  /** True where all sums were made anew before: the shop is to be written. */
  remade: boolean;
  /** The evidence without what this reading says of it. */
  evidenceBefore: EvidenceRecord;
  /** Of every order that wasn't refused, what this reading itself said of it. */
  told: RowTold<OrderRecord>[];
};

/**
 * Writes the orders of one page with everything that follows from them. Runs inside a transaction of the
 * caller's; changes `shop`, which the caller writes.
 */
export async function applyOrders(
  store: Store,
  shop: ShopRecord,
  reading: ReadReading,
  incoming: OrderRecord[],
  refundsApart: boolean,
  leaving = false,
): Promise<OrdersApplied> {
  const told = toldOf(reading, refundsApart);
  const grow = (evidence: EvidenceRecord) => grown(evidence, told);
  return applyOrderRecords(store, shop, incoming, grow, leaving);
}

/**
 * Joins orders into what is stored; `grow` adds what their page or file says of the evidence. What follows for buyers
 * and ledgers goes into the journal: `fold` carries it there, and until then it is read from there. `leaving` leaves
 * orders as they are that say nothing new.
 */
export async function applyOrderRecords(
  store: Store,
  shop: ShopRecord,
  incoming: OrderRecord[],
  grow: (evidence: EvidenceRecord) => EvidenceRecord,
  leaving = false,
): Promise<OrdersApplied> {
  const { db } = store;
  const rows = joinTwins(await withoutErased(store, shop.id, incoming));
  const keys = rows.map((row) => row.key);
  let stored = await getMany(db.orders, keys);
  const remade = db.damage.lost('orders').length > 0 && (await remakeSums(store, shop));
  if (remade) stored = await getMany(db.orders, keys);
  const brushing = await brushingOf(store, shop.id);
  // Known, and unreadable: it is counted already, so it is taken as it is shown now, and moves no sum.
  const hurt = (row: OrderRecord, i: number) => !stored[i] && db.damage.has('orders', row.key);
  const mended: OrderRecord[] = rows.filter(hurt).map((row) => withBrushing(row, brushing));
  const marks: StoredEntry[] = [];
  const pairs = rows.map((row, i) => {
    const old = stored[i] ?? mended.find(({ key }) => key === row.key);
    const joined = old ? joinOrders(old, row) : row;
    const mark = inheritedMark(old, joined, brushing);
    if (mark) marks.push(mark);
    return {
      came: row,
      old,
      now: mark ? { ...joined, brushing: true as const } : withBrushing(joined, brushing),
    };
  });
  if (marks.length > 0) await db.entries.bulkPut(marks);
  // One of which only requests after the sale are known counts for nothing yet: it may be forgotten all the same.
  const joined = pairs.filter(({ old, now }) => isKnown(old) || !isForgotten(now, shop));
  const differing = joined.filter(({ old, now }) => !isSame(old, now));
  const isNews = new Set(differing.filter(({ old, now }) => !old || saysNew(old, now)));
  const news = [...isNews];
  const left = new Set(leaving ? differing.filter((one) => !isNews.has(one)) : []);
  const changed = leaving ? news : differing;
  const unreadable = new Set(mended.map(({ key }) => key));
  const changes = changed.map(
    ({ old, now }): OrderChange => ({
      old,
      now,
      minus: orderEffects(old, shop.timeZone),
      plus: orderEffects(now, shop.timeZone),
    }),
  );
  const before = (await db.evidence.get(shop.id)) ?? noEvidence(shop.id);
  const counted: EvidenceRecord = { ...before, unread: { ...before.unread } };
  moveMasks(shop, changes);
  // Sums that were made anew while these orders could not be read lack them.
  const lacking = (await effectsWithout(store, mended, shop.timeZone)).map(
    ({ now, plus }): OrderChange => ({ old: undefined, now, minus: NONE, plus }),
  );
  const journal = journalOf(shop.id, [...lacking, ...changes]);
  if (journal) await db.journal.bulkAdd(journal.records);
  await moveUnread(store, shop.id, counted, changes);
  shop.counts.orders += changes.filter(({ old, now }) => isKnown(now) && !isKnown(old)).length;
  const evidence = grow(counted);
  const evidenceChanged = !isSame(before, evidence);
  if (evidenceChanged) await db.evidence.put(evidence);
  await db.orders.bulkPut([...mended, ...changes.map(({ now }) => now)]);
  const facts = evidenceFacts(evidence, shop.counts.orders);
  await copyBuyerNotes(db, changes);
  return {
    changed: changes.length,
    refused: pairs.length - joined.length,
    ledgers: journal?.ledgers ?? [],
    evidenceChanged,
    evidence: facts,
    orders: joined.map(({ now }) => now),
    fresh: new Set(joined.flatMap(({ old, now }) => (old ? [] : now.key))),
    altered: news.filter(({ old }) => old).length,
    left: left.size,
    remade,
    evidenceBefore: counted,
    told: joined.map((pair) => ({
      key: pair.came.key,
      before: pair.old ?? null,
      // An erased buyer may come under a name of hers that isn't on the list: the order itself knows.
      came: pair.now.erased ? withoutBuyer(pair.came) : pair.came,
      isLeft: left.has(pair) || unreadable.has(pair.came.key),
    })),
  };
}

/** An unknown order from a time that was forgotten, or of no time: it may be one of those that were added up. */
function isForgotten(order: OrderRecord, { forgottenBefore }: ShopRecord): boolean {
  if (forgottenBefore === undefined || isUnread(order)) return false;
  return (order.time?.v.ms ?? 0) < forgottenBefore;
}

function isKnown(record: OrderRecord | undefined): boolean {
  return record !== undefined && !isUnread(record);
}

/** A page may show one order in several rows. */
function joinTwins(rows: OrderRecord[]): OrderRecord[] {
  const byKey = new Map<string, OrderRecord>();
  for (const row of rows) {
    const twin = byKey.get(row.key);
    byKey.set(row.key, twin ? joinOrders(twin, row) : row);
  }
  return [...byKey.values()];
}

/** Keeps the shop's number of order lines by the set of keys they have. */
export function moveMasks(shop: ShopRecord, changes: OrderChange[]): void {
  const move = (masks: Record<string, number>, sign: 1 | -1) => {
    for (const [mask, lines] of Object.entries(masks)) {
      const left = (shop.masks[mask] ?? 0) + sign * lines;
      if (left > 0) shop.masks[mask] = left;
      else delete shop.masks[mask];
    }
  };
  for (const { minus, plus } of changes) {
    move(minus.masks, -1);
    move(plus.masks, 1);
  }
}

/** Keeps the list of orders whose items no page has shown. Changes `evidence`, which the caller writes. */
export async function moveUnread(
  store: Store,
  shop: string,
  evidence: EvidenceRecord,
  changes: OrderChange[],
): Promise<void> {
  const moved = changes.filter(({ minus, plus }) => !isSame(minus.unread, plus.unread));
  for (const { minus, plus } of moved) {
    countUnread(evidence, minus.unread, -1);
    countUnread(evidence, plus.unread, 1);
  }
  const gone = moved.flatMap(({ minus }) => (minus.unread ? [minus.unread.key] : []));
  const come = moved.flatMap(({ plus }) => {
    if (!plus.unread) return [];
    const { day: _, ...unread } = plus.unread;
    return [{ ...unread, shop }];
  });
  if (gone.length > 0) await store.db.unread.bulkDelete(gone);
  if (come.length > 0) await store.db.unread.bulkPut(come);
}
