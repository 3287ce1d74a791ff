import { describe, expect, it } from 'vitest';
import { cyclesOf, dueWindows } from '../../utils/store/care/cycles';
import { flagsOf } from '../../utils/store/care/flags';
import type { ListingRecord } from '../../utils/store/records';
import type { Store } from '../../utils/store/store';
import { freshStore, SHOP, take } from './bench';
import { listingPage, NOW } from './readings';

/** Listings whose purchase cycle was judged to be so many days. */
async function shopWith(days: number[]): Promise<Store> {
  const store = freshStore();
  await take(store, listingPage(days.map((_, i) => ({ itemId: String(i), title: `货 ${i}` }))));
  const records = await store.db.listings.toArray();
  await store.db.listings.bulkPut(
    records.map((record, i): ListingRecord => {
      const verdicts = [
        {
          ...{ subject: record.key, rule: 'cycle', finding: 'yes' as const, as: 'reminder' as const },
          ...{ because: [{ code: 'cycle-days' as const, values: { days: days[i] ?? 0 } }], judgedAt: NOW },
        },
      ];
      return { ...record, verdicts, flags: flagsOf(SHOP, verdicts) };
    }),
  );
  return store;
}
const windows = async (days: number[]) => {
  const store = await shopWith(days);
  const shop = await store.db.shops.get(SHOP);
  return shop ? dueWindows(store, shop) : [];
};

describe('when goods are due to be bought again', () => {
  it('a window lies about its time', async () => expect(await windows([30])).toEqual([{ from: 47, to: 27 }]));
  it('times near to each other share one, and it holds them all', async () => {
    const [one, ...others] = await windows([30, 31, 34]);
    expect(others).toEqual([]);
    expect(one?.to).toBeLessThanOrEqual(30 * 0.9);
    expect(one?.from).toBeGreaterThanOrEqual(34 * 1.3);
  });
  it('there are only a few, however many times there are, and they hold them all', async () => {
    const times = Array.from({ length: 60 }, (_, i) => 7 + i * 12);
    const found = await windows(times);
    expect(found.length).toBeLessThanOrEqual(8);
    const isHeld = (days: number) => found.some(({ from, to }) => to <= days * 0.9 && from >= days * 1.3);
    expect(times.filter((days) => !isHeld(days))).toEqual([]);
  });
  it('goods are found by their number and by their title, others are not known', async () => {
    const store = await shopWith([30]);
    const bare = {
      skuId: null,
      sku: null,
      spec: null,
      quantity: 1,
      unitPrice: null,
      amount: null,
      refunded: false,
    };
    const item = (itemId: string | null, title: string) => ({ shop: SHOP, item: { ...bare, itemId, title } });
    const due = { as: 'reminder', days: 30 };
    expect(
      await cyclesOf(store, [item('0', '别的名字'), item(null, '货 0'), item('9', '没有的'), null]),
    ).toEqual([due, due, null, null]);
  });
});
