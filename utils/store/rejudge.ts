import { judgeInto } from './apply-listings';
import { claimsAbout } from './customers';
import { evidenceFacts, noEvidence } from './evidence';
import { buyerDossier, type Judges, withBuyerVerdicts } from './judged';
import { shopRange } from './keys';
import type { BuyerRecord } from './records';
import type { Store } from './store';

/**
 * Judges one slice of a shop's listings or buyers anew: those after `after`, at most `size`. Answers the last
 * key judged, or null when the shop is through.
 */
export async function rejudgeSlice(
  store: Store,
  shopId: string,
  kind: 'listing' | 'buyer',
  judges: Judges,
  after: string | null,
  size: number,
): Promise<string | null> {
  const { db } = store;
  const tables = [db.shops, db.listings, db.buyers, db.ledgers, db.evidence, db.customers];
  return db.transaction('rw', tables, async () => {
    const shop = await db.shops.get(shopId);
    if (!shop) return null;
    const [from, to] = shopRange(`${kind}|${shopId}`);
    const evidence = evidenceFacts((await db.evidence.get(shopId)) ?? noEvidence(shopId), shop.counts.orders);
    let keys: string[];
    if (kind === 'listing') {
      const slice = await db.listings
        .where('key')
        .between(after ?? from, to, false)
        .limit(size)
        .toArray();
      await judgeInto(store, shop, slice, evidence, judges.listing);
      keys = slice.map((one) => one.key);
    } else {
      const slice = await db.buyers
        .where('key')
        .between(after ?? from, to, false)
        .limit(size)
        .toArray();
      const claims = await claimsAbout(
        store,
        shop,
        slice.map((one) => one.key),
      );
      const judged = slice.flatMap((one): BuyerRecord[] => {
        const next = withBuyerVerdicts(
          one,
          judges.buyer(buyerDossier(one, shop, evidence, claims.get(one.key) ?? null)),
          shop,
        );
        return next ? [next] : [];
      });
      await db.buyers.bulkPut(judged);
      keys = slice.map((one) => one.key);
    }
    await db.shops.put(shop);
    return keys.length < size ? null : (keys.at(-1) ?? null);
  });
}

/** Shops whose listings should be judged again: evidence grew since, or the last pass is older than `before`. */
export async function shopsToRejudge(store: Store, before: number): Promise<string[]> {
  const shops = await store.db.shops.toArray();
  return shops
    .filter(({ rejudge }) => rejudge.asked > rejudge.done || rejudge.done < before)
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
    shop.rejudge = { ...shop.rejudge, asked: Math.max(now, shop.rejudge.done + 1) };
  });
}
