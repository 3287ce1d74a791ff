import { describe, expect, it } from 'vitest';
import rule from '../../../utils/judging/rules/cycle';
import type { ListingStanding } from '../../../utils/model/outlook';
import { listingDossier, NOW, thresholds } from '../dossiers';
import { standing } from '../shop/standing';

const judge = (place: Partial<ListingStanding>) =>
  rule.judge(listingDossier({ standing: standing(place) }), thresholds, NOW);

describe('bought again', () => {
  it('after a usual time: remind', () =>
    expect(judge({ cycle: 34, backForIt: 5, buyers: 9 })).toMatchObject({
      as: 'reminder',
      because: [{ code: 'cycle-days', values: { days: 34, buyers: 5 } }],
    }));
  it('by none of many: ask for a word to friends', () =>
    expect(judge({ buyers: 20 })).toMatchObject({ as: 'referral' }));
  it('by none of a few, or by two: nothing to say', () => {
    expect(judge({ buyers: 19 })).toBeNull();
    expect(judge({ buyers: 40, backForIt: 2 })).toBeNull();
  });
});
