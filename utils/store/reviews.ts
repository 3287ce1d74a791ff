import type { StoredReview } from '../model/facts';
import type { ReadReading, ReviewRow } from '../model/reading';
import { BAD_STARS } from '../model/review-facts';
import type { ReviewsView } from '../model/views';
import { noteReviews } from './care/bad-reviews';
import { getMany } from './get-many';
import type { RowTold } from './kept/kept-lines';
import { digest, goodsKeys, ledgerKey, orderKey, plainId, plainText } from './keys';
import { goodsKeysOf } from './listing-from-row';
import type { ListingRecord, ReviewFields, ReviewRecord, ShopRecord } from './records';
import { joinFields, registersOf } from './registers';
import { isSame } from './same';
import { scrub, scrubSpeech } from './scrub';
import type { Store } from './store';
import { withStrays } from './strays';

/** Keeps the reviews of one page, without the people in them. Runs inside a transaction of the caller's. */
export async function applyReviews(
  store: Store,
  shop: ShopRecord,
  reading: ReadReading,
): Promise<{ changed: number; told: RowTold<ReviewRecord>[] }> {
  const incoming = new Map<string, ReviewRecord>();
  const rows = await ofNobodyErased(store, shop.id, reading.reviews ?? []);
  for (const row of rows) {
    const one = withoutOldSpeech(reviewFrom(shop.id, reading, row), shop.forgottenBefore);
    const twin = incoming.get(one.key);
    incoming.set(one.key, twin ? joinReviews(twin, one) : one);
  }
  const stored = await getMany(store.db.reviews, [...incoming.keys()]);
  const changed = [...incoming.values()].flatMap((one, i) => {
    const old = stored[i];
    const now = old ? joinReviews(old, one) : one;
    return isSame(old, now) ? [] : [now];
  });
  await store.db.reviews.bulkPut(changed);
  await noteReviews(store, changed);
  const told = [...incoming.values()].map((came, i) => ({
    ...{ key: came.key, before: stored[i] ?? null, came },
    isLeft: !stored[i] && store.db.damage.has('reviews', came.key),
  }));
  return { changed: changed.length, told };
}

/** Without what was said about orders whose buyer was erased. */
async function ofNobodyErased(store: Store, shop: string, rows: ReviewRow[]): Promise<ReviewRow[]> {
  const keys = rows.map((row) => (row.orderId ? orderKey(shop, row.orderId) : ''));
  const orders = await getMany(store.db.orders, keys);
  return rows.filter((_, i) => orders[i]?.erased !== true);
}

/** Joins records of a file into what is stored. */
export async function putReviews({ db }: Store, records: ReviewRecord[]): Promise<void> {
  const stored = await db.reviews.bulkGet(records.map(({ key }) => key));
  const joined = records.map((one, i) => {
    const old = stored[i];
    return old ? joinReviews(old, one) : one;
  });
  await db.reviews.bulkPut(joined);
  await noteReviews({ db }, joined);
}

/** Of a review from before `cutoff` (epoch milliseconds) only the rating and the goods are kept: no one's words. */
export function withoutOldSpeech(review: ReviewRecord, cutoff: number | undefined): ReviewRecord {
  const { text: _, reply: __, ...fields } = review.fields;
  const at = review.fields.reviewedAt?.v.ms;
  return cutoff === undefined || at === undefined || at >= cutoff ? review : { ...review, fields };
}

function reviewFrom(shop: string, reading: ReadReading, row: ReviewRow): ReviewRecord {
  const people = [row.buyer, ...row.buyerKeys.map(({ value }) => value)].filter((one) => one !== undefined);
  const title = row.title && scrub(row.title);
  const [goods] = goodsKeys({ itemId: row.itemId, sku: row.sku, title, spec: null });
  const text = row.text && scrubSpeech(row.text, people);
  return {
    key: `${shop}|${idOf(row, text)}`,
    shop,
    orderId: row.orderId ? plainId(row.orderId) : null,
    keys: goods ? [ledgerKey(shop, goods)] : [],
    fields: registersOf<ReviewFields>(
      {
        rating: row.rating,
        text,
        reply: row.reply && scrubSpeech(row.reply, people),
        reviewedAt: row.reviewedAt,
      },
      reading.readAt,
    ),
  };
}

/** A review's number; without one the order and the goods it is about, what it says and when. */
function idOf(row: ReviewRow, text: string | undefined): string {
  if (row.reviewId) return plainId(row.reviewId);
  const about = row.itemId ?? row.sku ?? plainText(row.title ?? '');
  return `~${digest(JSON.stringify([row.orderId ?? '', about, text ?? '', row.reviewedAt?.ms ?? '']))}`;
}

export function joinReviews(a: ReviewRecord, b: ReviewRecord): ReviewRecord {
  return {
    ...a,
    orderId: a.orderId ?? b.orderId,
    keys: [...new Set([...a.keys, ...b.keys])].sort(),
    fields: joinFields(a.fields, b.fields),
  };
}

const MOST_SHOWN = 3;
const MOST_COUNTED = 2000;

/** The reviews of a listing, some thousands at most. */
async function recordsAbout(store: Store, listing: ListingRecord): Promise<ReviewRecord[]> {
  const keys = goodsKeysOf(listing).map((key) => ledgerKey(listing.shop, key));
  return store.db.reviews
    .where('keys')
    .anyOf([...new Set(keys)])
    .distinct()
    .limit(MOST_COUNTED)
    .toArray();
}

/** What buyers wrote of the listing of a subject; none where no such listing is known. */
export async function reviewsAbout(store: Store, subject: string): Promise<StoredReview[]> {
  const own = await store.db.listings.get(subject);
  const [record] = own ? await withStrays(store, own.shop, [own]) : [];
  return record ? (await recordsAbout(store, record)).map(factsOf) : [];
}

/** A listing's reviews in short: how many, how they rate, and the latest bad ones; null where none was read. */
export async function reviewsOf(store: Store, listing: ListingRecord): Promise<ReviewsView | null> {
  const found = await recordsAbout(store, listing);
  if (found.length === 0) return null;
  const reviews = found.map(factsOf).sort((a, b) => (b.at ?? 0) - (a.at ?? 0));
  const ratings = reviews.flatMap(({ rating }) => rating ?? []);
  const bad = reviews.filter(({ rating }) => rating !== null && rating <= BAD_STARS);
  return {
    count: found.length,
    more: found.length === MOST_COUNTED,
    average: ratings.length > 0 ? ratings.reduce((sum, one) => sum + one, 0) / ratings.length : null,
    badCount: bad.length,
    bad: bad.slice(0, MOST_SHOWN),
  };
}

function factsOf({ fields }: ReviewRecord): StoredReview {
  return {
    rating: fields.rating?.v ?? null,
    text: fields.text?.v ?? null,
    reply: fields.reply?.v ?? null,
    at: fields.reviewedAt?.v.ms ?? null,
  };
}
