import type { EvidenceFacts } from '../model/dossier';
import type { ReadReading } from '../model/reading';
import { addOrder, hasNoOrders, removeOrder, salesOf } from './buyer-orders';
import { countUnread, evidenceFacts, noEvidence } from './evidence';
import { addPage, pageOf } from './evidence-pages';
import { buyerDossier, type Judges, withBuyerVerdicts } from './judged';
import { applyEntry, isEmpty } from './ledger';
import { type OrderEffects, orderEffects } from './order-effects';
import { buyerKeyOf } from './order-facts';
import { joinOrders, showsRefund } from './order-from-row';
import type { BuyerRecord, EvidenceRecord, LedgerRecord, OrderRecord, ShopRecord } from './records';
import { betterLabel } from './registers';
import { isSame } from './same';
import type { Store } from './store';

/** Buyers with this many sales and more share the last slot of the shop's histogram. */
const MOST_SALES = 20;

type Change = { old: OrderRecord | undefined; now: OrderRecord; minus: OrderEffects; plus: OrderEffects };

export type OrdersApplied = {
  /** Records written. */
  changed: number;
  /** Ledger keys whose sales changed. */
  ledgers: string[];
  /** True where spans, refunds or unread items changed, which all listings' verdicts rest on. */
  evidenceChanged: boolean;
  evidence: EvidenceFacts;
  /** By order record key, as of now. */
  buyers: Map<string, BuyerRecord>;
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
  judge: Judges['buyer'],
): Promise<OrdersApplied> {
  const page = pageOf(reading);
  const refundsSeen = reading.orders.some(showsRefund);
  return applyOrderRecords(store, shop, incoming, judge, (evidence) => {
    const told = refundsSeen ? { ...evidence, refundsSeen } : evidence;
    return page ? addPage(told, page) : told;
  });
}

/**
 * Joins orders into what is stored, with all their effects; `grow` adds what their page or file says of the
 * evidence. Each table is read once and written once.
 */
export async function applyOrderRecords(
  store: Store,
  shop: ShopRecord,
  incoming: OrderRecord[],
  judge: Judges['buyer'],
  grow: (evidence: EvidenceRecord) => EvidenceRecord,
): Promise<OrdersApplied> {
  const { db } = store;
  const rows = joinTwins(incoming);
  const stored = await db.orders.bulkGet(rows.map((row) => row.key));
  const joined = rows.map((row, i) => {
    const old = stored[i];
    return { old, now: old ? joinOrders(old, row) : row };
  });
  const changes: Change[] = joined
    .filter(({ old, now }) => !isSame(old, now))
    .map(({ old, now }) => ({
      old,
      now,
      minus: orderEffects(old, shop.timeZone),
      plus: orderEffects(now, shop.timeZone),
    }));
  const before = (await db.evidence.get(shop.id)) ?? noEvidence(shop.id);
  const counted: EvidenceRecord = { ...before, unread: { ...before.unread } };
  const ledgers = await moveLedgers(store, shop, changes);
  await moveUnread(store, shop.id, counted, changes);
  shop.counts.orders += changes.filter(({ old }) => !old).length;
  const evidence = grow(counted);
  const evidenceChanged = !isSame(before, evidence);
  if (evidenceChanged) await db.evidence.put(evidence);
  await db.orders.bulkPut(changes.map(({ now }) => now));
  const facts = evidenceFacts(evidence, shop.counts.orders);
  const people = await moveBuyers(store, shop, facts, joined, changes, judge);
  return {
    changed: changes.length + people.written + ledgers.length,
    ledgers,
    evidenceChanged,
    evidence: facts,
    buyers: people.buyers,
  };
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

async function moveLedgers(store: Store, shop: ShopRecord, changes: Change[]): Promise<string[]> {
  const moved = changes.filter(({ minus, plus }) => !isSame(minus.ledger, plus.ledger));
  const keys = [
    ...new Set(moved.flatMap(({ minus, plus }) => [...minus.ledger, ...plus.ledger].map((e) => e.key))),
  ];
  const stored = await store.db.ledgers.bulkGet(keys);
  const ledgers = new Map<string, LedgerRecord>(
    keys.map((key, i) => [key, stored[i] ?? { key, shop: shop.id, masks: {} }]),
  );
  const apply = (effects: OrderEffects, sign: 1 | -1) => {
    for (const entry of effects.ledger) {
      const ledger = ledgers.get(entry.key);
      if (ledger) applyEntry(ledger, entry, sign);
    }
    for (const [mask, lines] of Object.entries(effects.masks)) {
      const left = (shop.masks[mask] ?? 0) + sign * lines;
      if (left > 0) shop.masks[mask] = left;
      else delete shop.masks[mask];
    }
  };
  for (const { minus, plus } of moved) {
    apply(minus, -1);
    apply(plus, 1);
  }
  const all = [...ledgers.values()];
  await store.db.ledgers.bulkPut(all.filter((ledger) => !isEmpty(ledger)));
  const gone = all.filter(isEmpty).map((ledger) => ledger.key);
  if (gone.length > 0) await store.db.ledgers.bulkDelete(gone);
  return keys;
}

async function moveUnread(
  store: Store,
  shop: string,
  evidence: EvidenceRecord,
  changes: Change[],
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

/** Moves orders between buyers where a stronger key came to light, and judges every buyer of the page. */
async function moveBuyers(
  store: Store,
  shop: ShopRecord,
  evidence: EvidenceFacts,
  joined: { now: OrderRecord }[],
  changes: Change[],
  judge: Judges['buyer'],
): Promise<{ written: number; buyers: Map<string, BuyerRecord> }> {
  const left = changes.flatMap(({ minus }) => (minus.buyer ? [minus.buyer.key] : []));
  const present = joined.flatMap(({ now }) => buyerKeyOf(now) ?? []);
  const keys = [...new Set([...left, ...present])];
  const stored = await store.db.buyers.bulkGet(keys);
  const buyers = new Map<string, BuyerRecord>();
  const before = new Map<string, BuyerRecord>();
  for (const record of stored) {
    if (!record) continue;
    before.set(record.key, record);
    buyers.set(record.key, { ...record, orders: [...record.orders], earlier: copyEarlier(record) });
  }
  for (const { now, minus, plus } of changes) {
    const old = minus.buyer && buyers.get(minus.buyer.key);
    if (minus.buyer && old) removeOrder(old, minus.buyer.order);
    const who = plus.buyer && (buyers.get(plus.buyer.key) ?? newBuyer(plus.buyer.key, now));
    if (!plus.buyer || !who) continue;
    addOrder(who, plus.buyer.order);
    who.label = betterLabel(who.label, now.label);
    buyers.set(who.key, who);
  }
  const written: BuyerRecord[] = [];
  const gone: string[] = [];
  for (const [key, record] of buyers) {
    const old = before.get(key);
    moveCounts(shop, old, record);
    if (hasNoOrders(record)) {
      withBuyerVerdicts(record, [], shop);
      buyers.delete(key);
      if (old) gone.push(key);
      continue;
    }
    const judged = withBuyerVerdicts(record, judge(buyerDossier(record, shop, evidence)), shop);
    const next = judged ?? record;
    buyers.set(key, next);
    if (judged || !isSame(old, next)) written.push(next);
  }
  await store.db.buyers.bulkPut(written);
  if (gone.length > 0) await store.db.buyers.bulkDelete(gone);
  const ofOrder = joined.flatMap(({ now }): [string, BuyerRecord][] => {
    const buyer = buyers.get(buyerKeyOf(now) ?? '');
    return buyer ? [[now.key, buyer]] : [];
  });
  return { written: written.length + gone.length, buyers: new Map(ofOrder) };
}

function copyEarlier(record: BuyerRecord): BuyerRecord['earlier'] {
  return record.earlier && { ...record.earlier, spent: { ...record.earlier.spent } };
}

function newBuyer(key: string, order: OrderRecord): BuyerRecord | null {
  if (!order.buyer) return null;
  const { id, kind, strong } = order.buyer;
  return { key, shop: order.shop, id, kind, strong, label: null, orders: [], earlier: null, verdicts: [] };
}

/** Keeps the shop's number of buyers and its histogram of sales per buyer. */
function moveCounts(shop: ShopRecord, old: BuyerRecord | undefined, now: BuyerRecord): void {
  const step = (record: BuyerRecord, sign: 1 | -1) => {
    const slots = record.strong ? shop.nth.strong : shop.nth.weak;
    const slot = Math.min(MOST_SALES, salesOf(record).sales);
    while (slots.length <= slot) slots.push(0);
    slots[slot] = (slots[slot] ?? 0) + sign;
    while (slots.at(-1) === 0) slots.pop();
    shop.counts.buyers += sign;
  };
  if (old) step(old, -1);
  if (!hasNoOrders(now)) step(now, 1);
}
