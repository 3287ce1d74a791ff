import { describe, expect, it } from 'vitest';
import rule from '../../../utils/judging/rules/stage';
import type { ListingDossier } from '../../../utils/model/dossier';
import { allRules } from '../../../utils/pipeline/rules';
import { ago, known, listing, listingDossier, looks, NOW, sales, thresholds } from '../dossiers';
import { outlook } from '../shop/made-shop';
import { standing } from '../shop/standing';

const season = [1, 2].flatMap((year) => [5, 20, 35, 50, 70].map((into) => year * 365 - into));
const old = listing({ listedAt: ago(900), sightings: looks(800) });
const judge = (of: ListingDossier) => rule.judge(of, thresholds, NOW);

describe('stages', () => {
  it.each<[string, ListingDossier, string | null]>([
    ['nothing left', listingDossier({ listing: listing({ sightings: looks(50, 10, 0) }) }), 'out-of-stock'],
    ['listed lately', listingDossier({ listing: listing({ listedAt: ago(3) }) }), 'new'],
    [
      'out of its season',
      listingDossier({ listing: old, sales: sales(season), evidence: known(800) }),
      'seasonal',
    ],
    [
      'one year known is no season',
      listingDossier({ listing: old, sales: sales(season), evidence: known(400) }),
      null,
    ],
    [
      'it sold lately',
      listingDossier({ listing: old, sales: sales([3, ...season]), evidence: known(800) }),
      null,
    ],
    [
      'sold as often at this time of the year',
      listingDossier({ listing: old, sales: sales([40, ...season, 370, 380, 390]), evidence: known(800) }),
      null,
    ],
    ['off sale', listingDossier({ listing: listing({ status: 'off_shelf', listedAt: ago(3) }) }), null],
  ])('%s', (_, of, as) => expect(judge(of)?.as ?? null).toBe(as));

  describe('in test by the seller’s board', () => {
    const trial = { startedAt: ago(9), days: 14 };
    const inTest = (extra: Partial<ListingDossier> = {}) =>
      listingDossier({
        evidence: known(300),
        sales: sales([200]),
        said: { role: null, trial, tags: [] },
        ...extra,
      });
    it('says which day it is, and what it sold since', () => {
      expect(judge(inTest())).toMatchObject({
        as: 'in-test',
        because: [{ code: 'in-test', values: { days: 10, of: 14 } }],
      });
      expect(judge(inTest({ sales: sales([200, 3, 9]) }))?.because).toContainEqual({
        code: 'sold-from-test',
        values: { units: 2 },
      });
      // A pre-order has no stock, and is in test all the same.
      const bare = inTest({ listing: listing({ sightings: looks(50, 10, 0) }) });
      expect(judge(bare)).toMatchObject({ as: 'in-test' });
    });
    it('is neither dead, dying, slow nor to be let go, though it would be without the test', () => {
      const goods = outlook(600);
      const place = standing({ orders: 1 });
      const all = (of: ListingDossier) =>
        allRules.flatMap((one) => (one.subject === 'listing' ? (one.judge(of, thresholds, NOW) ?? []) : []));
      const found = (of: ListingDossier) =>
        all(of)
          .filter(({ finding }) => finding === 'yes')
          .map(({ rule: id, as }) => as ?? id);
      const tested = inTest({ outlook: goods, standing: place });
      const { said: _, ...untested } = tested;
      expect(found(untested)).toEqual(expect.arrayContaining(['dead-listing', 'dying', 'cut']));
      expect(found(tested)).toEqual(['in-test']);
    });
  });
});
