import { describe, expect, it } from 'vitest';
import grade from '../../../utils/judging/rules/grade';
import rule from '../../../utils/judging/rules/niche-keeper';
import type { ListingStanding } from '../../../utils/model/outlook';
import { listing, listingDossier, looks, NOW, sales, thresholds } from '../dossiers';
import { standing } from '../shop/standing';

const dossier = (place: Partial<ListingStanding>, soldAgo: number[] = [30, 110]) =>
  listingDossier({
    standing: standing(place),
    sales: sales(soldAgo),
    listing: listing({ sightings: looks(200) }),
  });
const judge = (...given: Parameters<typeof dossier>) => rule.judge(dossier(...given), thresholds, NOW);

describe('a niche keeper', () => {
  it.each<[string, Partial<ListingStanding>, number[], boolean]>([
    ['two came back for it', { backForIt: 2, buyers: 5, returning: 2 }, [30, 110], true],
    ['half of its buyers return to the shop', { buyers: 4, returning: 2 }, [30], true],
    ['one came back', { backForIt: 1, buyers: 5, returning: 1 }, [30], false],
    ['three buyers are too few for a share', { buyers: 3, returning: 3 }, [30], false],
    ['it isn’t slow', { backForIt: 9, buyers: 20, returning: 9 }, [1, 5, 9, 14, 20, 30], false],
    ['it carries the shop', { abc: 'A', backForIt: 2 }, [30], false],
  ])('%s', (_, place, soldAgo, isNiche) => expect(judge(place, soldAgo)?.finding === 'yes').toBe(isNiche));

  it('is never cut, however long it lies', () => {
    const of = dossier({ backForIt: 2, buyers: 5, returning: 2 }, [150, 190]);
    expect(grade.judge(of, thresholds, NOW)).toMatchObject({ as: 'keep' });
    expect(grade.judge({ ...of, standing: standing() }, thresholds, NOW)).toMatchObject({ as: 'cut' });
  });
});
