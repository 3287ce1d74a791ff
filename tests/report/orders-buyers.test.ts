import { describe, expect, it } from 'vitest';
import { thresholds } from '../../utils/model/settings';
import { ordersBuyers } from '../../utils/report/checks/orders-buyers';
import { LAST_30, shop, sumsOf, TODAY } from './made';

/** The check of a period's sales where the oldest order of Ann's, or both of her oldest, are known by number alone. */
async function folded(lost: string[], period = LAST_30, what: 'sales' | 'net' = 'sales') {
  const store = await shop();
  const [ann] = await store.db.buyers.filter(({ orders }) => orders.length > 2).toArray();
  if (!ann) throw new Error('no ann');
  const orders = ann.orders.filter(({ orderId }) => !lost.includes(orderId));
  const earlier = { sales: lost.length, cancelled: 0, refunded: 0, missing: 0, spent: {} };
  await store.db.buyers.put({ ...ann, orders, earlier });
  const material = { sums: await sumsOf(store), cur: 0, today: TODAY, thresholds: thresholds.parse({}) };
  return ordersBuyers(material, period, what);
}

describe('orders against buyers whose oldest are known by number alone', () => {
  it('agree in a period before which something is kept of each buyer', async () => {
    const check = await folded(['a1'], { from: TODAY - 16, to: TODAY });
    expect(check).not.toHaveProperty('low');
    // a2 of 20 days ago is kept, so a1 is older than that.
    expect(check).toMatchObject({ state: 'agrees', first: 3, second: 3 });
  });

  it('are within what these sales leave open where they may be of the period', async () => {
    const check = await folded(['a1', 'a2']);
    expect(check).toMatchObject({ state: 'range', first: 4, low: 3, high: 5 });
    expect(await folded(['a1', 'a2'], LAST_30, 'net')).toMatchObject({
      state: 'range',
      high: Number.POSITIVE_INFINITY,
    });
  });

  it('differ where more is missing than these sales explain', async () => {
    const store = await shop();
    const [ann] = await store.db.buyers.filter(({ orders }) => orders.length > 2).toArray();
    if (!ann) throw new Error('no ann');
    const earlier = { sales: 1, cancelled: 0, refunded: 0, missing: 0, spent: {} };
    await store.db.buyers.put({ ...ann, orders: [], earlier });
    const material = { sums: await sumsOf(store), cur: 0, today: TODAY, thresholds: thresholds.parse({}) };
    const all = { from: TODAY - 90, to: TODAY };
    expect(ordersBuyers(material, all, 'sales')).toMatchObject({ state: 'differs', low: 2, high: 3 });
  });
});
