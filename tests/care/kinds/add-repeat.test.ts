import { describe, expect, it } from 'vitest';
import addRepeat from '../../../utils/care/kinds/add-repeat';
import type { Verdict } from '../../../utils/model/verdict';
import { facts, goods, NOW, thresholds } from '../facts';

const yes: Partial<Verdict> = { as: 'traffic', because: [{ code: 'no-repeat-product' }] };
const labels = (...of: ReturnType<typeof goods>[]) =>
  addRepeat
    .propose(facts({ goods: of }), thresholds, NOW)
    .sort((a, b) => b.worth - a.worth)
    .map(({ label }) => label);

describe('add-repeat', () => {
  it('comes where its rule says yes, a maybe last', () =>
    expect(
      labels(
        goods('maybe', 'role', { ...yes, maybe: true }),
        goods('sure', 'role', yes),
        goods('no', 'role', { ...yes, finding: 'no' }),
        goods('unknown', 'role', { ...yes, finding: 'unknown' }),
      ),
    ).toEqual(['sure', 'maybe']));
  it('proposes nothing while its rule is silent', () =>
    expect(labels(goods('other', 'dead-listing', yes))).toEqual([]));
  it('goes by the role and by what is missing behind it', () =>
    expect(
      labels(
        goods('led on', 'role', { ...yes, because: [{ code: 'leads-to' }] }),
        goods('repeat', 'role', { ...yes, as: 'repeat' }),
      ),
    ).toEqual([]));
});
