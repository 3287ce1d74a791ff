import { dropNth, nthStep } from './buyer-counts';
import { eachSlice } from './each-slice';
import { shopRange } from './keys';
import type { ShopRecord } from './records';
import type { Store } from './store';

/**
 * Counts a shop's buyers by what is stored of them: nobody knows as what those were counted that can't be read. Changes
 * `shop`, which the caller writes. Runs inside a transaction that holds `buyers`.
 */
export async function recountBuyers({ db }: Store, shop: ShopRecord): Promise<void> {
  shop.nth = { strong: [], weak: [] };
  shop.counts.buyers = 0;
  await eachSlice(db.buyers, shopRange(`buyer|${shop.id}`), (buyers) => {
    for (const buyer of buyers) nthStep(shop, buyer, 1);
  });
  dropNth(shop);
}
