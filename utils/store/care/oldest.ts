import { keyOf } from '../../model/subject';
import { shopRange } from '../keys';
import { listingLabel } from '../listing-facts';
import type { ShopRecord } from '../records';
import type { Store } from '../store';
import { OLDEST } from './flags';

/** The oldest listings of a shop that are on sale and that no judgement flags, the oldest first. */
export type OldestGoods = {
  subject: string;
  label: string;
  listings: number;
  goods: { label: string; url: string | null; listedAt: number }[];
};

/** By index, `most` of each shop. */
export async function oldestGoods({ db }: Store, shops: ShopRecord[], most: number): Promise<OldestGoods[]> {
  return Promise.all(
    shops.map(async ({ id, name, counts }) => {
      const found = await db.listings
        .where('flags')
        .between(...shopRange(`${id}|${OLDEST}`))
        .limit(most)
        .toArray();
      const goods = found.map((record) => ({
        label: listingLabel(record),
        url: record.fields.url?.v ?? null,
        listedAt: record.fields.listedAt?.v.ms ?? 0,
      }));
      return {
        subject: keyOf({ kind: 'shop', shop: id, id: 'oldest' }),
        label: name,
        listings: counts.listings,
        goods,
      };
    }),
  );
}
