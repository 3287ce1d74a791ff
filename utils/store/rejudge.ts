import { judgeInto } from './apply-listings';
import { evidenceFacts, noEvidence } from './evidence';
import type { Judges } from './judged';
import { shopRange } from './keys';
import type { ShopRecord } from './records';
import type { Store } from './store';

/**
 * Judges one slice of a shop's listings anew: those after `after`, at most `size`. Answers the last
 * key judged, or null when the shop is through.
 */
export async function rejudgeSlice(
  store: Store,
  shopId: string,
  judges: Judges,
  after: string | null,
  size: number,
): Promise<string | null> {
  const { db } = store;
  const tables = [db.shops, db.listings, db.ledgers, db.evidence, db.journal, db.meta];
  return db.transaction('rw', tables, async () => {
    const shop = await db.shops.get(shopId);
    if (!shop) return null;
    const [from, to] = shopRange(`listing|${shopId}`);
    const evidence = evidenceFacts((await db.evidence.get(shopId)) ?? noEvidence(shopId), shop.counts.orders);
    const slice = await db.listings
      .where('key')
      .between(after ?? from, to, false)
      .limit(size)
      .toArray();
    await judgeInto(store, shop, slice, evidence, judges.listing);
    await db.shops.put(shop);
    return slice.length < size ? null : (slice.at(-1)?.key ?? null);
  });
}

/** Shops up to this many listings are judged again whenever their evidence grew. */
const SMALL = 2000;
/** Larger ones rest after a pass: this many milliseconds for each listing, a quarter of an hour for 50,000. */
const REST_MS = 18;

function restOf({ counts }: ShopRecord): number {
  return counts.listings <= SMALL ? 0 : counts.listings * REST_MS;
}

/**
 * Shops whose listings should be judged again: evidence grew since, or the last pass is older than `maxAge` ms. A
 * page's own rows are judged with the page, whatever its shop's size.
 */
export async function shopsToRejudge(store: Store, now: number, maxAge: number): Promise<string[]> {
  const shops = await store.db.shops.toArray();
  return shops
    .filter((shop) => {
      const { asked, done } = shop.rejudge;
      return done < now - maxAge || (asked > done && now - done >= restOf(shop));
    })
    .map((shop) => shop.id);
}

/** Marks a shop as judged up to what was known at `asOf`. */
export async function markRejudged(store: Store, shopId: string, asOf: number): Promise<void> {
  await store.db.shops
    .where('id')
    .equals(shopId)
    .modify((shop) => {
      shop.rejudge = { asked: shop.rejudge.asked, done: Math.max(asOf, shop.rejudge.done), after: null };
    });
}

/** Asks for a new judgement of every shop's listings. */
export async function askRejudge(store: Store, now: number): Promise<void> {
  await store.db.shops.toCollection().modify((shop) => {
    shop.rejudge = { ...shop.rejudge, asked: Math.max(now, shop.rejudge.done + 1), done: 0 };
  });
}
