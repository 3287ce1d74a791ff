import { describe, expect, it } from 'vitest';
import type { ListingRow, OrderRow } from '../../utils/model/reading';
import { likeness } from '../../utils/store/disagreement';
import { freshStore, take } from '../store/bench';
import {
  at,
  buyerId,
  buyerName,
  cny,
  count,
  DAY,
  HOUR,
  listingPage,
  NOW,
  order,
  orderPage,
} from '../store/readings';

const names = ['青花茶杯', '竹编果篮', '羊毛围巾', '铜制风铃', '亚麻围裙', '陶土花盆'];
const goods: ListingRow[] = names.map((title, i) => ({
  itemId: `10020030${i}`,
  sku: `CUP-${i}`,
  title,
  price: { low: cny(50 + i), high: cny(50 + i) },
  stock: count(10 + i),
  soldTotal: count(300 + 40 * i),
  listedAt: at(NOW - (100 + i) * DAY, 'day'),
}));
const orders: OrderRow[] = names.map((title, i) =>
  order(`6931002938${i}`, NOW - i * DAY - HOUR, {
    amount: cny(80 + i),
    buyerKeys: [buyerId(`70${i}`)],
    items: [{ title, quantity: 1 }],
  }),
);

async function secondLook(kind: 'listing' | 'order', before: object[], after: object[], over = {}) {
  const store = freshStore();
  const page = (rows: object[], readAt: number) =>
    kind === 'listing'
      ? listingPage(rows as ListingRow[], { readAt })
      : orderPage(rows as OrderRow[], { readAt });
  expect((await take(store, page(before, NOW))).stored).toBe(true);
  const second = await take(store, { ...page(after, NOW + DAY), ...over });
  return second.disagrees.map(({ field }) => field);
}

const listings: [string, (row: ListingRow, i: number) => ListingRow, string[]][] = [
  ['nothing changed', (row) => row, []],
  ['stock and sales moved on', (row) => ({ ...row, stock: count(2), soldTotal: count(999) }), []],
  ['a sale on everything', (row) => ({ ...row, price: { low: cny(20), high: cny(20) } }), []],
  ['titles edited', (row) => ({ ...row, title: `${row.title} 新款` }), []],
  ['the backend speaks English now', (row, i) => ({ ...row, title: `Cup number ${i}` }), []],
  ['one title rewritten', (row, i) => (i === 2 ? { ...row, title: '全新名字不一样' } : row), []],
  ['a fifth of the price', (row) => ({ ...row, price: { low: cny(5), high: cny(5) } }), ['price']],
  [
    'another currency',
    (row) => ({
      ...row,
      price: { low: { minor: 5000, currency: 'USD' }, high: { minor: 5000, currency: 'USD' } },
    }),
    ['price'],
  ],
  [
    'stock under the sales',
    (row) => ({ ...row, stock: row.soldTotal, soldTotal: row.stock }),
    ['stock', 'soldTotal'],
  ],
  ['titles of others', (row, i) => ({ ...row, title: names[(i + 1) % 6] }), ['title']],
  ['id and code swapped', (row) => ({ ...row, itemId: row.sku, sku: row.itemId }), ['itemId']],
  ['codes of others', (row, i) => ({ ...row, sku: `CUP-${(i + 1) % 6}` }), ['sku']],
  ['dates of others', (row, i) => ({ ...row, listedAt: at(NOW - (9 + i) * DAY, 'day') }), ['listedAt']],
];

const people: [string, (row: OrderRow, i: number) => OrderRow, string[]][] = [
  ['nothing changed', (row) => row, []],
  ['shipped meanwhile', (row) => ({ ...row, status: 'shipped' }), []],
  ['a coarser time', (row) => ({ ...row, orderedAt: at((row.orderedAt?.ms ?? 0) - 3 * HOUR, 'day') }), []],
  ['times of others', (row, i) => ({ ...row, orderedAt: at(NOW - (30 + i) * DAY) }), ['orderedAt']],
  [
    'a month and a day in each other’s place',
    (row) => ({ ...row, orderedAt: at((row.orderedAt?.ms ?? 0) - 61 * DAY) }),
    ['orderedAt'],
  ],
  ['buyers of others', (row, i) => ({ ...row, buyerKeys: [buyerId(`70${(i + 1) % 6}`)] }), ['buyer']],
  ['a name beside the id', (row) => ({ ...row, buyerKeys: [...row.buyerKeys, buyerName('李娜')] }), []],
  ['amounts a hundred times as large', (row) => ({ ...row, amount: cny(8000) }), ['amount']],
  ['goods of others', (row, i) => ({ ...row, items: [{ title: names[(i + 1) % 6] ?? '' }] }), ['items']],
  [
    'number and buyer swapped',
    (row, i) => ({ ...row, orderId: `70${i}`, buyerKeys: [buyerId(row.orderId)] }),
    ['orderId'],
  ],
];

function dearBy(row: ListingRow, times: number): ListingRow {
  const price = { minor: (row.price?.low.minor ?? 0) * times, currency: 'CNY' };
  return { ...row, price: { low: price, high: price } };
}

describe('a reading that contradicts what is known', () => {
  it.each(listings)('listings: %s', async (_, change, fields) => {
    expect(await secondLook('listing', goods, goods.map(change))).toEqual(fields);
  });
  it.each(people)('orders: %s', async (_, change, fields) => {
    expect(await secondLook('order', orders, orders.map(change))).toEqual(fields);
  });

  it('orders at the address of the goods are a page misread', async () => {
    const view = listingPage([]).view;
    const store = freshStore();
    await take(store, listingPage(goods));
    const odd = await take(store, orderPage(orders, { view, readAt: NOW + DAY }));
    expect(odd).toMatchObject({ stored: false, disagrees: [{ field: 'kind' }] });
  });

  it('stores nothing, until the seller says that the page is right', async () => {
    const store = freshStore();
    await take(store, listingPage(goods));
    const dear = goods.map((row) => ({ ...row, price: { low: cny(5000), high: cny(5000) } }));
    const page = listingPage(dear, { readAt: NOW + DAY });
    expect(await take(store, page)).toMatchObject({ stored: false, changed: 0, hints: [] });
    expect((await store.db.listings.toArray())[0]?.fields.price?.v.low.minor).toBeLessThan(10_000);
    expect(await take(store, page, { trusted: true })).toMatchObject({ stored: true });
    expect(await take(store, { ...page, readAt: NOW + 2 * DAY })).toMatchObject({ stored: true });
  });

  it('finds swapped ids in a long list too, and counts them all', async () => {
    const store = freshStore();
    const many = Array.from({ length: 90 }, (_, i) => ({
      itemId: `7000${i}`,
      sku: `SK-${i}`,
      title: `Cup ${i}`,
    }));
    await take(store, listingPage(many));
    const swapped = many.map((row) => ({ ...row, itemId: row.sku, sku: row.itemId }));
    const odd = await take(store, listingPage(swapped, { readAt: NOW + DAY }));
    expect(odd.disagrees).toEqual([{ field: 'itemId', compared: 90, differs: 90 }]);
    const others = many.map((row, i) => ({ ...row, itemId: `8000${i}`, sku: `NEW-${i}` }));
    expect(await take(store, listingPage(others, { readAt: NOW + DAY }))).toMatchObject({ stored: true });
  });

  it('two rows are needed to contradict, and half of those that say anything', async () => {
    const dear = (row: ListingRow, i: number) =>
      i < 2 ? { ...row, price: { low: cny(300), high: cny(300) } } : row;
    expect(await secondLook('listing', goods, goods.map(dear))).toEqual([]);
    expect(await secondLook('listing', goods.slice(0, 4), goods.slice(0, 4).map(dear))).toEqual(['price']);
    expect(await secondLook('listing', goods.slice(0, 1), goods.slice(0, 1).map(dear))).toEqual([]);
  });
});

describe('a wild jump', () => {
  const wide = (row: ListingRow, yuan: number) => ({
    ...row,
    price: { low: cny(yuan), high: cny(yuan + 9) },
  });
  it.each<[string, (row: ListingRow, i: number) => ListingRow, string[]]>([
    ['one price ten times as high', (row, i) => (i === 0 ? dearBy(row, 10) : row), ['price']],
    ['one price a tenth', (row, i) => (i === 0 ? dearBy(row, 0.1) : row), ['price']],
    ['one price nine times as high', (row, i) => (i === 0 ? dearBy(row, 9) : row), []],
    ['a range now, of more variants', (row, i) => (i === 0 ? wide(row, 900) : row), []],
    [
      'half of the stocks a hundredfold',
      (row, i) => (i < 3 ? { ...row, stock: count(1000) } : row),
      ['stock'],
    ],
    ['one stock a hundredfold: it came in', (row, i) => (i < 1 ? { ...row, stock: count(1000) } : row), []],
    ['all sold out', (row) => ({ ...row, stock: count(1) }), []],
  ])('listings: %s', async (_, change, fields) => {
    expect(await secondLook('listing', goods, goods.map(change))).toEqual(fields);
  });

  it('one order’s sum ten times what it was', async () => {
    const dear = (row: OrderRow, i: number) => (i === 0 ? { ...row, amount: cny(800) } : row);
    expect(await secondLook('order', orders, orders.map(dear))).toEqual(['amount']);
  });

  it.each([
    ['ten times the usual sum', 900, ['amount']],
    ['a tenth of it', 8, ['amount']],
    ['five times', 420, []],
  ])('orders not met before, at %s', async (_, yuan, fields) => {
    const fresh = orders.map((row, i) => ({ ...row, orderId: `7777${i}`, amount: cny(yuan) }));
    expect(await secondLook('order', orders, fresh)).toEqual(fields);
    // One among them says nothing: someone bought a lot.
    const one = fresh.map((row, i) => ({ ...row, amount: cny(i === 0 ? yuan : 85) }));
    expect(await secondLook('order', orders, one)).toEqual([]);
  });

  it.each([
    ['all beyond ten times the dearest', 600, 10, ['price']],
    ['dear goods, as the end of a sorted list shows them', 500, 10, []],
    ['stocks beyond ten times the largest', 50, 160, ['stock']],
  ])('goods not met before: %s', async (_, yuan, stock, fields) => {
    const fresh = goods.map((row, i) => ({
      ...{ ...row, itemId: `9${i}`, sku: `NEW-${i}`, title: `${row.title}${i}` },
      ...{ price: { low: cny(yuan), high: cny(yuan) }, stock: count(stock) },
    }));
    expect(await secondLook('listing', goods, fresh)).toEqual(fields);
  });
});

describe('likeness of titles', () => {
  it.each([
    ['青花茶杯', '青花茶杯 新款', 0.6, 1],
    ['Blue cup', 'Blue cup, large', 0.6, 1],
    ['青花茶杯', '竹编果篮', 0, 0.01],
    ['A', 'A', 1, 1],
    ['', 'x', 0, 0],
  ])('%s / %s', (a, b, low, high) => {
    expect(likeness(a, b)).toBeGreaterThanOrEqual(low);
    expect(likeness(a, b)).toBeLessThanOrEqual(high);
    expect(likeness(b, a)).toBe(likeness(a, b));
  });
});
