import { describe, expect, it } from 'vitest';
import type { AftersaleRow, OrderRow, Reading } from '../../utils/model/reading';
import { fold } from '../../utils/store/fold';
import { storyOf } from '../../utils/store/views';
import { buyersIn, freshStore, judgeBuyer, SHOP, take } from './bench';
import { aftersale, aftersalePage, buyerId, cny, DAY, HOUR, NOW, order, orderPage } from './readings';

const item = (title: string, yuan: number) => ({ title, quantity: 1, amount: cny(yuan) });
const bought = (extra: Partial<OrderRow> = {}) =>
  order('o1', NOW - 5 * DAY, { buyer: '李小明', buyerKeys: [buyerId('B1')], ...extra });
const asked = (extra: Partial<AftersaleRow> = {}) =>
  aftersale('o1', NOW - 2 * DAY, { amount: cny(30), ...extra });

/** The order and its buyer's sum after these pages. */
async function known(...readings: Reading[]) {
  const store = freshStore();
  for (const reading of readings) await take(store, reading);
  const [buyer] = await buyersIn(store);
  const story = buyer ? await storyOf(store, buyer.key, NOW, judgeBuyer) : null;
  const [found] = story?.orders ?? [];
  const spent = story?.verdicts[0]?.because.find(({ code }) => code === 'total-spent')?.values?.amount;
  const codes = story?.verdicts[0]?.because.map(({ code }) => code) ?? [];
  return {
    state: found?.state,
    refund: found?.refund?.minor,
    spent: typeof spent === 'object' ? spent.minor : undefined,
    missing: codes.includes('amounts-missing'),
    unread: codes.includes('refunds-unread'),
    buyers: (await buyersIn(store)).length,
    orders: (await store.db.shops.get(SHOP))?.counts.orders,
    store,
  };
}

type Case = [situation: string, order: Partial<OrderRow>, claims: AftersaleRow[], found: object];
const CASES: Case[] = [
  ['a part given back', {}, [asked()], { state: 'sale', refund: 3000, spent: 7000 }],
  ['all of it given back', {}, [asked({ amount: cny(100) })], { state: 'refunded', refund: 10_000 }],
  ['asked for, not given', {}, [asked({ status: 'open' })], { state: 'refunding', spent: 10_000 }],
  ['refused', {}, [asked({ status: 'rejected' })], { state: 'sale', refund: undefined, spent: 10_000 }],
  ['withdrawn', {}, [asked({ status: 'closed' })], { state: 'sale', spent: 10_000 }],
  ['exchanged', {}, [asked({ type: 'exchange', status: 'done' })], { state: 'sale', spent: 10_000 }],
  ['a return carried out', {}, [asked({ type: 'return', status: 'done' })], { state: 'sale', spent: 7000 }],
  ['a state not understood', {}, [asked({ status: undefined })], { spent: undefined, missing: true }],
  [
    'a list of refunds without states',
    {},
    [asked({ status: undefined, statusText: undefined })],
    { state: 'sale', spent: 7000 },
  ],
  [
    'two parts of one order',
    {},
    [asked(), asked({ aftersaleId: 'a2', amount: cny(20) })],
    { state: 'sale', refund: 5000, spent: 5000 },
  ],
  [
    'the refund column of the order list told the same money',
    { refundAmount: cny(30), refundStatus: 'refunded' },
    [asked()],
    { state: 'sale', refund: 3000, spent: 7000 },
  ],
  [
    'the order list knows of more than the requests',
    { refundAmount: cny(80), refundStatus: 'refunded' },
    [asked()],
    { state: 'sale', refund: 8000, spent: 2000 },
  ],
  ['given back without saying how much', {}, [asked({ amount: undefined })], { missing: true }],
];

describe('requests after the sale', () => {
  it.each(CASES)('%s: in either order of reading', async (_, of, claims, found) => {
    const orders = orderPage([bought(of)]);
    const requests = aftersalePage(claims, { readAt: NOW + HOUR });
    expect(await known(orders, requests)).toMatchObject(found);
    expect(await known(requests, orders)).toMatchObject(found);
    expect(await known(requests, orders, requests, orders)).toMatchObject(found);
  });

  it('end what the order list, read before, called a refund in progress', async () => {
    const orders = orderPage([bought({ status: 'refunding', statusText: '退款中' })]);
    const later = aftersalePage([asked({ status: 'rejected' })], { readAt: NOW + HOUR });
    expect(await known(orders, later)).toMatchObject({ state: 'sale', spent: 10_000 });
    const earlier = aftersalePage([asked({ status: 'rejected' })], { readAt: NOW - HOUR });
    expect(await known(orders, earlier)).toMatchObject({ state: 'refunding' });
  });

  it('count for nothing while their order is unread, and make no buyer', async () => {
    const alone = await known(aftersalePage([asked({ buyerKeys: [buyerId('B1')] })]));
    expect(alone).toMatchObject({ buyers: 0, orders: 0 });
    expect(await alone.store.db.unread.count()).toBe(0);
  });

  it('read under another state later are one request', async () => {
    const open = aftersalePage([asked({ status: 'open' })]);
    const done = aftersalePage([asked()], { readAt: NOW + HOUR });
    expect(await known(orderPage([bought()]), open, done)).toMatchObject({ state: 'sale', spent: 7000 });
    expect(await known(orderPage([bought()]), done, open)).toMatchObject({ state: 'sale', spent: 7000 });
  });

  it('without numbers of their own are told apart by what they are about', async () => {
    const two = [
      asked({ aftersaleId: undefined, title: '茶', amount: cny(10) }),
      asked({ aftersaleId: undefined, title: '碗', amount: cny(15) }),
    ];
    expect(await known(orderPage([bought()]), aftersalePage(two), aftersalePage(two))).toMatchObject({
      refund: 2500,
    });
    const numbered = aftersalePage([asked({ aftersaleId: 'a9', amount: cny(25) })]);
    expect(await known(orderPage([bought()]), aftersalePage(two), numbered)).toMatchObject({ refund: 2500 });
  });

  it('take goods back out of what was sold, where they name them and pay their price', async () => {
    const store = freshStore();
    await take(store, orderPage([bought({ items: [item('茶', 30), item('碗', 70)] })]));
    await take(store, aftersalePage([asked({ title: '茶' })]));
    await fold(store);
    const [stored] = await store.db.ledgers.where('key').equals(`${SHOP}|t:茶`).toArray();
    const [, orders, units, refunded] = Object.values(stored?.masks ?? {})[0]?.days ?? [];
    expect([orders, units, refunded]).toEqual([0, 0, 1]);
    await fold(store);
    const [other] = await store.db.ledgers.where('key').equals(`${SHOP}|t:碗`).toArray();
    expect(Object.values(other?.masks ?? {})[0]?.days.slice(1)).toEqual([1, 1, 0]);
  });

  it('keep no name, phone number or address of the buyer', async () => {
    const store = freshStore();
    const said = asked({
      buyer: '李小明',
      buyerKeys: [buyerId('B1')],
      reason: '李小明 说少了一件，电话 13800138000，mail li@mail.example',
    });
    await take(store, aftersalePage([said]));
    const stored = JSON.stringify(await store.db.orders.toArray());
    expect(stored).toContain('少了一件');
    for (const secret of ['李小明', '13800138000', 'li@mail.example']) expect(stored).not.toContain(secret);
  });
});

const APART = {
  id: 'apart',
  name: 'Apart',
  hosts: [],
  refundsApart: true,
  sure: 'unverified',
};

describe('"refunds not read"', () => {
  /** The reasons of the one buyer's verdict after these pages of a platform that keeps refunds apart. */
  async function unread(...readings: Reading[]) {
    const store = freshStore();
    for (const reading of readings) await take(store, reading, { profile: APART });
    const [buyer] = await buyersIn(store);
    const story = buyer ? await storyOf(store, buyer.key, NOW, judgeBuyer) : null;
    return story?.verdicts[0]?.because.some(({ code }) => code === 'refunds-unread');
  }
  const orders = orderPage([bought({ refundStatus: 'no_refund' })]);
  const other = (days: number, extra = {}) =>
    aftersale('x', NOW - days * DAY, { aftersaleId: `x${days}`, ...extra });

  it('is said although the order list has a refund column', async () => {
    expect(await unread(orders)).toBe(true);
  });

  it('goes once an after-sales list covers the sale, be it read before or after', async () => {
    const covering = aftersalePage([other(1), other(9)]);
    expect(await unread(orders, covering)).toBe(false);
    expect(await unread(covering, orders)).toBe(false);
  });

  it('stays where the list reaches less far, is filtered, or is a page in the middle', async () => {
    const pages = { page: 1, pages: 3 };
    expect(await unread(orders, aftersalePage([other(1), other(3)], { coverage: pages }))).toBe(true);
    const filtered = { coverage: { filtered: true } };
    expect(await unread(orders, aftersalePage([other(1), other(9)], filtered))).toBe(true);
    const middle = { coverage: { page: 2, pages: 3 } };
    expect(await unread(orders, aftersalePage([other(6), other(9)], middle))).toBe(true);
  });

  it('goes with a short list that says it is all there is, and not where it only looks so', async () => {
    const all = { coverage: { filtered: false, total: 1 } };
    expect(await unread(orders, aftersalePage([other(1)], all))).toBe(false);
    const unsure = { coverage: { filtered: null, total: 1 } };
    expect(await unread(orders, aftersalePage([other(1)], unsure))).toBe(true);
  });
});
