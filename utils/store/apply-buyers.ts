import type { EvidenceFacts } from '../model/dossier';
import { addOrder, hasNoOrders, removeOrder, salesOf } from './buyer-orders';
import { claimsAbout } from './customers';
import { copyEntries } from './entries';
import { getMany } from './get-many';
import { buyerDossier, type Judges, withBuyerVerdicts } from './judged';
import { copyNote } from './move-typed';
import type { OrderChange } from './order-effects';
import { buyerKeyOf } from './order-facts';
import type { BuyerRecord, OrderRecord, ShopRecord } from './records';
import { betterLabel } from './registers';
import { isSame } from './same';
import type { Store } from './store';

/** Buyers with this many sales and more share the last slot of the shop's histogram. */
const MOST_SALES = 20;

/** Moves orders between buyers where a stronger key came to light, and judges every buyer of the page. */
export async function moveBuyers(
  store: Store,
  shop: ShopRecord,
  evidence: EvidenceFacts,
  joined: { now: OrderRecord }[],
  changes: OrderChange[],
  judge: Judges['buyer'],
): Promise<{ written: number; buyers: Map<string, BuyerRecord> }> {
  const left = changes.flatMap(({ minus }) => (minus.buyer ? [minus.buyer.key] : []));
  const present = joined.flatMap(({ now }) => buyerKeyOf(now) ?? []);
  const keys = [...new Set([...left, ...present])];
  const stored = await getMany(store.db.buyers, keys);
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
  const claims = await claimsAbout(store, shop, [...buyers.keys()]);
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
    const judged = withBuyerVerdicts(
      record,
      judge(buyerDossier(record, shop, evidence, claims.get(key) ?? null)),
      shop,
    );
    const next = judged ?? record;
    buyers.set(key, next);
    if (judged || !isSame(old, next)) written.push(next);
  }
  await copyNotes(store, changes);
  await store.db.buyers.bulkPut(written);
  if (gone.length > 0) await store.db.buyers.bulkDelete(gone);
  const ofOrder = joined.flatMap(({ now }): [string, BuyerRecord][] => {
    const buyer = buyers.get(buyerKeyOf(now) ?? '');
    return buyer ? [[now.key, buyer]] : [];
  });
  return { written: written.length + gone.length, buyers: new Map(ofOrder) };
}

/**
 * What was typed about a buyer is copied to whom an order moves to. It stays where it was too: a name or a masked
 * nick may stand for several people.
 */
async function copyNotes(store: Store, changes: OrderChange[]): Promise<void> {
  const moves = new Map<string, string>();
  for (const { minus, plus } of changes)
    if (minus.buyer && plus.buyer && minus.buyer.key !== plus.buyer.key)
      moves.set(`${minus.buyer.key}\n${plus.buyer.key}`, minus.buyer.key);
  if (moves.size === 0) return;
  const noted = new Set(
    await store.db.notes
      .where('subject')
      .anyOf([...moves.values()])
      .primaryKeys(),
  );
  for (const [move, from] of moves)
    if (noted.has(from)) await copyNote(store.db, from, move.slice(from.length + 1));
  for (const [move, from] of moves) await copyEntries(store.db, from, move.slice(from.length + 1));
}

function copyEarlier(record: BuyerRecord): BuyerRecord['earlier'] {
  return record.earlier && { ...record.earlier, spent: { ...record.earlier.spent } };
}

function newBuyer(key: string, order: OrderRecord): BuyerRecord | null {
  if (!order.buyer) return null;
  const { id, kind, strong } = order.buyer;
  return { key, shop: order.shop, id, kind, strong, label: null, orders: [], earlier: null, verdicts: [] };
}

/** Takes a buyer who is forgotten out of the shop's counts. Changes the shop it is given. */
export function dropBuyer(shop: ShopRecord, buyer: BuyerRecord): void {
  moveCounts(shop, buyer, { ...buyer, orders: [], earlier: null });
  withBuyerVerdicts(buyer, [], shop);
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
