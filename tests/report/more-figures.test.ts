import { describe, expect, it } from 'vitest';
import type { EntryInput } from '../../utils/model/entry';
import type { OrderRow } from '../../utils/model/reading';
import { keyOf } from '../../utils/model/subject';
import { monthCosts } from '../../utils/report/pictures/month-costs';
import { sourcesOf } from '../../utils/report/pictures/sources';
import { staffBoard } from '../../utils/report/pictures/staff-board';
import { fold } from '../../utils/store/fold';
import { SHOP, take } from '../store/bench';
import { at, buyerId, cny, count, DAY, listingPage, NOW, order, orderPage } from '../store/readings';
import { buyer, enter, LAST_30, line, materialOf, part, shop, TODAY, told } from './made';

const ofShop = (id: string) => keyOf({ kind: 'shop', shop: SHOP, id });

describe('what was entered of the platform’s scores and of paid traffic', () => {
  it('is said as missing where nothing was', async () => {
    const made = await materialOf(await shop());
    expect(told(made, 'dsr-service')).toMatchObject({ value: null, lacks: [{ code: 'no-scores' }] });
    expect(told(made, 'new-cost').value).toBeNull();
    expect(told(made, 'ad-share').lacks).toContainEqual({ code: 'no-ads' });
  });

  it('counts the score of the period’s end, and says how old it is', async () => {
    const store = await shop();
    const score = (day: string, ago: number, service: number): EntryInput => ({
      ...{ kind: 'dsr', subject: ofShop('dsr'), id: day, when: NOW - ago * DAY },
      value: { described: null, service, logistics: 4.7 },
    });
    await enter(store, score('2026-09-20', 59, 4.9), score('2026-10-01', 48, 4.6));
    const made = await materialOf(store);
    expect(told(made, 'dsr-service')).toMatchObject({ value: 4.6, lacks: [{ code: 'old-score', n: 48 }] });
    expect(told(made, 'dsr-service', { from: TODAY - 90, to: TODAY - 50 }).value).toBe(4.9);
    expect(told(made, 'dsr-described').value).toBeNull();
  });

  it('shares a month’s spend out over its days, and its cost over new customers', async () => {
    const store = await shop();
    const spend = (id: string, yuan: number): EntryInput => ({
      ...{ kind: 'ad-spend', subject: ofShop('ads'), id, when: 0 },
      value: { amount: cny(yuan) },
    });
    await enter(store, spend('2026-10', 310), spend('2026-11', 180));
    const made = await materialOf(store);
    // 12 days of October at 10 yuan, 18 of November at 10 yuan.
    expect(part(made, 'new-cost', 'ad-spend')).toBe(30_000);
    expect(told(made, 'new-cost').value).toBe(30_000);
    expect(told(made, 'ad-share').value).toBeCloseTo(30_000 / 41_000);
    expect(monthCosts(made).map(({ spent, fresh }) => [spent, fresh])).toEqual([
      [18_000, 1],
      [31_000, 0],
      [null, 1],
    ]);
  });
});

describe('independence, referrals and VIPs', () => {
  it('count the first order of someone who was brought, and gifts to whom she came by', async () => {
    const store = await shop();
    const before = told(await materialOf(store), 'independence').value;
    expect(before).toBeCloseTo(290 / 340);
    const [ann, bob] = [await buyer(store, 'a1'), await buyer(store, 'b1')];
    await enter(
      store,
      { kind: 'referrer', subject: bob, id: '', when: NOW - 15 * DAY, value: { by: ann } },
      { kind: 'benefit', subject: ann, id: 'x', when: NOW - DAY, value: { what: '谢礼', amount: cny(8) } },
      {
        kind: 'vip',
        subject: ann,
        id: '',
        when: NOW - 30 * DAY,
        value: { paid: cny(99), discount: 0.15, text: '' },
      },
    );
    const made = await materialOf(store);
    expect(told(made, 'independence').value).toBe(1);
    expect(part(made, 'referred', 'referred-net')).toBe(5_000);
    expect(part(made, 'referred', 'reward-cost')).toBe(800);
    // Joined 30 days ago, which is a day before the period: the fee is not in it, the discount of a3 is.
    expect(told(made, 'vip-fees')).toMatchObject({ value: -1_800, lacks: [{ code: 'vip-untold', n: 1 }] });
    expect(told(made, 'vip-fees', { from: TODAY - 40, to: TODAY }).value).toBe(9_900 - 1_800);
  });
});

describe('goods', () => {
  it('know money in class C and dead goods, the mean price and the dearest variant', async () => {
    const made = await materialOf(await shop());
    // Stock at cost: 3 × 60, 10 × 20, 40 × 10; listing 1 brings 83 % and is A, 2 begins beyond 80 % and is B.
    expect(told(made, 'weak-stock').value).toBeCloseTo(400 / 780);
    expect(told(made, 'unit-price').value).toBe(42_000 / 5);
    expect(told(made, 'top-spec')).toMatchObject({ value: null, lacks: [{ code: 'one-spec' }] });
  });

  it('tell how deep discounts go, and hold what pages tell against what lines cost', async () => {
    const made = await materialOf(await shop());
    expect(told(made, 'discount-depth').value).toBe(10 / 100);
    expect(told(made, 'discount-depth').checks).toMatchObject([{ state: 'agrees', first: 1, second: 1 }]);
  });

  const priced = (id: string, ago: number, paid: number, discount: number) =>
    order(id, NOW - ago * DAY, { amount: cny(paid), items: [line('1', 100)], discount: cny(discount) });
  const discounts = async (...orders: OrderRow[]) => {
    const store = await shop();
    await take(store, orderPage(orders));
    return told(await materialOf(store), 'discount-depth').checks[0];
  };

  it('a discount that no price bears out is named by its day', async () => {
    expect(await discounts(priced('x', 2, 100, 10))).toMatchObject({
      ...{ state: 'differs', first: 2, second: 1 },
      rows: [{ about: { kind: 'day', day: TODAY - 2 }, first: 1, second: 0 }],
    });
  });

  it('and is not made up for by one that no page told on another day', async () => {
    const check = await discounts(priced('x', 2, 100, 10), priced('y', 1, 80, 0));
    expect(check).toMatchObject({ state: 'differs', first: 2, second: 2 });
    expect(check?.rows.map(({ about }) => about)).toEqual([
      { kind: 'day', day: TODAY - 2 },
      { kind: 'day', day: TODAY - 1 },
    ]);
  });
});

describe('vouching', () => {
  it('finds pieces that are neither sold nor there', async () => {
    const store = await shop();
    const seen = (ms: number, stock: number) =>
      listingPage([{ itemId: '2', title: '货 2', stock: count(stock), status: 'on_sale' }], { readAt: ms });
    // Ten now. One sold 15 days ago: twelve 20 days ago are one too many, eleven are right, five came in later.
    const check = async () =>
      told(await materialOf(store), 'sell-through').checks.find(({ code }) => code === 'stock-flow');
    await take(store, seen(NOW - 20 * DAY, 11), { now: NOW - 20 * DAY });
    await store.db.evidence.update(SHOP, { spans: [{ from: NOW - 70 * DAY, to: NOW, top: '', bottom: '' }] });
    expect(await check()).toMatchObject({ state: 'agrees', first: 10, second: 10 });
    await take(store, seen(NOW - 18 * DAY, 5), { now: NOW - 18 * DAY });
    expect(await check()).toMatchObject({ state: 'differs', first: 10, second: 16 });
    expect((await check())?.rows).toMatchObject([{ about: { title: '货 2' }, first: 10, second: 16 }]);
  });

  it('holds orders against the list’s own counter, as far as the list was read', async () => {
    const store = await shop();
    const page = (total: number, n: number) =>
      orderPage([order('b1', NOW - 15 * DAY, { amount: cny(50), items: [line('2', 50)] })], {
        coverage: { total, page: n, pages: 2, filtered: false },
      });
    const check = async () =>
      told(await materialOf(store), 'orders').checks.find(({ code }) => code === 'orders-counter');
    await take(store, page(9, 1));
    expect(await check()).toMatchObject({ state: 'open', lacks: [{ code: 'not-all-read', n: 2 }] });
    // The last page reaches back to 15 days ago: of that time five orders are kept.
    await take(store, page(5, 2), {});
    expect(await check()).toMatchObject({ state: 'agrees', first: 5, second: 5 });
    await take(store, { ...page(7, 2), readAt: NOW + 60_000 });
    expect(await check()).toMatchObject({ state: 'differs', first: 5, second: 7 });
  });

  it('adds up by staff what it adds up by order', async () => {
    const store = await shop();
    const ann = await buyer(store, 'a1');
    await enter(
      store,
      { kind: 'member', subject: null, id: 'm1', when: null, value: { name: '小李', cap: 10, leftAt: null } },
      { kind: 'owner', subject: ann, id: '', when: null, value: { member: 'm1', how: 'hand' } },
    );
    const made = await materialOf(store);
    const check = () => told(made, 'sales-net').checks.find(({ code }) => code === 'staff-total');
    expect(check()).toMatchObject({ state: 'agrees', first: 41_000, second: 41_000 });
    expect(staffBoard(made, LAST_30).map(({ name, orders, net }) => [name, orders, net])).toEqual([
      ['小李', 2, 29_000],
      ['', 2, 12_000],
    ]);
    const own = made.sums.staff.days.find(({ member, day }) => member === 1 && day > TODAY - 29);
    if (own) own.net += 100;
    const spoilt = { ...made, sums: { ...made.sums } };
    // The sums are often there before what was entered: names come in with it.
    const { entered, ...early } = spoilt;
    const unnamed = told(early, 'sales-net').checks.find(({ code }) => code === 'staff-total');
    expect(unnamed).toMatchObject({ rows: [{ about: { name: 'm1' } }] });
    const again = told({ ...early, ...(entered ? { entered } : {}) }, 'sales-net').checks.find(
      ({ code }) => code === 'staff-total',
    );
    expect(again).toMatchObject({ state: 'differs', rows: [{ about: { name: '小李' } }] });
  });
});

describe('where buyers came from', () => {
  it('is the channel of the first order, whatever order orders are read in', async () => {
    const store = await shop();
    const from = (id: string, ago: number, channel: string) =>
      order(id, NOW - ago * DAY, {
        ...{ amount: cny(10), items: [line('1', 10)], channel, orderedAt: at(NOW - ago * DAY) },
        buyerKeys: [buyerId('cat')],
      });
    await take(store, orderPage([from('c2', 2, '直播'), from('c1', 9, '搜索')]));
    await fold(store);
    const made = await materialOf(store);
    expect(sourcesOf(made, LAST_30)).toEqual([
      { channel: '', firsts: 1, of: 0, back: 0 },
      { channel: '搜索', firsts: 1, of: 0, back: 0 },
    ]);
  });
});
