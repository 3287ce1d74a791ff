import type { ListingStanding, ShopOutlook } from '../model/outlook';
import type { ShopRecord } from './records';
import { isSame } from './same';
import type { Store } from './store';

/** What is known of each shop as a whole, by shop. A few kilobytes each. */
export async function outlooksOf({ db }: Pick<Store, 'db'>): Promise<Map<string, ShopOutlook>> {
  return new Map((await db.outlooks.toArray()).map((one) => [one.shop, one]));
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
