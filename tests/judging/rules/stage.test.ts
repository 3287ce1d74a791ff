import { describe, expect, it } from 'vitest';
import rule from '../../../utils/judging/rules/stage';
import type { ListingDossier } from '../../../utils/model/dossier';
import { ago, known, listing, listingDossier, looks, NOW, sales, thresholds } from '../dossiers';

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
});
