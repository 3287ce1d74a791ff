import { describe, expect, it } from 'vitest';
import restockHero from '../../../utils/care/kinds/restock-hero';
import type { Verdict } from '../../../utils/model/verdict';
import { facts, goods, NOW, thresholds } from '../facts';

const yes: Partial<Verdict> = {
  because: [{ code: 'price-is', values: { amount: { minor: 1000, currency: 'CNY' } } }],
};
const labels = (...of: ReturnType<typeof goods>[]) =>
  restockHero
    .propose(facts({ goods: of }), thresholds, NOW)
    .sort((a, b) => b.worth - a.worth)
    .map(({ label }) => label);

describe('restock-hero', () => {
  it('comes where its rule says yes, a maybe last', () =>
    expect(
      labels(
        goods('maybe', 'cover', { ...yes, maybe: true }),
        goods('sure', 'cover', yes),
        goods('no', 'cover', { ...yes, finding: 'no' }),
        goods('unknown', 'cover', { ...yes, finding: 'unknown' }),
      ),
    ).toEqual(['sure', 'maybe']));
  it('proposes nothing while its rule is silent', () =>
    expect(labels(goods('other', 'dead-listing', yes))).toEqual([]));
});
