import { SUMS_VERSION, type Sums, type SumsRecord } from '../model/sums';
import type { ShopRecord } from './records';
import type { Store } from './store';

/** The sums of a shop, kept. */

/** What the sums of a shop depend on, as one text: while it stays, they need not be made anew. */
export function markOf(shop: ShopRecord): string {
  const { lastSeen, counts, rejudge, forgottenBefore, masks } = shop;
  return JSON.stringify([
    lastSeen,
    counts.orders,
    counts.listings,
    rejudge.asked,
    forgottenBefore ?? 0,
    masks,
  ]);
}

/** The sums as they were kept last, with whether they still are what the rows come to; null where there are none. */
export async function keptSums(
  { db }: Store,
  shop: string,
): Promise<(SumsRecord & { fresh: boolean }) | null> {
  const [kept, now] = await Promise.all([db.sums.get(shop), db.shops.get(shop)]);
  if (!kept || !now || kept.version !== SUMS_VERSION) return null;
  return { ...kept, fresh: kept.mark === markOf(now) };
}

/** Keeps sums. They can be made anew at any time, so whoever made them writes them. */
export async function keepSums({ db }: Store, sums: Sums, mark: string, at: number): Promise<void> {
  await db.transaction('rw', db.shops, db.sums, async () => {
    // A shop that was forgotten meanwhile stays forgotten.
    if (await db.shops.get(sums.shop))
      await db.sums.put({ key: sums.shop, version: SUMS_VERSION, mark, at, sums });
  });
}
