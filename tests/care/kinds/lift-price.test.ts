import { describe, expect, it } from 'vitest';
import liftPrice from '../../../utils/care/kinds/lift-price';
import { noTeam } from '../../../utils/care/team-facts';
import type { Verdict } from '../../../utils/model/verdict';
import { facts, goods, NOW, thresholds } from '../facts';

const yes: Partial<Verdict> = {
  because: [{ code: 'price-is', values: { amount: { minor: 1000, currency: 'CNY' } } }],
};
const labels = (...of: ReturnType<typeof goods>[]) =>
  liftPrice
    .propose(facts({ goods: of }), thresholds, NOW)
    .sort((a, b) => b.worth - a.worth)
    .map(({ label }) => label);

describe('lift-price', () => {
  it('comes where its rule says yes, a maybe last', () =>
    expect(
      labels(
        goods('maybe', 'price-floor', { ...yes, maybe: true }),
        goods('sure', 'price-floor', yes),
        goods('no', 'price-floor', { ...yes, finding: 'no' }),
        goods('unknown', 'price-floor', { ...yes, finding: 'unknown' }),
      ),
    ).toEqual(['sure', 'maybe']));
  it('proposes nothing while its rule is silent', () =>
    expect(labels(goods('other', 'dead-listing', yes))).toEqual([]));
  it('rests while the price is the one she explained, and asks again once it changed', () => {
    const at = (minor: number) => ({ minor, currency: 'CNY' });
    const one = { ...goods('sure', 'price-floor', yes), price: at(1000) };
    const ask = (minor: number) =>
      liftPrice.propose(
        facts({
          goods: [one],
          team: { ...noTeam, excuses: [{ subject: one.subject, price: at(minor) }] },
        }),
        thresholds,
        NOW,
      ).length;
    expect(ask(1000)).toBe(0);
    expect(ask(1200)).toBe(1);
  });
});
