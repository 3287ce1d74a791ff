import type { PersonFacts } from '../../model/person-facts';
import type { ReviewFacts } from '../../model/review-facts';
import { BAD_STARS } from '../../model/review-facts';
import { getMany } from '../get-many';
import { orderKey, shopRange } from '../keys';
import { listingLabel } from '../listing-facts';
import { buyerKeyOf } from '../order-facts';
import type { ListingRecord, ReviewRecord, ShopRecord } from '../records';
import type { RenhuoDatabase } from '../schema';
import type { Store } from '../store';

/**
 * The newest bad reviews of a shop, so that a day is planned without a look at all reviews: a list of their keys beside
 * the single values. It follows from the reviews alone; where it is missing it is made from them.
 */
const LIST = 'bad-reviews|';
const MOST = 200;
/** How far back they are looked for, milliseconds. */
export const REVIEWS_OF = 31 * 86_400_000;

type Noted = { key: string; at: number };

/** Takes changed reviews into the list of their shop. Inside a transaction that holds `meta`. */
export async function noteReviews({ db }: Pick<Store, 'db'>, changed: ReviewRecord[]): Promise<void> {
  for (const shop of new Set(changed.map((one) => one.shop))) {
    const known = (await db.meta.get(LIST + shop))?.value as Noted[] | undefined;
    const fresh = changed.filter((one) => one.shop === shop).flatMap(noted);
    if (known && fresh.length > 0)
      await db.meta.put({ key: LIST + shop, value: newest([...known, ...fresh]) });
  }
}

/** Forgets the list of one shop, or of all. Inside a transaction that holds `meta`. */
export async function dropNoted(db: RenhuoDatabase, shop = ''): Promise<void> {
  await db.meta
    .where('key')
    .startsWith(LIST + shop)
    .delete();
}

function noted(review: ReviewRecord): Noted[] {
  return isBad(review) ? [{ key: review.key, at: timeOf(review) }] : [];
}

/** Of two notes of one review the later in the list counts. */
function newest(all: Noted[]): Noted[] {
  const distinct = [...new Map(all.map((one) => [one.key, one])).values()];
  return distinct.sort((a, b) => b.at - a.at || (a.key < b.key ? -1 : 1)).slice(0, MOST);
}

function isBad({ fields }: ReviewRecord): boolean {
  return fields.rating !== undefined && fields.rating.v <= BAD_STARS;
}

/** When it was written; where no page said so, when it was read. */
function timeOf({ fields }: ReviewRecord): number {
  return fields.reviewedAt?.v.ms ?? fields.rating?.at ?? 0;
}

/** Makes the lists that are missing. Once for each shop, after which they are kept up. */
export async function listBadReviews({ db }: Store, shops: ShopRecord[]): Promise<void> {
  const known = await db.meta.bulkGet(shops.map(({ id }) => LIST + id));
  for (const { id } of shops.filter((_, i) => known[i] === undefined))
    await db.transaction('rw', db.reviews, db.meta, async () => {
      await db.meta.put({ key: LIST + id, value: await notedOf({ db }, id) });
    });
}

async function notedOf({ db }: Pick<Store, 'db'>, shop: string): Promise<Noted[]> {
  const known = (await db.meta.get(LIST + shop))?.value as Noted[] | undefined;
  if (known) return known;
  const all = await db.reviews
    .where('key')
    .between(...shopRange(shop))
    .filter(isBad)
    .toArray();
  return newest(all.flatMap(noted));
}

export type BadReviews = {
  /** The newest of each buyer whose order the review names. */
  ofBuyers: Map<string, NonNullable<PersonFacts['badReview']>>;
  /** Of the others, by the listing they are about. */
  ofGoods: ReviewFacts[];
};

/**
 * Bad reviews since `since` (epoch milliseconds) that nobody answered, each with its buyer where it names an order, else
 * with its listing. One without a date counts only by the time of the order it names: it may be years old.
 */
export async function badReviews(store: Store, shops: ShopRecord[], since: number): Promise<BadReviews> {
  const found: BadReviews = { ofBuyers: new Map(), ofGoods: [] };
  for (const { id } of shops) {
    const keys = (await notedOf(store, id)).filter(({ at }) => at >= since).map(({ key }) => key);
    const open = (await getMany(store.db.reviews, keys)).flatMap((one) =>
      one && isBad(one) && !one.fields.reply?.v ? [one] : [],
    );
    const orders = await getMany(
      store.db.orders,
      open.map(({ orderId }) => (orderId === null ? '' : orderKey(id, orderId))),
    );
    const loose: { review: ReviewRecord; at: number }[] = [];
    for (const [i, review] of open.entries()) {
      const order = orders[i];
      const at = review.fields.reviewedAt?.v.ms ?? order?.time?.v.ms;
      if (at === undefined || at < since) continue;
      const buyer = order && buyerKeyOf(order);
      if (!buyer) loose.push({ review, at });
      else if ((found.ofBuyers.get(buyer)?.at ?? 0) < at)
        found.ofBuyers.set(buyer, { at, stars: review.fields.rating?.v ?? 1 });
    }
    found.ofGoods.push(...(await byListing(store, loose)));
  }
  return found;
}

/** What buyers nobody can name wrote, one line for each listing: the newest and how many. */
async function byListing(
  { db }: Store,
  reviews: { review: ReviewRecord; at: number }[],
): Promise<ReviewFacts[]> {
  const keys = [...new Set(reviews.flatMap(({ review }) => review.keys))];
  const listings = keys.length === 0 ? [] : await db.listings.where('keys').anyOf(keys).toArray();
  const byKey = new Map<string, ListingRecord>();
  for (const listing of listings) {
    if (listing.of !== undefined) continue;
    for (const key of listing.keys) byKey.set(key, listing);
  }
  const found = new Map<string, ReviewFacts>();
  for (const { review, at } of [...reviews].sort((a, b) => b.at - a.at)) {
    const listing = review.keys.flatMap((key) => byKey.get(key) ?? [])[0];
    if (!listing) continue;
    const known = found.get(listing.key);
    if (known) known.count += 1;
    else
      found.set(listing.key, {
        ...{ subject: listing.key, label: listingLabel(listing), url: listing.fields.url?.v ?? null },
        ...{ at, stars: review.fields.rating?.v ?? 1, count: 1 },
      });
  }
  return [...found.values()];
}
