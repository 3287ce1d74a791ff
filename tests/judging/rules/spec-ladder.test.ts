import { describe, expect, it } from 'vitest';
import rule from '../../../utils/judging/rules/spec-ladder';
import { listingDossier, NOW, thresholds } from '../dossiers';
import { standing } from '../shop/standing';

const judge = (...prices: number[]) =>
  rule.judge(
    listingDossier({
      standing: standing({
        specs: prices.map((price, i) => ({ name: `规格${i}`, price: price * 100, units: 10 })),
      }),
    }),
    thresholds,
    NOW,
  );

describe('the ladder of specs', () => {
  it.each<[string, number[], object | null]>([
    ['wide steps and a high one', [100, 150, 220], { finding: 'no' }],
    ['no high one', [100, 105, 110], { finding: 'yes', as: 'no-top', maybe: true }],
    ['colours at one price: no high one either', [100, 100], { finding: 'yes', as: 'no-top' }],
    ['two steps that hardly differ', [100, 102, 200], { finding: 'yes', as: 'too-close' }],
    ['a colour at the same price is no step', [100, 100, 200], { finding: 'no' }],
    ['one spec', [100], null],
    ['no price was ever seen', [0, 0], null],
  ])('%s', (_, prices, expected) => {
    if (expected === null) expect(judge(...prices)).toBeNull();
    else expect(judge(...prices)).toMatchObject(expected);
  });
});
