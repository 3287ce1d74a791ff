import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { EntryInput } from '../../utils/model/entry';
import type { OrderRow } from '../../utils/model/reading';
import { addUp } from '../../utils/pipeline/add-up';
import { eraseBuyer } from '../../utils/store/erase-buyer';
import { fold } from '../../utils/store/fold';
import { ledgersOf } from '../../utils/store/journal';
import { listingDossiers } from '../../utils/store/judged';
import { putSettled, undoSettled } from '../../utils/store/settle-brushing';
import type { Store } from '../../utils/store/store';
import { storyOf } from '../../utils/store/views';
import { backupOf, restoreFile } from '../pipeline/restore-file';
import { buyersIn, factsOf, freshStore, judgeBuyer, SHOP, take } from './bench';
import { buyerId, buyerName, cny, DAY, listingPage, NOW, order, orderPage } from './readings';

vi.mock('wxt/browser', () => import('../pipeline/fake-browser'));
beforeEach(() => fakeBrowser.reset());

const items = [{ itemId: '1', title: '杯子', quantity: 2 }];
const of = (id: string, n: number, buyer: string) =>
  order(id, NOW - n * DAY, { items, amount: cny(50), buyer: '王芳', buyerKeys: [buyerId(buyer)] });
const PAGE = orderPage([of('a', 1, 'X'), of('b', 2, 'X'), of('c', 3, 'X'), of('d', 4, 'Y')]);
const GOODS = listingPage([{ itemId: '1', title: '杯子' }]);

const one = (id: string, value: Record<string, never> | null = {}): EntryInput => ({
  ...{ kind: 'brushing', subject: `shop|${SHOP}|`, id, when: null },
  value,
});
const all = (subject: string, value: Record<string, never> | null = {}): EntryInput => ({
  ...{ kind: 'brushing', subject, id: '', when: null },
  value,
});
let batch = 0;
const how = () => {
  batch += 1;
  return { now: NOW + batch, by: 'here', batch: `batch ${batch}` };
};

async function shopRead(): Promise<Store> {
  const store = freshStore();
  await take(store, GOODS);
  await take(store, PAGE);
  await fold(store);
  return store;
}

async function keyOfBuyer(store: Store, id: string): Promise<string> {
  return `buyer|${SHOP}|${(await store.db.orders.get(`${SHOP}|${id}`))?.buyer?.id}`;
}

/** What counts: sales by day of the one listing, sales and spend of each buyer, and the report's sums. */
async function counted(store: Store) {
  await fold(store);
  const listings = await store.db.listings.toArray();
  const shop = await store.db.shops.get(SHOP);
  if (!shop) throw new Error('no shop');
  const evidence = { spans: [], unread: [], unreadUndated: 0 };
  const facts = { ...evidence, refundsSeen: false, refundsApart: false, refunds: [], orders: 4 };
  const [dossier] = await listingDossiers(store, listings, shop, facts);
  const sums = await addUp(store, SHOP, NOW, () => undefined);
  const buyers = await buyersIn(store);
  return {
    sold: dossier?.sales.days.reduce((sum, { units }) => sum + units, 0),
    nth: buyers.map(({ orders }) => orders.filter(({ state }) => state === 'sale').length).sort(),
    sales: sums?.days.reduce((sum, day) => sum + day.sales, 0),
    net: sums?.days.reduce((sum, day) => sum + day.net, 0),
    apart: sums?.days.reduce((sum, day) => sum + day.brushing, 0),
  };
}

describe('orders the seller called brushing', () => {
  it('count nowhere but apart: one order, a whole buyer, and neither again', async () => {
    const store = await shopRead();
    const whole = { sold: 8, nth: [1, 3], sales: 4, net: 20_000, apart: 0 };
    expect(await counted(store)).toEqual(whole);
    await putSettled(store, [one('b')], how());
    expect(await counted(store)).toEqual({ sold: 6, nth: [1, 2], sales: 3, net: 15_000, apart: 1 });
    const buyer = await keyOfBuyer(store, 'a');
    await putSettled(store, [all(buyer)], how());
    expect(await counted(store)).toEqual({ sold: 2, nth: [0, 1], sales: 1, net: 5000, apart: 3 });
    // Her other orders come back; the one marked by itself stays.
    await putSettled(store, [all(buyer, null)], how());
    expect(await counted(store)).toMatchObject({ sales: 3, apart: 1 });
    await putSettled(store, [one('b', null)], how());
    expect(await counted(store)).toEqual(whole);
  });

  it('are said in the panel, and can be found there to be taken back', async () => {
    const store = await shopRead();
    const buyer = await keyOfBuyer(store, 'a');
    await putSettled(store, [one('a')], how());
    const story = await storyOf(store, buyer, NOW, judgeBuyer);
    expect(story?.orders.map(({ state }) => state)).toEqual(['brushing', 'sale', 'sale']);
    const said = story?.verdicts.find(({ rule }) => rule === 'repeat-buyer')?.because;
    expect(said).toContainEqual({ code: 'nth-order', values: { nth: 2 } });
    expect(said).toContainEqual({ code: 'not-counted', values: { orders: 1 } });
    expect(story?.verdicts.find(({ rule }) => rule === 'brushing')).toMatchObject({ finding: 'yes' });
    const [listing] = await store.db.listings.toArray();
    await putSettled(store, [one('b'), one('c'), one('d')], how());
    const ofGoods = await storyOf(store, listing?.key ?? '', NOW, judgeBuyer);
    expect(ofGoods?.orders).toHaveLength(4);
    expect((await ledgersOf(store, [`${SHOP}|i:1`])).size).toBe(0);
  });

  it('come to the same whether the word or the page came first, and after an undo', async () => {
    const [early, late] = [freshStore(), await shopRead()];
    await take(early, GOODS);
    await putSettled(early, [one('b')], { now: NOW + 500, by: 'here', batch: 'x' });
    await take(early, PAGE);
    await take(early, PAGE);
    await putSettled(late, [one('b')], { now: NOW + 500, by: 'here', batch: 'x' });
    expect(await counted(early)).toEqual(await counted(late));
    const bare = await counted(await shopRead());
    expect(await undoSettled(late, 'x', how())).toEqual({ undone: 1, kept: 0 });
    expect(await counted(late)).toEqual(bare);
  });

  it('go with a backup, into an empty store and into one that has read the orders', async () => {
    const store = await shopRead();
    await putSettled(store, [one('b'), all(await keyOfBuyer(store, 'd'))], how());
    const file = await backupOf(store);
    expect(await file.text()).not.toContain('"brushing":true');
    const expected = await counted(store);
    expect(expected).toMatchObject({ sales: 2, apart: 2 });
    const fresh = freshStore();
    expect((await restoreFile(fresh, file)).ok).toBe(true);
    expect(await counted(fresh)).toEqual(expected);
    expect((await factsOf(fresh)).orders).toEqual((await factsOf(store)).orders);
    await putSettled(store, [one('b', null)], how());
    expect((await restoreFile(store, file)).ok).toBe(true);
    // Taken back later than the file was made.
    expect(await counted(store)).toMatchObject({ sales: 3, apart: 1 });
  });

  it('stay out when their buyer is erased, or turns out to be somebody else', async () => {
    const store = await shopRead();
    const buyer = await keyOfBuyer(store, 'a');
    await putSettled(store, [all(buyer)], how());
    await eraseBuyer(store, buyer, NOW);
    expect(await counted(store)).toMatchObject({ sales: 1, apart: 3 });
    expect(JSON.stringify(await store.db.entries.toArray())).not.toContain(buyer);
    // A nick alone at first; later the page names the account.
    const moved = freshStore();
    const named = (...keys: OrderRow['buyerKeys'][number][]) =>
      order('a', NOW - DAY, { items, amount: cny(50), buyer: '王芳', buyerKeys: keys });
    await take(moved, orderPage([named(buyerName('王芳'))]));
    await fold(moved);
    await putSettled(moved, [all(await keyOfBuyer(moved, 'a'))], how());
    await take(
      moved,
      orderPage([named(buyerName('王芳'), buyerId('Z')), of('z', 2, 'Z')], { readAt: NOW + 9 }),
    );
    expect(await counted(moved)).toMatchObject({ sales: 1, apart: 1 });
  });
});
