import { describe, expect, it } from 'vitest';
import { type FigureId, figureIds, type Value } from '../../utils/model/report';
import { thresholds } from '../../utils/model/settings';
import type { Sums } from '../../utils/model/sums';
import { allFigures } from '../../utils/pipeline/figures';
import { SHOP, take } from '../store/bench';
import { cny, DAY, NOW, order, orderPage } from '../store/readings';
import { LAST_30, line, shop, sumsOf, TODAY } from './made';

function told(sums: Sums, id: FigureId, period = LAST_30): Value {
  const figure = allFigures.find((one) => one.id === id);
  if (!figure) throw new Error(id);
  return figure.of({ sums, cur: 0, today: TODAY, thresholds: thresholds.parse({}) }, period);
}

const states = (value: Value) => value.checks.map(({ code, state }) => `${code}: ${state}`);

describe('figures', () => {
  it('are those of the model', () => {
    expect(allFigures.map(({ id }) => id)).toEqual([...figureIds]);
  });

  it('say what the orders, buyers and listings come to', async () => {
    const sums = await sumsOf(await shop());
    const values = Object.fromEntries(figureIds.map((id) => [id, told(sums, id).value]));
    expect(values).toMatchObject({
      orders: 4,
      'sales-net': 41_000,
      'average-order': 10_250,
      'orders-per-customer': 1.5,
      'refund-rate': 1 / 5,
      'returning-share': 290 / 340,
      'repeat-rate': 1 / 2,
      'new-customers': 1,
      'days-to-second': 40,
      'active-skus': 2 / 3,
      'sell-through': 4 / 57,
      'on-sale-skus': 3,
      'hero-share': 350 / 420,
      'joined-lines': 4 / 5,
      'full-price-share': 0,
    });
  });

  it('agree with the second way, which is another path through what is stored', async () => {
    const sums = await sumsOf(await shop());
    expect(states(told(sums, 'sales-net'))).toEqual([
      'orders-buyers: agrees',
      'lines-orders: agrees',
      'staff-total: open',
    ]);
    expect(states(told(sums, 'active-skus'))).toEqual(['lines-ledgers: agrees', 'lines-counter: open']);
    expect(states(told(sums, 'orders'))).toEqual([
      'orders-buyers: agrees',
      'orders-counter: open',
      'orders-export: open',
    ]);
  });

  it('give a range where orders name no buyer', async () => {
    const share = told(await sumsOf(await shop()), 'returning-share');
    expect([share.low, share.high]).toEqual([290 / 410, 360 / 410]);
    expect(share.lacks).toContainEqual({ code: 'nameless', n: 1 });
  });
});

describe('planted faults turn agreement into difference, with the row that is wrong', () => {
  it('an order that went lost from its buyer’s history', async () => {
    const store = await shop();
    const [ann] = await store.db.buyers.filter(({ orders }) => orders.length > 2).toArray();
    if (!ann) throw new Error('no ann');
    await store.db.buyers.put({ ...ann, orders: ann.orders.filter(({ orderId }) => orderId !== 'a2') });
    const [check] = told(await sumsOf(store), 'sales-net').checks;
    expect(check).toMatchObject({ state: 'differs', first: 41_000, second: 21_000 });
    expect(check?.rows).toEqual([{ about: { kind: 'day', day: TODAY - 20 }, first: 20_000, second: 0 }]);
  });

  it('a ledger that counts a sale twice', async () => {
    const store = await shop();
    const ledger = await store.db.ledgers.get(`${SHOP}|i:2`);
    const mask = ledger && Object.keys(ledger.masks)[0];
    const side = mask === undefined ? undefined : ledger?.masks[mask];
    if (!ledger || !side) throw new Error('no ledger');
    side.days[2] = 2;
    await store.db.ledgers.put(ledger);
    const [check] = told(await sumsOf(store), 'active-skus').checks;
    expect(check?.state).toBe('differs');
    expect(check?.rows).toMatchObject([{ about: { kind: 'listing', title: '货 2' }, first: 1, second: 2 }]);
  });

  it('an order whose lines don’t come to its amount', async () => {
    const store = await shop();
    await take(
      store,
      orderPage([
        order('x', NOW - DAY, {
          amount: cny(500),
          items: [line('1', 100)],
          discount: cny(5),
          shippingFee: cny(8),
        }),
      ]),
    );
    const check = told(await sumsOf(store), 'sales-net').checks.find(({ code }) => code === 'lines-orders');
    expect(check?.state).toBe('differs');
    expect(check?.rows).toMatchObject([
      { about: { kind: 'order', orderId: 'x' }, first: 50_000, second: 10_300 },
    ]);
  });

  it('a listing that is called dead and was sold', async () => {
    const store = await shop();
    const [sold] = await store.db.listings.filter(({ itemId }) => itemId === '1').toArray();
    if (!sold) throw new Error('no listing');
    const because = [{ code: 'cash-tied-up' as const, values: { amount: cny(180) } }];
    const dead = { subject: sold.key, rule: 'dead-listing', finding: 'yes' as const, because, judgedAt: NOW };
    await store.db.listings.put({ ...sold, verdicts: [dead] });
    const [check] = told(await sumsOf(store), 'dead-cash').checks;
    expect(check?.state).toBe('differs');
    expect(check?.rows).toMatchObject([
      { about: { kind: 'listing', title: '货 1' }, first: 18_000, second: 0 },
    ]);
  });
});
