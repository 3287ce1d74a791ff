import { describe, expect, it } from 'vitest';
import { thresholds } from '../../utils/model/settings';
import { linesOrders } from '../../utils/report/checks/lines-orders';
import { take } from '../store/bench';
import { cny, DAY, HOUR, NOW, order, orderPage } from '../store/readings';
import { LAST_30, line, shop, sumsOf, TODAY } from './made';

const usd = (dollars: number) => ({ minor: dollars * 100, currency: 'USD' });

/** Lines that come to 100 of an order that says 500 and tells of discount and postage. */
const wrong = (id: string, ms: number, money: typeof usd) =>
  order(id, ms, {
    ...{ amount: money(500), discount: money(5), shippingFee: money(8) },
    items: [{ itemId: '1', title: '货 1', quantity: 1, unitPrice: money(100) }],
  });

async function checked(rows: ReturnType<typeof order>[], cur = 0) {
  const store = await shop();
  await take(store, orderPage(rows));
  const sums = await sumsOf(store);
  const material = { sums, cur, today: TODAY, thresholds: thresholds.parse({}) };
  return { sums, check: linesOrders(material, LAST_30) };
}

describe('the lines of orders against their amounts', () => {
  it('are not at odds for an order in another currency', async () => {
    const { check } = await checked([wrong('u1', NOW - DAY, usd)]);
    expect(check).toMatchObject({ state: 'agrees', rows: [], lacks: [] });
  });

  it('are, in that currency, with the order alone', async () => {
    const both = [wrong('u1', NOW - DAY, usd), wrong('c1', NOW - 2 * DAY, cny)];
    for (const [cur, id] of [
      [0, 'c1'],
      [1, 'u1'],
    ] as const) {
      const { check } = await checked(both, cur);
      expect(check.state).toBe('differs');
      expect(check.rows).toMatchObject([{ about: { orderId: id }, first: 50_000, second: 10_300 }]);
    }
  });

  it('can’t be held against anything where only another currency’s orders show them', async () => {
    const bare = order('u1', NOW - DAY, { amount: usd(100), items: [{ itemId: '1', title: '货 1' }] });
    const { check } = await checked([bare], 1);
    expect(check.state).toBe('open');
  });

  it('name the newest orders that differ, of each currency', async () => {
    const old = Array.from({ length: 60 }, (_, i) => wrong(`a${1000 + i}`, NOW - 20 * DAY + i * HOUR, cny));
    const { sums, check } = await checked([
      wrong('z1', NOW - DAY, cny),
      ...old,
      wrong('z2', NOW - 25 * DAY, usd),
    ]);
    const kept = sums.misfits.map(({ order: { orderId } }) => orderId);
    expect(kept).toHaveLength(51);
    expect(kept).toEqual(expect.arrayContaining(['z1', 'z2', 'a1059']));
    expect(kept).not.toContain('a1010');
    expect(check.state).toBe('differs');
  });

  it('say how many orders of this currency show no prices', async () => {
    const { check } = await checked([
      order('u1', NOW - DAY, { amount: usd(20), items: [line('1', 20)] }),
      order('c1', NOW - DAY, { amount: cny(20) }),
    ]);
    expect(check.lacks).toEqual([{ code: 'lines-unpriced', n: 1 }]);
  });
});
