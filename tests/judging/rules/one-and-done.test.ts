import { describe, expect, it } from 'vitest';
import rule from '../../../utils/judging/rules/one-and-done';
import type { ListingStanding } from '../../../utils/model/outlook';
import { listingDossier, NOW, thresholds } from '../dossiers';
import { outlook } from '../shop/made-shop';
import { shape, standing } from '../shop/standing';

const judge = (place: Partial<ListingStanding>) =>
  rule.judge(
    listingDossier({ standing: standing(place), outlook: outlook(600, { sales: shape() }) }),
    thresholds,
    NOW,
  );

describe('one-shot trade', () => {
  it.each<[string, Partial<ListingStanding>, object | null]>([
    [
      'nobody returns and many want their money back',
      { buyers: 40, returning: 4, orders: 40, refunded: 8 },
      { finding: 'yes' },
    ],
    ['nobody returns', { buyers: 40, returning: 4, orders: 40 }, { finding: 'yes', maybe: true }],
    [
      'many want their money back',
      { buyers: 40, returning: 20, orders: 40, refunded: 8 },
      { finding: 'yes', maybe: true },
    ],
    [
      'as many return as in the whole shop',
      { buyers: 40, returning: 16, orders: 40, refunded: 1 },
      { finding: 'no' },
    ],
    ['two refunds are chance', { buyers: 5, orders: 5, refunded: 2 }, null],
    ['few buyers', { buyers: 5, orders: 5 }, null],
  ])('%s', (_, place, expected) => {
    if (expected === null) expect(judge(place)).toBeNull();
    else expect(judge(place)).toMatchObject(expected);
  });
});
