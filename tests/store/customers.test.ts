import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { CustomerRow, Reading } from '../../utils/model/reading';
import { eraseBuyer } from '../../utils/store/erase-buyer';
import { storyOf } from '../../utils/store/views';
import { buyersIn, freshStore, judgeBuyer, SHOP, take } from './bench';
import {
  at,
  buyerId,
  buyerName,
  cny,
  count,
  customerPage,
  DAY,
  HOUR,
  NOW,
  order,
  orderPage,
  reviewPage,
} from './readings';

const email = (value: string) => ({ kind: 'buyerEmail' as const, value, masked: false });
const customer = (extra: Partial<CustomerRow> = {}): CustomerRow => ({
  buyer: '李小明',
  buyerKeys: [buyerId('B1'), email('li@mail.example')],
  orderCount: count(5),
  totalSpent: cny(800),
  lastOrderAt: at(NOW - DAY),
  ...extra,
});
const bought = (keys: CustomerRow['buyerKeys']) =>
  orderPage([order('o1', NOW - DAY, { buyer: '李小明', buyerKeys: keys })]);

async function read(...readings: Reading[]) {
  const store = freshStore();
  const last = [];
  for (const reading of readings) last.push(await take(store, reading));
  const [buyer] = await buyersIn(store);
  const story = buyer ? await storyOf(store, buyer.key, NOW, judgeBuyer) : null;
  const [verdict] = story?.verdicts ?? [];
  return { store, buyer, story, verdict, done: last.at(-1) };
}

const codes = (verdict: Awaited<ReturnType<typeof read>>['verdict']) =>
  verdict?.because.map(({ code }) => code) ?? [];

describe('a customer list', () => {
  it.each([
    ['by id', [buyerId('B1')]],
    ['by e-mail, where the orders name the buyer so', [email('li@mail.example')]],
  ])('vouches for the buyer %s, in either order of reading', async (_, keys) => {
    for (const readings of [
      [bought(keys), customerPage([customer()])],
      [customerPage([customer()]), bought(keys)],
    ]) {
      const { verdict, story } = await read(...readings);
      expect(verdict).toMatchObject({ finding: 'yes', maybe: true });
      expect(codes(verdict)).toEqual(
        expect.arrayContaining(['list-orders', 'list-spent', 'first-order-seen']),
      );
      expect(story).toMatchObject({ claim: { orders: { value: 5 }, spent: { minor: 80_000 } } });
    }
  });

  it('is told beside our own sum and never added to it', async () => {
    const { verdict } = await read(bought([buyerId('B1')]), customerPage([customer()]));
    const spent = verdict?.because.find(({ code }) => code === 'total-spent');
    expect(spent?.values).toEqual({ amount: cny(100) });
  });

  it('makes no repeat buyer of one order', async () => {
    const once = customer({ orderCount: count(1), totalSpent: cny(100) });
    expect((await read(bought([buyerId('B1')]), customerPage([once]))).verdict?.finding).toBe('no');
  });

  it('says nothing of a buyer known by name alone', async () => {
    const { verdict, store } = await read(
      bought([buyerName('李小明')]),
      customerPage([customer({ buyerKeys: [buyerName('李小明')] })]),
    );
    expect(codes(verdict)).not.toContain('list-orders');
    expect(await store.db.customers.count()).toBe(0);
  });

  it('hints at its rows whose orders are known, and makes no buyers of the others', async () => {
    const other = customer({ buyer: '王芳', buyerKeys: [buyerId('B2')] });
    const { done, store } = await read(bought([buyerId('B1')]), customerPage([other, customer()]));
    expect(done?.hints.map(({ row }) => row)).toEqual([1]);
    expect(await buyersIn(store)).toHaveLength(1);
  });

  it('read later is believed, read again changes nothing', async () => {
    const later = customerPage([customer({ orderCount: count(6) })], { readAt: NOW + HOUR });
    for (const pages of [
      [customerPage([customer()]), later],
      [later, customerPage([customer()])],
    ]) {
      const { story, store } = await read(bought([buyerId('B1')]), ...pages);
      expect(story).toMatchObject({ claim: { orders: { value: 6 } } });
      expect((await take(store, later)).changed).toBe(0);
    }
  });

  it('brings no one back who was erased, by whichever key', async () => {
    const review = { orderId: 'o1', rating: 1, text: '差', buyerKeys: [] };
    const pages = [bought([buyerId('B1')]), customerPage([customer()]), reviewPage([review])];
    const { store, buyer } = await read(...pages);
    await eraseBuyer(store, buyer?.key ?? '', NOW);
    for (const page of [...pages, bought([email('li@mail.example')])]) await take(store, page);
    expect(await store.db.customers.count()).toBe(0);
    expect(await store.db.reviews.count()).toBe(0);
    expect(await buyersIn(store)).toHaveLength(0);
  });

  it('leaves no name, address or e-mail behind', async () => {
    const { store } = await read(customerPage([customer({ tags: ['金卡', '李小明的朋友'] })]));
    const stored = JSON.stringify([await store.db.customers.toArray(), await store.db.shops.get(SHOP)]);
    expect(stored).toContain('金卡');
    for (const secret of ['李小明', 'li@mail.example', 'B1']) expect(stored).not.toContain(secret);
  });
});
