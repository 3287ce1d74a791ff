import { expect, it } from 'vitest';
import { change } from '../../components/report/said';
import type { Material } from '../../utils/report/figure';
import { loyaltyLines } from '../../utils/report/pictures/loyalty';
import { oneTimeOf } from '../../utils/report/pictures/one-time';
import { catalogues } from '../../utils/words/catalogues';
import { take } from '../store/bench';
import { cny, DAY, NOW, order, orderPage } from '../store/readings';
import { LAST_30, materialOf, part, shop, TODAY, told } from './made';

it('days since the last order that was read are no days in which nobody came back', async () => {
  const made = await materialOf(await shop());
  const later: Material = { ...made, today: TODAY + 400 };
  expect(oneTimeOf(later).months).toEqual([]);
  const store = await shop();
  await take(store, orderPage([order('z1', NOW + 300 * DAY, { amount: cny(10) })]));
  const read: Material = { ...(await materialOf(store)), today: TODAY + 400 };
  expect(oneTimeOf(read).months.reduce((sum, { of }) => sum + of, 0)).toBe(2);
});

it('a refund rate of nought is said only where refunds would have been seen', async () => {
  const made = await materialOf(await shop());
  const days = made.sums.days.map((day) => ({ ...day, refunded: 0, refunding: 0 }));
  const none: Material = { ...made, sums: { ...made.sums, days } };
  expect(told(none, 'refund-rate').value).toBe(0);
  const blind: Material = {
    ...none,
    sums: { ...none.sums, evidence: { ...none.sums.evidence, refunds: [], refundsSeen: false } },
  };
  expect(told(blind, 'refund-rate').value).toBeNull();
  expect(told(blind, 'refund-rate').lacks[0]).toEqual({ code: 'refunds-unread' });
  const some: Material = { ...blind, sums: { ...blind.sums, days: made.sums.days } };
  expect(told(some, 'refund-rate').value).toBeGreaterThan(0);
});

it('refunds read yesterday are read as far as they can be: none since is a rate of nought, in the months too', async () => {
  const made = await materialOf(await shop());
  const days = made.sums.days.map((day) => ({ ...day, refunded: 0, refunding: 0 }));
  const readUntil = (ago: number): Material => {
    const refunds = [{ from: 0, to: NOW - ago * DAY }];
    const spans = [{ from: NOW - 120 * DAY, to: NOW }];
    const evidence = { ...made.sums.evidence, spans, refundsSeen: true, refundsApart: true, refunds };
    return { ...made, sums: { ...made.sums, days, evidence } };
  };
  const lastOf = (material: Material) =>
    loyaltyLines(material, LAST_30)
      .find(({ name }) => name === 'kept')
      ?.points.at(-1)?.value;
  expect([told(readUntil(1), 'refund-rate').value, lastOf(readUntil(1))]).toEqual([0, 1]);
  expect(told(readUntil(1), 'refund-rate').lacks).toContainEqual({ code: 'refunds-unread' });
  expect([told(readUntil(4), 'refund-rate').value, lastOf(readUntil(4))]).toEqual([null, null]);
});

it('the best three have no share where no listing is known for anything sold', async () => {
  const made = await materialOf(await shop());
  const lines = { ...made.sums.goods.lines, minor: made.sums.goods.lines.minor.map(() => 0) };
  const unlisted = [{ day: TODAY - 3, cur: 0, units: 3, minor: 300 }];
  const none: Material = { ...made, sums: { ...made.sums, goods: { ...made.sums.goods, lines, unlisted } } };
  expect(told(made, 'hero-share').value).not.toBeNull();
  expect(told(none, 'hero-share').value).toBeNull();
  expect(part(none, 'hero-share', 'goods-total')).toBe(300);
});

it('without a product list nothing is joined, and no product is said to have one variant', async () => {
  const made = await materialOf(await shop());
  const none: Material = { ...made, sums: { ...made.sums, goods: { ...made.sums.goods, rows: [] } } };
  expect(told(made, 'joined-lines').value).not.toBeNull();
  expect(told(none, 'joined-lines').value).toBeNull();
  expect(told(made, 'top-spec').lacks).toEqual([{ code: 'one-spec' }]);
  expect(told(none, 'top-spec').lacks).toEqual([{ code: 'no-listings' }]);
});

it('what would make a figure known is told first, and a gap in the orders would not', async () => {
  const made = await materialOf(await shop());
  const days = made.sums.days.map((day) => ({ ...day, shipped: 0, discountKnown: 0, discountBase: 0 }));
  const evidence = { ...made.sums.evidence, spans: [], refunds: [], refundsSeen: false };
  const none: Material = { ...made, sums: { ...made.sums, days, sent: [], evidence } };
  const leads = {
    ...{ 'ship-time': 'no-shipping', 'sent-per-hour': 'no-shipping' },
    ...{ 'full-price-share': 'no-discounts', 'discount-depth': 'no-discounts' },
  } as const;
  const unread = { from: TODAY - 900, to: TODAY - 800 };
  for (const [id, code] of Object.entries(leads) as [keyof typeof leads, string][]) {
    expect(told(none, id).value).toBeNull();
    expect(told(none, id).lacks.map((one) => one.code)).toEqual([code, 'orders-gap']);
    expect(told(none, id, unread).lacks[0]?.code).toBe('no-orders');
  }
  expect(told(none, 'refund-rate', unread).lacks[0]?.code).toBe('no-orders');
});

it('nothing after nothing is no change', () => {
  const words = catalogues.en;
  expect(change(words, 0, 0, 'minutes', 'down')).toEqual({ text: words.report.same, good: null });
  expect(change(words, 3, 0, 'minutes', 'down')).toBeNull();
});
