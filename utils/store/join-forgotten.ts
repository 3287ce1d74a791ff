import type { ForgottenSums } from '../model/forgotten';
import { dropNth, nthStep } from './buyer-counts';
import { noEarlier } from './buyer-orders';
import { duesOf } from './care/dues';
import { eachSlice } from './each-slice';
import { type Before, daysBefore, earlierThan, laterOrders } from './forgotten-sums';
import { buyersOf, ledgersOf } from './journal';
import { shopRange } from './keys';
import { applyEntry, daysOf } from './ledger';
import type { BuyerRecord, EarlierRecord, LedgerRecord, ShopRecord } from './records';
import type { Store } from './store';

/**
 * What a file still knows of orders that were forgotten. Nobody can say which orders a sum was made of, so sums are
 * never added: for each day of a product's, each buyer and the shop the side that knows of more orders is taken. The same file
 * again, or an older one, changes nothing then, and where two computers forgot different orders the sum is too
 * low rather than too high. Runs inside a transaction of the caller's, after the file's orders; changes `shop`, which the
 * caller writes.
 */
export async function joinForgotten(
  store: Store,
  shop: ShopRecord,
  filed: Before,
  rows: ForgottenSums[],
  erased: Set<string>,
): Promise<void> {
  await joinGoods(store, filed, rows.filter(isOf('goods')));
  await joinBuyers(
    store,
    shop,
    filed,
    rows.filter(isOf('buyer')).filter(({ key }) => !erased.has(key)),
  );
  for (const row of rows.filter(isOf('shop'))) await joinShop(store, shop, filed, row);
}

type Of<K extends ForgottenSums['of']> = Extract<ForgottenSums, { of: K }>;

function isOf<K extends ForgottenSums['of']>(of: K) {
  return (row: ForgottenSums): row is Of<K> => row.of === of;
}

async function joinShop(store: Store, shop: ShopRecord, filed: Before, row: Of<'shop'>): Promise<void> {
  const later = laterOrders(filed);
  await eachSlice(store.db.orders, shopRange(shop.id), (orders) => {
    for (const order of orders) later.add(order);
  });
  const here = later.restOf(shop);
  if (row.orders <= here.orders) return;
  shop.counts.orders += row.orders - here.orders;
  for (const [mask, lines] of Object.entries(row.masks)) {
    const more = lines - (here.masks[mask] ?? 0);
    if (more > 0) shop.masks[mask] = (shop.masks[mask] ?? 0) + more;
  }
}

type Days = Map<number, Map<string, [number, number, number]>>;

function byDay(masks: Record<string, { days: number[] }>, shop: string): Days {
  const ledger: LedgerRecord = { key: '', shop, masks: masks as LedgerRecord['masks'] };
  const all: Days = new Map();
  for (const mask of Object.keys(masks))
    for (const [day, ...sums] of daysOf(ledger, mask)) {
      const sides = all.get(day) ?? new Map<string, [number, number, number]>();
      all.set(day, sides.set(mask, sums));
    }
  return all;
}

const NOTHING: [number, number, number] = [0, 0, 0];

async function joinGoods(store: Store, filed: Before, rows: Of<'goods'>[]): Promise<void> {
  const keys = rows.map(({ key }) => key);
  const now = await ledgersOf(store, keys);
  const stored = await store.db.ledgers.bulkGet(keys);
  const written: LedgerRecord[] = [];
  for (const [i, { key, shop, masks }] of rows.entries()) {
    const ledger = stored[i] ?? { key, shop, masks: {} };
    const known = now.get(key);
    const here = byDay(known ? daysBefore(known, filed) : {}, shop);
    let isMore = false;
    for (const [day, there] of byDay(masks, shop)) {
      const own = here.get(day) ?? new Map<string, [number, number, number]>();
      if (ordersOf(there) <= ordersOf(own)) continue;
      isMore = true;
      for (const mask of new Set([...there.keys(), ...own.keys()])) {
        const [a, b] = [there.get(mask) ?? NOTHING, own.get(mask) ?? NOTHING];
        const [orders, units, refunded] = [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
        applyEntry(ledger, { key, mask, day, orders, units, refunded }, 1);
      }
    }
    if (isMore) written.push(ledger);
  }
  await store.db.ledgers.bulkPut(written);
}

function ordersOf(sides: Map<string, [number, number, number]>): number {
  return [...sides.values()].reduce((sum, [orders, , refunded]) => sum + orders + refunded, 0);
}

async function joinBuyers(
  store: Store,
  shop: ShopRecord,
  { forgottenBefore }: Before,
  rows: Of<'buyer'>[],
): Promise<void> {
  const keys = rows.map(({ key }) => key);
  const now = await buyersOf(store, keys);
  const stored = await store.db.buyers.bulkGet(keys);
  const written: BuyerRecord[] = [];
  for (const [i, { key, earlier: there }] of rows.entries()) {
    const known = now.get(key);
    // Of whom no order is known, nothing is kept.
    if (!known) continue;
    const here = earlierThan(known, forgottenBefore);
    if (countOf(there) <= countOf(here)) continue;
    const old = stored[i];
    if (old) nthStep(shop, old, -1);
    const base = old ?? { ...known, orders: [], earlier: null };
    const one: BuyerRecord = { ...base, earlier: plus(base.earlier ?? noEarlier(), there, here) };
    nthStep(shop, one, 1);
    written.push({ ...one, dues: duesOf(one) });
  }
  dropNth(shop);
  await store.db.buyers.bulkPut(written);
}

function countOf({ sales, cancelled, refunded }: EarlierRecord): number {
  return sales + cancelled + refunded;
}

function plus(sum: EarlierRecord, there: EarlierRecord, here: EarlierRecord): EarlierRecord {
  const spent = { ...sum.spent };
  for (const currency of new Set([...Object.keys(there.spent), ...Object.keys(here.spent)])) {
    const more = (there.spent[currency] ?? 0) - (here.spent[currency] ?? 0);
    spent[currency] = (spent[currency] ?? 0) + more;
  }
  return {
    sales: sum.sales + there.sales - here.sales,
    cancelled: sum.cancelled + there.cancelled - here.cancelled,
    refunded: sum.refunded + there.refunded - here.refunded,
    missing: sum.missing + there.missing - here.missing,
    spent,
  };
}
