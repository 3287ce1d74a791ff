import { describe, expect, it } from 'vitest';
import liftPrice from '../../../utils/care/kinds/lift-price';
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
});
