import { describe, expect, it } from 'vitest';
import type { OrderRow } from '../../utils/model/reading';
import { dropImpossibleOrders } from '../../utils/reading/rows/impossible-orders';

const NOW = Date.parse('2026-11-20T12:00:00Z');
const DAY = 86_400_000;
const at = (days: number) => ({ ms: NOW + days * DAY, unit: 'second' as const });
const yuan = (minor: number, currency = 'CNY') => ({ minor, currency });
const order = (more: Partial<OrderRow>): OrderRow => ({ orderId: '1', buyerKeys: [], items: [], ...more });
const bought = (quantity: number, unit: number, sum: number) =>
  order({ amount: yuan(sum), items: [{ title: 'x', quantity, unitPrice: yuan(unit) }] });

describe('orders that contradict themselves', () => {
  it.each<[string, Partial<OrderRow>[], string[]]>([
    ['paid after it was ordered', [{ orderedAt: at(-3), paidAt: at(-2) }], []],
    [
      'paid on the day it was ordered, of which only the day is said',
      [{ orderedAt: at(-1), paidAt: at(-1.4) }],
      [],
    ],
    ['paid days before it was ordered', [{ orderedAt: at(-2), paidAt: at(-5) }], ['orderedAt', 'paidAt']],
    ['done before it was sent', [{ shippedAt: at(-2), completedAt: at(-9) }], ['shippedAt', 'completedAt']],
    ['made next month', [{ orderedAt: at(30) }], ['orderedAt']],
    ['made tomorrow by another zone’s clock', [{ orderedAt: at(0.6) }], []],
    ['refunded in full', [{ amount: yuan(900), refundAmount: yuan(900) }], []],
    [
      'refunded more than was paid',
      [{ amount: yuan(900), refundAmount: yuan(9900) }],
      ['amount', 'refundAmount'],
    ],
    ['refunded in another currency', [{ amount: yuan(900), refundAmount: yuan(9900, 'USD') }], []],
  ])('%s', (_, [one = {}], fields) => {
    const rows = [order(one), order(one), order({})];
    expect(dropImpossibleOrders(rows, NOW).sort()).toEqual([...fields].sort());
    for (const field of Object.keys(one))
      expect(rows.every((row) => row[field as keyof OrderRow] === undefined)).toBe(fields.includes(field));
  });

  it('one of many is that order’s own oddity, and left out of it alone', () => {
    const rows = [order({ orderedAt: at(9) }), ...[1, 2, 3].map((n) => order({ orderedAt: at(-n) }))];
    expect(dropImpossibleOrders(rows, NOW)).toEqual([]);
    expect(rows.map(({ orderedAt }) => orderedAt !== undefined)).toEqual([false, true, true, true]);
  });

  it.each<[string, OrderRow[], boolean]>([
    ['is the sum of all', [bought(3, 5700, 5700), bought(2, 3000, 3000), bought(1, 900, 900)], true],
    ['is the price of one', [bought(3, 1900, 5700), bought(2, 1500, 3000)], false],
    ['is more than a discounted sum', [bought(3, 1900, 4000), bought(2, 1500, 2000)], false],
    ['is the sum in one order only', [bought(3, 1900, 1900), bought(2, 1500, 3000)], false],
  ])('a price that %s', (_, rows, dropped) => {
    expect(dropImpossibleOrders(rows, NOW)).toEqual(dropped ? ['unitPrice'] : []);
    expect(rows.every(({ items }) => items[0]?.unitPrice === undefined)).toBe(dropped);
  });
});
