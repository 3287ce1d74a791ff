import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import type { OrderRow, Reading } from '../../utils/model/reading';
import { beginFile, endFile, takeSlice } from '../../utils/pipeline/file-import';
import { hasher } from '../../utils/pipeline/hash';
import { allRules, judgesOf } from '../../utils/pipeline/rules';
import { putEntries } from '../../utils/store/entries';
import { eraseBuyer } from '../../utils/store/erase-buyer';
import { fold } from '../../utils/store/fold';
import { latestReadings } from '../../utils/store/kept/kept-readings';
import { pruneReadings } from '../../utils/store/kept/prune-readings';
import { undoOf, undoReading } from '../../utils/store/kept/undo-reading';
import type { Store } from '../../utils/store/store';
import { withdrawImport } from '../../utils/store/withdraw-import';
import { withdrawalOf } from '../../utils/store/withdrawal';
import { buyersIn, factsOf, freshStore, SHOP, take, thresholds } from './bench';
import {
  buyerId,
  buyerName,
  cny,
  count,
  DAY,
  HOUR,
  listingPage,
  NOW,
  order,
  orderDetail,
  orderPage,
} from './readings';

const FILE = 'a'.repeat(64);
const of = (n: number, extra: Partial<OrderRow> = {}) =>
  order(`o${n}`, NOW - n * HOUR, { buyerKeys: [buyerId(`P${n}`)], ...extra });

async function undo(store: Store, readAt: number, now = NOW + DAY) {
  const one = (await latestReadings(store, now)).find(({ at }) => at === readAt);
  return undoReading(store, SHOP, one?.id ?? '', now);
}

async function bring(store: Store, rows: OrderRow[]): Promise<void> {
  const about = {
    ...{ hash: FILE, format: 'pdd-orders', platform: null, kind: 'order' as const, asOf: NOW },
    ...{ timeZone: 'Asia/Shanghai', currency: 'CNY', rows: rows.length, rejected: 0 },
  };
  await beginFile(store, about, { id: SHOP }, NOW);
  const judges = judgesOf(allRules, thresholds, NOW);
  const deps = { store, hash: await hasher(store), judges, now: NOW, profileOf: () => null };
  await takeSlice(deps, FILE, { orders: rows, listings: [] });
  await endFile(store, { type: 'file.end', hash: FILE, span: null, cancelled: false }, NOW);
}

const idsIn = async (store: Store) => (await store.db.orders.toArray()).map(({ orderId }) => orderId);
const amountOf = async (store: Store, id: string) =>
  (await store.db.orders.get(`${SHOP}|${id}`))?.fields.amount?.v.minor;

it('lists the readings with what was new in each, and says before what would go', async () => {
  const store = freshStore();
  await take(store, orderPage([of(1), of(2)]));
  await take(store, orderPage([of(2, { amount: cny(900) }), of(3)], { readAt: NOW + HOUR }), {
    trusted: true,
  });
  const [last, first] = await latestReadings(store, NOW + DAY);
  expect(first).toMatchObject({ kind: 'order', at: NOW, rows: 2, fresh: 2, changed: 0, page: 1 });
  expect(last).toMatchObject({ at: NOW + HOUR, fresh: 1, changed: 1 });
  const before = await factsOf(store);
  expect(await undoOf(store, SHOP, last?.id ?? '', NOW + DAY)).toEqual({ goes: 1, back: 1, stays: 0 });
  expect(await factsOf(store)).toEqual(before);
  expect(await undo(store, NOW + HOUR)).toEqual({ goes: 1, back: 1, stays: 0 });
  expect(await idsIn(store)).toEqual(['o1', 'o2']);
  expect(await amountOf(store, 'o2')).toBe(10_000);
});

it('what another page said of the same order stays, and counts once', async () => {
  const store = freshStore();
  await take(store, orderPage([of(1), of(2)]));
  await take(store, orderPage([of(1), of(2)], { readAt: NOW + HOUR }));
  expect(await undo(store, NOW)).toEqual({ goes: 0, back: 0, stays: 2 });
  const [buyer] = await buyersIn(store);
  expect(buyer?.orders).toHaveLength(1);
  expect((await store.db.shops.get(SHOP))?.counts.orders).toBe(2);
  expect(await undo(store, NOW + HOUR)).toEqual({ goes: 2, back: 0, stays: 0 });
  expect(await buyersIn(store)).toEqual([]);
  expect((await store.db.shops.get(SHOP))?.counts.orders).toBe(0);
});

it('what a file said stays, whichever came first, and goes with the file', async () => {
  for (const isFileFirst of [true, false]) {
    const store = freshStore();
    await take(store, orderPage([of(9)], { readAt: NOW - 1 }));
    const page = () => take(store, orderPage([of(1), of(2)]));
    if (isFileFirst) await bring(store, [of(2), of(3)]);
    await page();
    if (!isFileFirst) await bring(store, [of(2), of(3)]);
    expect(await undo(store, NOW)).toMatchObject({ goes: 1 });
    expect(await idsIn(store)).toEqual(['o2', 'o3', 'o9']);
    expect(await withdrawalOf(store, FILE)).toEqual({ goes: 2, stays: 0 });
    await withdrawImport(store, FILE, NOW);
    expect(await idsIn(store)).toEqual(['o9']);
  }
});

it('a file that was taken back first doesn’t come back with a page', async () => {
  for (const isFileFirst of [true, false]) {
    const store = freshStore();
    await take(store, orderPage([of(9)], { readAt: NOW - 1 }));
    if (isFileFirst) await bring(store, [of(2), of(3)]);
    await take(store, orderPage([of(1), of(2)]));
    if (!isFileFirst) await bring(store, [of(2), of(3)]);
    await withdrawImport(store, FILE, NOW);
    expect(await idsIn(store)).toEqual(['o1', 'o2', 'o9']);
    expect(await undo(store, NOW)).toMatchObject({ goes: 2 });
    expect(await idsIn(store)).toEqual(['o9']);
    await fold(store);
    expect((await store.db.shops.get(SHOP))?.counts).toMatchObject({ orders: 1, buyers: 1 });
  }
});

it('what a file alone said of refunds stays known', async () => {
  const store = freshStore();
  await take(store, orderPage([of(1)]));
  await bring(store, [of(3, { status: 'refunded', statusText: '已退款' })]);
  expect((await store.db.evidence.get(SHOP))?.refundsSeen).toBe(true);
  expect(await undo(store, NOW)).toMatchObject({ goes: 1 });
  expect((await store.db.evidence.get(SHOP))?.refundsSeen).toBe(true);
});

it('a page taken for another kind of list doesn’t stand in the way of the right reading', async () => {
  const store = freshStore();
  const view = 'https://shop.example.com/goods';
  await take(store, orderPage([of(1)], { view }));
  const right: Reading = listingPage([{ itemId: '1', title: '碗', stock: count(3) }], {
    view,
    readAt: NOW + 1,
  });
  expect((await take(store, right)).disagrees).not.toEqual([]);
  await undo(store, NOW);
  expect((await take(store, right)).stored).toBe(true);
  expect(await idsIn(store)).toEqual([]);
});

it('a listing is as it was: price, stock of the day, and what the seller entered stays', async () => {
  const store = freshStore();
  const row = (stock: number, price: number) => [
    { itemId: '1', title: '碗', stock: count(stock), price: { low: cny(price), high: cny(price) } },
  ];
  await take(store, listingPage(row(5, 20)));
  const key = `listing|${SHOP}|i:1`;
  await store.db.listings.update(key, { 'fields.ownCost': { v: cny(7), at: NOW } } as never);
  await take(store, listingPage(row(50, 2000), { readAt: NOW + HOUR }), { trusted: true });
  expect(await undo(store, NOW + HOUR)).toEqual({ goes: 0, back: 1, stays: 0 });
  const now = await store.db.listings.get(key);
  expect(now?.fields.price?.v.low).toEqual(cny(20));
  expect(now?.fields.ownCost?.v).toEqual(cny(7));
  expect(now?.sightings.map(({ stock }) => stock?.v.value)).toEqual([5]);
  expect((await store.db.shops.get(SHOP))?.counts.listings).toBe(1);
});

it('a cost typed for a listing that goes is there when it is read again', async () => {
  const store = freshStore();
  const page = (readAt: number) => listingPage([{ itemId: '1', title: '碗', stock: count(5) }], { readAt });
  const key = `listing|${SHOP}|i:1`;
  await take(store, page(NOW));
  await putEntries(store, [{ kind: 'cost', subject: key, id: '', when: null, value: cny(7) }], {
    now: NOW,
    by: '',
    batch: 'b',
  });
  expect((await store.db.listings.get(key))?.fields.ownCost?.v).toEqual(cny(7));
  expect(await undo(store, NOW)).toMatchObject({ goes: 1 });
  await take(store, page(NOW + HOUR));
  expect((await store.db.listings.get(key))?.fields.ownCost?.v).toEqual(cny(7));
  // One from before there were entries too.
  await store.db.entries.clear();
  expect(await undo(store, NOW + HOUR)).toMatchObject({ goes: 1 });
  await take(store, page(NOW + 2 * HOUR));
  expect((await store.db.listings.get(key))?.fields.ownCost?.v).toEqual(cny(7));
});

it('a buyer is called as the orders that are left call her', async () => {
  const store = freshStore();
  const who = (name: string) => ({ buyer: name, buyerKeys: [buyerId('P1'), buyerName(name)] });
  await take(store, orderPage([order('o1', NOW - DAY, who('王芳'))]));
  await take(store, orderPage([order('o2', NOW - HOUR, who('陶瓷碗'))], { readAt: NOW + HOUR }));
  const [was] = await buyersIn(store);
  await undo(store, NOW + HOUR);
  const [now] = await buyersIn(store);
  expect(now?.orders.map(({ orderId }) => orderId)).toEqual(['o1']);
  expect(now?.label).not.toEqual(was?.label);
});

it('cut off, it changed nothing; then it is whole', async () => {
  const store = freshStore();
  await take(store, orderPage([of(1)]));
  await take(store, orderDetail(of(1, { amount: cny(5) }), { readAt: NOW + HOUR }), { trusted: true });
  const before = await factsOf(store);
  const cut = vi.spyOn(store.typed.evidence, 'put').mockRejectedValueOnce(new Error('killed'));
  await expect(undo(store, NOW + HOUR)).rejects.toThrow('killed');
  cut.mockRestore();
  expect(await factsOf(store)).toEqual(before);
  expect(await undo(store, NOW + HOUR)).toMatchObject({ back: 1 });
});

it('only the last seven days can be taken back, and an erased buyer never comes back with them', async () => {
  const store = freshStore();
  await take(store, orderPage([of(1)]));
  await take(store, orderPage([of(2)], { readAt: NOW + 5 * DAY }), { now: NOW + 5 * DAY });
  expect(await undo(store, NOW, NOW + 8 * DAY)).toBeNull();
  await pruneReadings(store, NOW + 8 * DAY);
  expect(await latestReadings(store, NOW)).toHaveLength(1);
  // What rests on the older one stays, and it vouches for its time.
  expect(await undo(store, NOW + 5 * DAY, NOW + 8 * DAY)).toMatchObject({ goes: 1 });
  expect((await store.db.evidence.get(SHOP))?.spans).toHaveLength(1);
  const [buyer] = await buyersIn(store);
  await take(store, orderPage([of(1)], { readAt: NOW + 6 * DAY }));
  await eraseBuyer(store, buyer?.key ?? '', NOW);
  expect(await latestReadings(store, NOW)).toEqual([]);
  const text = JSON.stringify(await store.db.meta.where('key').startsWith('read').toArray());
  expect(text).not.toContain(buyer?.id ?? '?');
});

it('what is kept names nobody where the buyer was erased, by whatever key she is shown', async () => {
  const store = freshStore();
  await take(store, orderPage([order('o1', NOW - DAY, { buyer: '王芳', buyerKeys: [buyerName('王芳')] })]));
  const [buyer] = await buyersIn(store);
  await eraseBuyer(store, buyer?.key ?? '', NOW);
  const stronger = { buyer: '王芳', buyerKeys: [buyerId('P1'), buyerName('王芳')], amount: cny(120) };
  await take(store, orderDetail(order('o1', NOW - DAY, stronger), { readAt: NOW + HOUR }), { trusted: true });
  expect(await buyersIn(store)).toEqual([]);
  const text = (await store.db.meta.where('key').startsWith('readrows|').toArray()).map(({ value }) => value);
  expect(text.join('\n')).toContain('"buyer":null');
  expect(text.join('\n')).not.toContain('"buyer":{');
  expect(await undo(store, NOW + HOUR)).toMatchObject({ back: 1 });
  expect(await store.db.orders.get(`${SHOP}|o1`)).toMatchObject({ buyer: null, erased: true });
});

it('a known row that is noted after the page has its answer is not brought back by it', async () => {
  const store = freshStore();
  await take(store, orderPage([of(1)]));
  const later: (() => Promise<number>)[] = [];
  const aside = (work: () => Promise<number>) => void later.push(work);
  await take(store, orderPage([of(1), of(2)], { readAt: NOW + HOUR }), { aside });
  await undo(store, NOW + HOUR);
  for (const work of later) await work();
  expect(await idsIn(store)).toEqual(['o1']);
});
