import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import type { EntryInput } from '../../utils/model/entry';
import { putEntries } from '../../utils/store/entries';
import { eraseBuyer } from '../../utils/store/erase-buyer';
import { forgetShop, renameShop } from '../../utils/store/manage-shops';
import { saveNote } from '../../utils/store/notes';
import { listShops } from '../../utils/store/views';
import { buyersIn, factsOf, freshStore, SHOP, take } from './bench';
import {
  buyerId,
  count,
  customerPage,
  DAY,
  listingPage,
  NOW,
  order,
  orderPage,
  reviewPage,
} from './readings';

vi.mock('wxt/browser', () => import('../pipeline/fake-browser'));

const OTHER = 'https://shop.example.com#shop-10';
const item = { itemId: '1', title: '杯子', quantity: 2 };

/** Two accounts on one origin; the name of one begins like the other's. */
async function two() {
  const store = freshStore();
  const page = (shopMarker: string, id: string) =>
    orderPage([order(id, NOW - DAY, { items: [item], buyerKeys: [buyerId('X')] })], { shopMarker });
  const goods = (shopMarker: string) =>
    listingPage([{ itemId: '1', title: '杯子', stock: count(3) }], { shopMarker });
  const people = (shopMarker: string) =>
    customerPage([{ buyerKeys: [buyerId('X')], orderCount: count(4) }], { shopMarker });
  const said = (shopMarker: string) =>
    reviewPage([{ itemId: '1', title: '杯子', rating: 2, text: '有点小', buyerKeys: [] }], { shopMarker });
  const all = async (shopMarker: string, id: string) => {
    for (const one of [page(shopMarker, id), goods(shopMarker), people(shopMarker), said(shopMarker)])
      expect((await take(store, one)).stored).toBe(true);
  };
  await all('shop-10', 'a');
  const alone = await factsOf(store);
  await all('shop-1', 'b');
  for (const table of [store.db.customers, store.db.reviews]) expect(await table.count()).toBe(2);
  return { store, alone };
}

describe('shops on one origin', () => {
  it('share no buyer, listing or order, though a buyer has one id in both', async () => {
    const { store } = await two();
    const buyers = await buyersIn(store);
    expect(buyers.map((one) => [one.shop, one.orders.length]).sort()).toEqual([
      [SHOP, 1],
      [OTHER, 1],
    ]);
    expect(new Set(buyers.map((one) => one.id)).size).toBe(2);
    expect(await store.db.listings.count()).toBe(2);
  });

  it('one can be forgotten, and the other is as if it had always been alone', async () => {
    const { store, alone } = await two();
    await saveNote(store, { subject: `listing|${SHOP}|i:1`, text: 'typed', tags: [], savedAt: NOW });
    expect(await forgetShop(store, SHOP, false)).toBe(true);
    const { notes, ...left } = await factsOf(store);
    const { notes: _, ...before } = alone;
    expect(left).toEqual(before);
    expect(notes).toHaveLength(1);
    const views = (await store.db.meta.where('key').startsWith('kinds|').toArray()).map(({ key }) => key);
    expect(views).toEqual([`kinds|${OTHER}`]);
    expect(await forgetShop(store, SHOP, false)).toBe(false);
  });

  it('takes notes along only where asked to, and never the do-not-store list', async () => {
    const { store } = await two();
    await saveNote(store, { subject: `listing|${SHOP}|i:1`, text: 'typed', tags: [], savedAt: NOW });
    const erased = (await buyersIn(store)).find((one) => one.shop === SHOP)?.key ?? '';
    await eraseBuyer(store, erased, NOW);
    await forgetShop(store, SHOP, true);
    expect(await store.db.notes.count()).toBe(0);
    await take(store, orderPage([order('c', NOW, { buyerKeys: [buyerId('X')] })]));
    expect(await store.db.buyers.get(erased)).toBeUndefined();
  });

  it('takes a test of its goods along with the notes, and leaves one of another shop', async () => {
    const { store } = await two();
    const about = (listing: string | null, id: string): EntryInput => ({
      ...{ kind: 'trial', subject: null, id, when: null },
      value: {
        ...{ title: id, picker: null, source: null, stage: 'testing', listing, startedAt: NOW },
        ...{ start: null, spent: null, decidedAt: null, stockedAt: null, note: '' },
      },
    });
    const trials = [
      about(`listing|${SHOP}|i:1`, 'here'),
      about(`listing|${OTHER}|i:1`, 'there'),
      about(null, 'idea'),
    ];
    await putEntries(store, trials, { now: NOW, by: 'me', batch: 'b' });
    await forgetShop(store, SHOP, false);
    expect(await store.db.entries.count()).toBe(3);
    await take(store, orderPage([order('again', NOW)]));
    await forgetShop(store, SHOP, true);
    expect((await store.db.entries.toArray()).map(({ id }) => id).sort()).toEqual(['idea', 'there']);
    expect((await store.db.changes.toArray()).map(({ after }) => after.id).sort()).toEqual(['idea', 'there']);
  });

  it('can be given another name, which reading on doesn’t take back', async () => {
    const { store } = await two();
    expect(await renameShop(store, SHOP, '分店')).toBe(true);
    await take(store, orderPage([order('d', NOW)], { readAt: NOW + DAY }));
    expect((await listShops(store)).find((shop) => shop.id === SHOP)?.name).toBe('分店');
    expect(await renameShop(store, 'nobody', 'x')).toBe(false);
  });
});
