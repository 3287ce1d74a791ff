import { describe, expect, it } from 'vitest';
import { isCalm } from '../../utils/care/calm';
import { troubleIn } from '../../utils/care/person';
import { usualGap } from '../../utils/model/median';
import { contact, DAY, NOW, person } from './facts';

const order = (daysAgo: number, state: 'sale' | 'refunded' | 'refunding' | 'cancelled') => ({
  orderId: String(daysAgo),
  at: NOW - daysAgo * DAY,
  net: null,
  state,
});

describe('trouble', () => {
  it('is the newest order that was paid back or is about to be', () => {
    expect(troubleIn([order(9, 'refunded'), order(3, 'refunding'), order(1, 'sale')])).toEqual({
      at: NOW - 3 * DAY,
      what: 'refund-open',
      stars: null,
    });
    expect(troubleIn([order(9, 'cancelled')])).toBe(null);
  });

  it('keeps everyone from selling until it was made good or is long past', () => {
    const sore = { at: NOW - 5 * DAY, what: 'refunded' as const, stars: null };
    const made = (days: number) => [contact(days, { task: 'make-good' })];
    expect(isCalm(person('a', [5], { trouble: sore }), NOW)).toBe(false);
    expect(isCalm(person('a', [5], { trouble: sore, contacts: made(6) }), NOW)).toBe(false);
    expect(isCalm(person('a', [5], { trouble: sore, contacts: made(4) }), NOW)).toBe(true);
    expect(isCalm(person('a', [5], { trouble: { ...sore, at: NOW - 31 * DAY } }), NOW)).toBe(true);
    const open = { ...sore, what: 'refund-open' as const };
    expect(isCalm(person('a', [5], { trouble: open, contacts: made(1) }), NOW)).toBe(false);
  });
});

describe('the usual gap', () => {
  it.each([
    [[], null],
    [[5], null],
    [[5, 5], null],
    [[10, 40], 30],
    [[10, 20, 50], 20],
    [[10, 20, 50, 150], 30],
  ])('of orders %j days apart is %s days', (days, gap) => {
    const found = usualGap(days.map((one) => NOW + one * DAY));
    expect(found === null ? null : found / DAY).toBe(gap);
  });
});
