import { describe, expect, it } from 'vitest';
import rule from '../../../utils/judging/rules/pairs';
import { listingDossier, NOW, thresholds } from '../dossiers';
import { standing } from '../shop/standing';

describe('bought together', () => {
  it('names the others', () => {
    const pairs = [{ key: 'k', title: '杯垫', orders: 7, lift: 3.25 }];
    expect(rule.judge(listingDossier({ standing: standing({ pairs }) }), thresholds, NOW)?.because).toEqual([
      { code: 'bought-with', values: { name: '杯垫', orders: 7, times: 3.3 } },
    ]);
  });
  it('none: nothing to say', () =>
    expect(rule.judge(listingDossier({ standing: standing() }), thresholds, NOW)).toBeNull());
});
