import { describe, expect, it } from 'vitest';
import rule from '../../../utils/judging/rules/twin';
import { listingDossier, NOW, thresholds } from '../dossiers';
import { standing } from '../shop/standing';

describe('a twin', () => {
  it('is a maybe, with the other’s title', () => {
    const twin = { key: 'listing|shop|i:2', title: '杯子 白', likeness: 0.84 };
    expect(rule.judge(listingDossier({ standing: standing({ twin }) }), thresholds, NOW)).toMatchObject({
      finding: 'yes',
      maybe: true,
      because: [{ code: 'same-title', values: { name: '杯子 白', share: 84 } }],
    });
  });
  it('none: nothing to say', () =>
    expect(rule.judge(listingDossier({ standing: standing() }), thresholds, NOW)).toBeNull());
});
