import type { Table } from 'dexie';
import type { ListingDossier } from '../model/dossier';
import type { Buyer, Order, StoredReview } from '../model/facts';
import type { Money } from '../model/money';
import type { Verdict } from '../model/verdict';
import { buyerOf } from './buyer-orders';
import { isUnread } from './claims';
import { evidenceFacts, noEvidence } from './evidence';
import { type GoodsIndex, placeOf } from './goods-index';
import { listingDossiers } from './judged';
import { shopRange } from './keys';
import { daysOf } from './ledger';
import { netOfOrder, orderOf } from './order-facts';
import type { ListingRecord, OrderRecord, ReviewRecord, ShopRecord } from './records';
import type { Store } from './store';
import { withStrays } from './strays';

/** The stored rows of one shop in slices, for whoever walks through them: the report's sums, the shop's outlook. */

/** `next`: the key to go on from, null where this was the last. */
export type Slice<T> = { rows: T[]; next: string | null };

async function sliceOf<T extends { key: string }>(
  table: Table<T, string>,
  prefix: string,
  after: string | null,
  size: number,
): Promise<Slice<T>> {
  const [from, to] = shopRange(prefix);
  const rows = await table
    .where('key')
    .between(after ?? from, to, false)
    .limit(size)
    .toArray();
  return { rows, next: rows.length < size ? null : (rows.at(-1)?.key ?? null) };
}

/** Orders with their items. Those that only after-sales lists named are left out. */
async function orderRecords(
  { db }: Pick<Store, 'db'>,
  shop: string,
  after: string | null,
  size: number,
): Promise<Slice<OrderRecord>> {
  const { rows, next } = await sliceOf(db.orders, shop, after, size);
  return { rows: rows.filter((row) => !isUnread(row)), next };
}

export async function bareOrdersSlice(
  store: Pick<Store, 'db'>,
  shop: string,
  after: string | null,
  size: number,
): Promise<Slice<Order>> {
  const { rows, next } = await orderRecords(store, shop, after, size);
  return { rows: rows.map(orderOf), next };
}

export type OrderWithPlaces = { order: Order; net: Money | null; places: number[] };

/** The same with the listing each line belongs to. */
export async function ordersSlice(
  store: Pick<Store, 'db'>,
  shop: string,
  index: GoodsIndex,
  after: string | null,
  size: number,
): Promise<Slice<OrderWithPlaces>> {
  const { rows, next } = await orderRecords(store, shop, after, size);
  return {
    rows: rows.map((row) => {
      const order = orderOf(row);
      return { order, net: netOfOrder(row), places: order.items.map((item) => placeOf(index, item)) };
    }),
    next,
  };
}

export async function buyersSlice(
  { db }: Store,
  shop: string,
  after: string | null,
  size: number,
): Promise<Slice<{ buyer: Buyer; earlier: number }>> {
  const { rows, next } = await sliceOf(db.buyers, `buyer|${shop}`, after, size);
  return { rows: rows.map((row) => ({ buyer: buyerOf(row), earlier: row.earlier?.sales ?? 0 })), next };
}

export type ListingFacts = { record: ListingRecord; dossier: ListingDossier; verdicts: Verdict[] };

/** Listings with their sales; records that belong to another listing are in that one. */
export async function listingsSlice(
  store: Store,
  shop: ShopRecord,
  after: string | null,
  size: number,
): Promise<Slice<ListingFacts>> {
  const { rows, next } = await sliceOf(store.db.listings, `listing|${shop.id}`, after, size);
  const own = await withStrays(
    store,
    shop.id,
    rows.filter(({ of }) => of === undefined),
  );
  const evidence = evidenceFacts(
    (await store.db.evidence.get(shop.id)) ?? noEvidence(shop.id),
    shop.counts.orders,
  );
  const dossiers = await listingDossiers(store, own, shop, evidence);
  return {
    rows: own.flatMap((record, i) => {
      const dossier = dossiers[i];
      return dossier ? [{ record, dossier, verdicts: record.verdicts }] : [];
    }),
    next,
  };
}

/** What was sold day by day, each line once: a line stands in the ledger of each of its keys, and counts in the strongest. */
export async function ledgersSlice(
  { db }: Store,
  shop: string,
  after: string | null,
  size: number,
): Promise<Slice<{ day: number; units: number }>> {
  const { rows, next } = await sliceOf(db.ledgers, shop, after, size);
  const days = rows.flatMap((ledger) => {
    const kind = ledger.key.slice(shop.length + 1, shop.length + 2);
    const own = Object.keys(ledger.masks).filter((mask) => mask.startsWith(kind));
    return own.flatMap((mask) => [...daysOf(ledger, mask)].map(([day, , units]) => ({ day, units })));
  });
  return { rows: days, next };
}

export async function reviewsSlice(
  { db }: Store,
  shop: string,
  after: string | null,
  size: number,
): Promise<Slice<StoredReview>> {
  const { rows, next } = await sliceOf(db.reviews, shop, after, size);
  return { rows: rows.map(reviewOf), next };
}

function reviewOf({ fields }: ReviewRecord): StoredReview {
  return {
    rating: fields.rating?.v ?? null,
    text: fields.text?.v ?? null,
    reply: fields.reply?.v ?? null,
    at: fields.reviewedAt?.v.ms ?? null,
  };
}

/** How reviews rate, and the ledger keys of the goods they are about. */
export async function ratingsSlice(
  { db }: Pick<Store, 'db'>,
  shop: string,
  after: string | null,
  size: number,
): Promise<Slice<{ keys: string[]; rating: number | null }>> {
  const { rows, next } = await sliceOf(db.reviews, shop, after, size);
  return { rows: rows.map(({ keys, fields }) => ({ keys, rating: fields.rating?.v ?? null })), next };
}
