import { describe, expect, it } from 'vitest';
import keepFocus from '../../../utils/care/kinds/keep-focus';
import type { Verdict } from '../../../utils/model/verdict';
import { facts, goods, NOW, thresholds } from '../facts';

const yes: Partial<Verdict> = {
  because: [{ code: 'price-is', values: { amount: { minor: 1000, currency: 'CNY' } } }],
};
const labels = (...of: ReturnType<typeof goods>[]) =>
  keepFocus
    .propose(facts({ goods: of }), thresholds, NOW)
    .sort((a, b) => b.worth - a.worth)
    .map(({ label }) => label);

describe('keep-focus', () => {
  it('comes where its rule says yes, a maybe last', () =>
    expect(
      labels(
        goods('maybe', 'focus', { ...yes, maybe: true }),
        goods('sure', 'focus', yes),
        goods('no', 'focus', { ...yes, finding: 'no' }),
        goods('unknown', 'focus', { ...yes, finding: 'unknown' }),
      ),
    ).toEqual(['sure', 'maybe']));
  it('proposes nothing while its rule is silent', () =>
    expect(labels(goods('other', 'dead-listing', yes))).toEqual([]));
});
