import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { broughtSales, refusalOf } from '../../utils/care/referral';
import type { BuyerOrder } from '../../utils/model/facts';

const who = (name: string) => `buyer|s|${name}`;
const links = (pairs: [brought: string, by: string][]) =>
  new Map(pairs.map(([brought, by]) => [who(brought), who(by)]));

describe('who brought whom', () => {
  it.each([
    ['someone else', [], 'b', 'a', null],
    ['herself', [], 'a', 'a', 'self'],
    ['who was brought herself', [['b', 'a']], 'c', 'b', 'was-brought'],
    ['one who brought others already', [['c', 'b']], 'b', 'a', 'has-brought'],
    ['back and forth', [['b', 'a']], 'a', 'b', 'was-brought'],
    ['a second one of the same', [['b', 'a']], 'c', 'a', null],
    ['another one in place of the first', [['b', 'a']], 'b', 'd', null],
  ] as const)('%s', (_, pairs, subject, by, refusal) =>
    expect(refusalOf(links(pairs.map(([a, b]) => [a, b])), who(subject), who(by))).toBe(refusal),
  );
  it('a customer of another shop can’t be the one', () =>
    expect(refusalOf(new Map(), 'buyer|s|a', 'buyer|t|b')).toBe('other-shop'));

  it('never becomes a chain, whatever is tried in whatever order', () => {
    const name = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    fc.assert(
      fc.property(fc.array(fc.tuple(name, name), { maxLength: 30 }), (tries) => {
        const kept = new Map<string, string>();
        for (const [subject, by] of tries)
          if (refusalOf(kept, who(subject), who(by)) === null) kept.set(who(subject), who(by));
        for (const by of kept.values()) expect(kept.has(by)).toBe(false);
      }),
    );
  });
});

describe('what came of those who were brought', () => {
  const order = (minor: number | null, extra: Partial<BuyerOrder> = {}): BuyerOrder => ({
    orderId: 'o',
    at: 1,
    net: minor === null ? null : { minor, currency: 'CNY' },
    state: 'sale',
    ...extra,
  });
  it.each([
    [
      'sales add up, what was paid back doesn’t count',
      [order(100), order(50, { state: 'refunded' })],
      1,
      100,
    ],
    ['an unknown amount makes the sum unknown', [order(100), order(null)], 2, null],
    ['currencies are never added', [order(1), order(1, { net: { minor: 1, currency: 'USD' } })], 2, null],
    ['nothing came', [], 0, null],
  ])('%s', (_, orders, count, minor) =>
    expect(broughtSales([{ orders, earlier: 0 }])).toEqual({
      orders: count,
      net: minor === null ? null : { minor, currency: 'CNY' },
    }),
  );
});
