import { describe, expect, it } from 'vitest';
import partTwins from '../../../utils/care/kinds/part-twins';
import type { Verdict } from '../../../utils/model/verdict';
import { facts, goods, NOW, thresholds } from '../facts';

const yes: Partial<Verdict> = {
  because: [{ code: 'price-is', values: { amount: { minor: 1000, currency: 'CNY' } } }],
};
const labels = (...of: ReturnType<typeof goods>[]) =>
  partTwins
    .propose(facts({ goods: of }), thresholds, NOW)
    .sort((a, b) => b.worth - a.worth)
    .map(({ label }) => label);

describe('part-twins', () => {
  it('comes where its rule says yes, a maybe last', () =>
    expect(
      labels(
        goods('maybe', 'twin', { ...yes, maybe: true }),
        goods('sure', 'twin', yes),
        goods('no', 'twin', { ...yes, finding: 'no' }),
        goods('unknown', 'twin', { ...yes, finding: 'unknown' }),
      ),
    ).toEqual(['sure', 'maybe']));
  it('proposes nothing while its rule is silent', () =>
    expect(labels(goods('other', 'dead-listing', yes))).toEqual([]));
});
