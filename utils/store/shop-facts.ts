import type { Shop } from '../model/facts';
import type { ShopRecord } from './records';

/** A shop's facts, without the store's own counts. */
export function shopOf(record: ShopRecord): Shop {
  const { masks: _, counts: __, nth: ___, rejudge: ____, hasCustomers: _____, ...shop } = record;
  return shop;
}

/** A shop of which nothing is stored yet. */
export function bareShop(shop: Shop): ShopRecord {
  return {
    ...shop,
    masks: {},
    counts: { listings: 0, buyers: 0, orders: 0, dead: 0 },
    nth: { strong: [], weak: [] },
    rejudge: { asked: 0, done: 0, after: null },
  };
}
