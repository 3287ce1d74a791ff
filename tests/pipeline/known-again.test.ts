import { describe, expect, it } from 'vitest';
import type { ReadReading } from '../../utils/model/reading';
import { takeSecret } from '../../utils/store/meta';
import { readTables } from '../../utils/store/read-tables';
import { withdrawalOf } from '../../utils/store/withdrawal';
import { buyersIn, factsOf, freshStore, SHOP, take } from '../store/bench';
import {
  aftersale,
  aftersalePage,
  buyerId,
  cny,
  DAY,
  HOUR,
  listingPage,
  NOW,
  order,
  orderDetail,
  orderPage,
} from '../store/readings';
import { about, bring } from './bring-file';

const row = (id: string, extra = {}) =>
  order(id, NOW - 3 * DAY, { buyer: '王小明', buyerKeys: [buyerId(`b-${id}`)], ...extra });
const rows = ['1', '2', '3'].map((id) => row(id));
const first = orderPage(rows, { readAt: NOW - DAY });
const again = (orders = rows): ReadReading => orderPage(orders, { readAt: NOW });

/** Takes a page as the background does: what nobody waits for is handed over. */
async function taken(store: ReturnType<typeof freshStore>, reading: ReadReading) {
  const left: (() => Promise<number>)[] = [];
  const done = await take(store, reading, { aside: (work) => left.push(work) });
  const finish = async () => {
    let changed = 0;
    for (const work of left.splice(0)) changed += await work();
    return changed;
  };
  return { ...done, finish };
}

describe('a page of known orders', () => {
  it('is answered before it is noted that they were read once more', async () => {
    const store = freshStore();
    await take(store, first);
    const before = await store.db.orders.toArray();
    const done = await taken(store, again());
    expect(done).toMatchObject({ stored: true, changed: 0 });
    expect(done.hints).toHaveLength(3);
    expect(await store.db.orders.toArray()).toEqual(before);
    expect(await done.finish()).toBe(3);
    expect((await store.db.orders.toArray()).map(({ readAt }) => readAt)).toEqual([NOW, NOW, NOW]);
  });

  it('comes to the same as a page that is waited for to its end', async () => {
    const [store, plain] = [freshStore(), freshStore()];
    for (const one of [store, plain]) {
      await takeSecret(one, new Uint8Array(32).fill(7));
      await take(one, first);
    }
    const changed = [row('1', { amount: cny(90) }), row('2'), row('4')];
    const done = await taken(store, again(changed));
    await done.finish();
    const whole = await take(plain, again(changed));
    expect(done.hints).toEqual(whole.hints);
    expect(await factsOf(store)).toEqual(await factsOf(plain));
  });

  it.each([
    ['a new order', [...rows, row('4')], 1],
    ['another sum', [row('1', { amount: cny(90) }), row('2'), row('3')], 1],
    ['a refund', [row('1', { refundStatus: 'refunded' as const }), row('2'), row('3')], 1],
    ['another buyer', [row('1', { buyerKeys: [buyerId('b-9')] }), row('2'), row('3')], 1],
    ['items', [row('1', { items: [{ title: '杯', quantity: 2 }] }), row('2'), row('3')], 1],
  ])('stores at once what it says anew: %s', async (_, orders, changed) => {
    const store = freshStore();
    await take(store, first);
    const done = await taken(store, again(orders));
    expect(done.changed).toBe(changed);
    const known = await store.db.orders.toArray();
    expect(known.filter(({ readAt }) => readAt === NOW)).toHaveLength(changed);
    await done.finish();
    expect((await store.db.orders.toArray()).every(({ readAt }) => readAt === NOW)).toBe(true);
  });

  const cup = { title: '杯', itemId: '1', quantity: 1 };
  it.each([
    [
      'a request that was over is open again',
      row('1', { status: 'refunding' }),
      aftersalePage([aftersale('1', NOW - 2 * DAY, { status: 'rejected' })], { readAt: NOW - HOUR }),
      ['sale', 'refunding'],
    ],
    [
      'a line that its order’s own page showed as refunded',
      row('1', { items: [cup] }),
      orderDetail(row('1', { items: [{ ...cup, refundStatus: 'refunded' }] }), { readAt: NOW - HOUR }),
      ['refunded', 'sale'],
    ],
  ])('stores at once where the later of two pages is right: %s', async (_, one, between, states) => {
    const store = freshStore();
    await take(store, orderPage([one], { readAt: NOW - DAY }));
    await take(store, between);
    const state = async () => (await buyersIn(store)).flatMap(({ orders }) => orders.map((own) => own.state));
    const before = await state();
    await taken(store, again([one]));
    expect([...before, ...(await state())]).toEqual(states);
  });

  it('stores at once that a page shows what only a file told of: taking the file back leaves it', async () => {
    const store = freshStore();
    await take(store, listingPage([{ itemId: '1', title: '杯' }]));
    await bring(store, { about: about({ asOf: NOW - DAY }), shop: { id: SHOP }, orders: rows });
    await taken(store, again());
    expect(await withdrawalOf(store, about().hash)).toEqual({ goes: 0, stays: 3 });
  });

  it('brings no shop back that was forgotten meanwhile', async () => {
    const store = freshStore();
    await take(store, first);
    const done = await taken(store, again());
    await store.db.shops.delete(SHOP);
    expect(await done.finish()).toBe(0);
    expect(await store.db.shops.count()).toBe(0);
  });

  it('hashes buyers anew where a backup with another secret came in its place', async () => {
    const store = freshStore();
    await take(store, first);
    const done = await taken(store, again());
    for (const table of readTables(store.db)) await table.clear();
    await takeSecret(store, new Uint8Array(32).fill(7));
    await take(store, first);
    const ids = async () => (await buyersIn(store)).map(({ id }) => id);
    const before = await ids();
    expect(await done.finish()).toBe(3);
    expect(await ids()).toEqual(before);
  });
});
