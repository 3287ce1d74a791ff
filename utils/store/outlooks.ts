import type { ListingDossier } from '../model/dossier';
import type { Buyer, Order } from '../model/facts';
import type { ListingStanding, ShopOutlook } from '../model/outlook';
import { buyerOf, earlierOf } from './buyer-orders';
import { evidenceFacts, noEvidence } from './evidence';
import { listingDossiers } from './judged';
import { shopRange } from './keys';
import { orderOf } from './order-facts';
import type { ShopRecord } from './records';
import { isSame } from './same';
import type { Store } from './store';
import { withStrays } from './strays';

/** What is known of each shop as a whole, by shop. A few kilobytes each. */
export async function outlooksOf({ db }: Pick<Store, 'db'>): Promise<Map<string, ShopOutlook>> {
  return new Map((await db.outlooks.toArray()).map((one) => [one.shop, one]));
}

/** One slice of a walk, and the key to go on from; null where it was the last. */
export type Slice<T> = { rows: T[]; last: string | null };

export type GoodsRow = {
  dossier: ListingDossier;
  /** Ledger keys that lines of orders may name it by. */
  keys: string[];
};

/** A shop's listings with all that is known of their sales, strays with theirs. */
export async function goodsSlice(
  store: Store,
  shop: ShopRecord,
  after: string | null,
  size: number,
): Promise<Slice<GoodsRow>> {
  const { db } = store;
  const [from, to] = shopRange(`listing|${shop.id}`);
  const slice = await db.listings
    .where('key')
    .between(after ?? from, to, false)
    .limit(size)
    .toArray();
  const own = slice.filter(({ of }) => of === undefined);
  const whole = await withStrays(store, shop.id, own);
  const evidence = evidenceFacts((await db.evidence.get(shop.id)) ?? noEvidence(shop.id), shop.counts.orders);
  const dossiers = await listingDossiers(store, whole, shop, evidence);
  const rows = dossiers.map((dossier, i) => ({ dossier, keys: whole[i]?.keys ?? [] }));
  return { rows, last: slice.length < size ? null : (slice.at(-1)?.key ?? null) };
}

export type PersonRow = { buyer: Buyer; earlier: number };

/** A shop's buyers with their orders; `earlier`: sales that are only known as a sum. */
export async function peopleSlice(
  { db }: Pick<Store, 'db'>,
  shop: string,
  after: string | null,
  size: number,
): Promise<Slice<PersonRow>> {
  const [from, to] = shopRange(`buyer|${shop}`);
  const slice = await db.buyers
    .where('key')
    .between(after ?? from, to, false)
    .limit(size)
    .toArray();
  const rows = slice.map((one) => ({ buyer: buyerOf(one), earlier: earlierOf(one)?.sales ?? 0 }));
  return { rows, last: slice.length < size ? null : (slice.at(-1)?.key ?? null) };
}

/** A shop's orders with their items. */
export async function ordersSlice(
  { db }: Pick<Store, 'db'>,
  shop: string,
  after: string | null,
  size: number,
): Promise<Slice<Order>> {
  const [from, to] = shopRange(shop);
  const slice = await db.orders
    .where('key')
    .between(after ?? from, to, false)
    .limit(size)
    .toArray();
  return { rows: slice.map(orderOf), last: slice.length < size ? null : (slice.at(-1)?.key ?? null) };
}

/**
 * Keeps what was worked out of a shop as it was (`then`), and asks for every verdict anew. `printOf` names what it was
 * made of; where the shop's facts moved on meanwhile it stays without a name, so that it is made again. False where the
 * shop is gone.
 */
export async function keepOutlook(
  { db }: Pick<Store, 'db'>,
  outlook: Omit<ShopOutlook, 'print'>,
  then: ShopRecord,
  printOf: (shop: ShopRecord) => string,
): Promise<boolean> {
  return db.transaction('rw', db.shops, db.outlooks, async () => {
    const shop = await db.shops.get(outlook.shop);
    if (!shop) return false;
    const asked = Math.max(outlook.madeAt, shop.rejudge.done + 1, shop.rejudge.asked);
    const next: ShopRecord = { ...shop, rejudge: { ...shop.rejudge, asked } };
    const isSame = printOf(shop) === printOf(then);
    await db.outlooks.put({ ...outlook, print: isSame ? printOf(next) : '' });
    await db.shops.put(next);
    return true;
  });
}

/** Puts a slice of listings in their places within the shop. */
export async function keepStandings(
  { db }: Pick<Store, 'db'>,
  standings: ReadonlyMap<string, ListingStanding>,
): Promise<void> {
  await db.transaction('rw', db.listings, async () => {
    const known = await db.listings.bulkGet([...standings.keys()]);
    await db.listings.bulkPut(
      known.flatMap((one) => {
        const standing = one && standings.get(one.key);
        return standing && !isSame(one.standing, standing) ? [{ ...one, standing }] : [];
      }),
    );
  });
}
