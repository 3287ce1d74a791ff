import { dayOf } from '../model/day';
import { addOrder, MAX_ORDERS } from './buyer-orders';
import { duesOf } from './care/dues';
import { eachSlice } from './each-slice';
import { countUnread, noEvidence } from './evidence';
import { daysBefore, hasForgotten } from './forgotten-sums';
import { listImports, writeImport } from './imports';
import { buyersOf, FOLD_KEY, ledgersOf } from './journal';
import { applyEntry, daysOf } from './ledger';
import { dropWithout } from './made-without';
import { type OrderEffects, orderEffects } from './order-effects';
import { END } from './packed/leaf';
import type {
  BuyerRecord,
  EvidenceRecord,
  LedgerRecord,
  OrderRecord,
  ShopRecord,
  UnreadRecord,
} from './records';
import { recountBuyers } from './recount';
import { betterLabel } from './registers';
import type { Store } from './store';

/** Under which it stands that orders went, until the seller is told of it (utils/pipeline/told-loss.ts). */
export const ORDERS_GONE = 'orders-gone';

/**
 * Where a whole leaf of orders is lost nobody knows which orders were in it, so none of them could be told from a new
 * one. What is left of it goes, with single orders that can't be read, and everything that follows from orders is made
 * anew of those that are left: an order of the leaf that is shown again is a new one, in every sum once. No stretch of
 * time is vouched for any more. Of orders that were forgotten those sums stay that no lost order can be shown again
 * for; others are too low from then on, never too high. `own` is a shop its caller writes. True where that was done.
 *
 * Runs inside a transaction that holds `readTables` and `meta`: whole or not at all, and again it finds nothing lost.
 */
export async function remakeSums(store: Store, own?: ShopRecord): Promise<boolean> {
  const { db } = store;
  // What was met before may be gone by now: going through all orders meets it again.
  db.damage.mended('orders', null);
  const made = new Sums(new Map((await db.shops.toArray()).map((one) => [one.id, structuredClone(one)])));
  await eachSlice(db.orders, ['', END], (orders) => {
    for (const order of orders) made.add(order);
  });
  const lost = db.damage.lost('orders');
  if (lost.length === 0) return false;
  const unreadable = db.damage.keys('orders').filter((key) => key !== '');
  await keepForgotten(store, made);
  await db.orders.bulkDelete([...lost, ...unreadable]);
  for (const table of [db.buyers, db.ledgers, db.unread, db.journal]) await table.clear();
  await db.buyers.bulkPut([...made.buyers.values()].map((one) => ({ ...one, dues: duesOf(one) })));
  await db.ledgers.bulkPut([...made.ledgers.values()]);
  await db.unread.bulkPut(made.unread);
  for (const shop of made.shops.values()) {
    await recountBuyers(store, shop);
    const { asked, done } = shop.rejudge;
    shop.rejudge = { ...shop.rejudge, asked: Math.max(asked, done) + 1 };
    await db.shops.put(shop);
    await db.evidence.put(made.evidenceOf(shop.id, (await db.evidence.get(shop.id)) ?? noEvidence(shop.id)));
    const { masks, counts, nth, rejudge } = structuredClone(shop);
    if (own?.id === shop.id) Object.assign(own, { masks, counts, nth, rejudge });
  }
  for (const file of await listImports(store))
    if (file.span) await writeImport(store, { ...file, span: null });
  await db.meta.delete(FOLD_KEY);
  await dropWithout(store);
  await db.meta.put({ key: ORDERS_GONE, value: true });
  db.damage.mended('orders', null);
  return true;
}

/** What some orders come to, all of them one by one. */
class Sums {
  readonly buyers = new Map<string, BuyerRecord>();
  readonly ledgers = new Map<string, LedgerRecord>();
  readonly unread: UnreadRecord[] = [];
  private readonly evidence = new Map<string, EvidenceRecord>();
  /** The last day of a shop that forgotten orders reach into; sums of earlier days are kept as they are. */
  private readonly lastDays = new Map<string, number>();

  constructor(readonly shops: Map<string, ShopRecord>) {
    for (const shop of shops.values()) {
      Object.assign(shop, { masks: {}, counts: { ...shop.counts, orders: 0 } });
      if (hasForgotten(shop)) this.lastDays.set(shop.id, dayOf(shop.forgottenBefore - 1, shop.timeZone));
    }
  }

  isKept(shop: string, day: number | null): boolean {
    return day !== null && day < (this.lastDays.get(shop) ?? -Infinity);
  }

  add(order: OrderRecord): void {
    const shop = this.shops.get(order.shop);
    const effects = orderEffects(order, shop?.timeZone ?? 'UTC');
    if (shop && order.readAt !== 0) shop.counts.orders += 1;
    this.addBuyer(order, effects);
    for (const entry of effects.ledger)
      if (!this.isKept(order.shop, entry.day)) applyEntry(this.ledgerOf(entry.key, order.shop), entry, 1);
    const at = order.time?.v.ms ?? null;
    const day = at === null || !shop ? null : dayOf(at, shop.timeZone);
    for (const [mask, lines] of Object.entries(effects.masks))
      if (shop && !this.isKept(shop.id, day)) shop.masks[mask] = (shop.masks[mask] ?? 0) + lines;
    if (!effects.unread) return;
    const { day: _, ...unread } = effects.unread;
    this.unread.push({ ...unread, shop: order.shop });
    const evidence = this.evidence.get(order.shop) ?? noEvidence(order.shop);
    countUnread(evidence, effects.unread, 1);
    this.evidence.set(order.shop, evidence);
  }

  private addBuyer(order: OrderRecord, { buyer }: OrderEffects): void {
    if (!buyer || !order.buyer) return;
    const { key } = buyer;
    const { id, kind, strong } = order.buyer;
    const fresh = { key, shop: order.shop, id, kind, strong, label: null, orders: [], earlier: null };
    const one: BuyerRecord = this.buyers.get(key) ?? fresh;
    addOrder(one, buyer.order);
    one.label = betterLabel(one.label, order.label);
    this.buyers.set(key, one);
  }

  ledgerOf(key: string, shop: string): LedgerRecord {
    const one = this.ledgers.get(key) ?? { key, shop, masks: {} };
    this.ledgers.set(key, one);
    return one;
  }

  /** What else was known of a shop's orders, without any stretch of time that they were whole for. */
  evidenceOf(shop: string, { refunds: _, ...known }: EvidenceRecord): EvidenceRecord {
    const { unread, unreadUndated } = this.evidence.get(shop) ?? noEvidence(shop);
    return { ...known, spans: [], pages: [], unread, unreadUndated };
  }
}

/**
 * Adds what is still known of forgotten orders. An order from before the newest of them is refused when it is shown
 * again, so whole days before stay as they were, and buyers' sums of earlier orders. Where those may hold orders of the
 * long list of one buyer, too, which can be shown again, they go.
 */
async function keepForgotten(store: Store, made: Sums): Promise<void> {
  const old = new Map(
    [...made.shops].flatMap(([id, shop]) => (hasForgotten(shop) ? [[id, shop] as const] : [])),
  );
  if (old.size === 0) return;
  const buyers = await buyersOf(store, await store.db.buyers.toCollection().primaryKeys());
  for (const { earlier, ...before } of buyers.values()) {
    const shop = old.get(before.shop);
    if (!shop || !earlier || before.orders.length >= MAX_ORDERS) continue;
    const left = made.buyers.get(before.key);
    const listed = new Set(before.orders.map(({ orderId }) => orderId));
    if (left?.earlier || left?.orders.some(({ orderId }) => !listed.has(orderId))) continue;
    made.buyers.set(before.key, { ...before, orders: left?.orders ?? [], earlier });
    shop.counts.orders += earlier.sales + earlier.cancelled + earlier.refunded;
  }
  const ledgers = await ledgersOf(store, await store.db.ledgers.toCollection().primaryKeys());
  for (const before of ledgers.values()) {
    const shop = old.get(before.shop);
    if (!shop) continue;
    const days = { ...before, masks: daysBefore(before, shop) };
    const kind = before.key.slice(shop.id.length + 1, shop.id.length + 2);
    for (const mask of Object.keys(days.masks))
      for (const [day, orders, units, refunded] of daysOf(days, mask)) {
        if (!made.isKept(shop.id, day)) continue;
        const { key } = before;
        applyEntry(made.ledgerOf(key, shop.id), { key, mask, day, orders, units, refunded }, 1);
        // A line stands in the ledger of each of its keys, and counts in the strongest.
        if (mask.startsWith(kind)) shop.masks[mask] = (shop.masks[mask] ?? 0) + orders + refunded;
      }
  }
}
