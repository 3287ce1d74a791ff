import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { latestReadings } from '../../utils/store/kept/kept-readings';
import { pruneReadings } from '../../utils/store/kept/prune-readings';
import { undoReading } from '../../utils/store/kept/undo-reading';
import { freshStore, SHOP, take } from './bench';
import { cny, count, DAY, HOUR, listingPage, NOW, order, orderPage } from './readings';

const of = (n: number) => order(`o${n}`, NOW - n * HOUR);

it('the page that still stands open doesn’t bring back what was taken back; loaded anew it is read', async () => {
  const store = freshStore();
  const idsIn = async () => (await store.db.orders.toArray()).map(({ orderId }) => orderId);
  const page = orderPage([of(1), of(2)]);
  await take(store, page);
  const [one] = await latestReadings(store, NOW + DAY);
  await undoReading(store, SHOP, one?.id ?? '', NOW + DAY);
  const again = await take(store, page, { trusted: true });
  expect(again).toMatchObject({ stored: false, problem: 'taken-back', shop: { id: SHOP } });
  expect(await idsIn()).toEqual([]);
  // Another page of the same list is none of that.
  await take(store, orderPage([of(3)]));
  expect(await idsIn()).toEqual(['o3']);
  expect(await take(store, { ...page, readAt: NOW + HOUR })).toMatchObject({ stored: true, problem: null });
  expect(await idsIn()).toEqual(['o1', 'o2', 'o3']);
  await pruneReadings(store, NOW + 9 * DAY);
  const left = await store.db.meta.where('key').startsWith('readgone|').count();
  expect(left).toBe(0);
});

it('a list of goods that says nothing new is told as that, and what it says anew is counted', async () => {
  const store = freshStore();
  const goods = (price: number, stock: number) =>
    ['1', '2'].map((itemId) => ({
      ...{ itemId, title: `碗 ${itemId}`, price: { low: cny(price), high: cny(price) } },
      stock: count(itemId === '1' ? stock : 5),
    }));
  const looks = [goods(100, 5), goods(100, 5), goods(120, 5), goods(120, 4)];
  for (const [i, rows] of looks.entries()) await take(store, listingPage(rows, { readAt: NOW + i * HOUR }));
  const told = (await latestReadings(store, NOW + DAY)).map(({ fresh, changed }) => [fresh, changed]);
  expect(told.reverse()).toEqual([
    [2, 0],
    [0, 0],
    [0, 2],
    [0, 1],
  ]);
});
