import { describe, expect, it } from 'vitest';
import rule from '../../../utils/judging/rules/grade';
import type { ListingDossier } from '../../../utils/model/dossier';
import { ago, known, listing, listingDossier, looks, NOW, sales, thresholds } from '../dossiers';
import { outlook } from '../shop/made-shop';
import { shape, standing } from '../shop/standing';

const every = (step: number, from: number) => Array.from({ length: 30 }, (_, i) => from + i * step);
const of = (extra: Partial<Omit<ListingDossier, 'kind'>> = {}) =>
  listingDossier({
    standing: standing(),
    evidence: known(450),
    outlook: outlook(600, { sales: shape() }),
    listing: listing({ sightings: looks(400) }),
    ...extra,
  });
const judge = (dossier: ListingDossier) => rule.judge(dossier, thresholds, NOW);

describe('keep, watch or let go', () => {
  it.each<[string, ListingDossier, object | null]>([
    ['dead for certain: may go', of({ sales: sales([200]) }), { as: 'cut' }],
    ['perhaps dead: watched', of({ sales: sales([200], { join: 'title' }) }), { as: 'watch', maybe: true }],
    ['fading: watched', of({ sales: sales(every(10, 70)) }), { as: 'watch' }],
    [
      'class A: kept',
      of({ sales: sales(every(3, 1)), standing: standing({ abc: 'A', rank: 20, of: 90, share: 0.02 }) }),
      { as: 'keep' },
    ],
    [
      'class B: kept',
      of({ sales: sales(every(3, 1)), standing: standing({ abc: 'B', rank: 50, of: 90, share: 0.01 }) }),
      { as: 'keep' },
    ],
    [
      'class C that sells: nothing to decide',
      of({ sales: sales(every(2, 1)), standing: standing({ abc: 'C' }) }),
      null,
    ],
    ['new: not graded', of({ listing: listing({ listedAt: ago(5) }) }), null],
    ['out of stock: not graded', of({ listing: listing({ sightings: looks(200, 10, 0) }) }), null],
    ['off sale: not graded', of({ listing: listing({ status: 'off_shelf' }) }), null],
    ['before the shop was worked through: not graded', of({ standing: null, sales: sales([200]) }), null],
  ])('%s', (_, dossier, expected) => {
    if (expected === null) expect(judge(dossier)).toBeNull();
    else expect(judge(dossier)).toMatchObject({ finding: 'yes', ...expected });
  });

  it('says how the money in stock was reckoned wherever it says how much it is', () => {
    const price = (low: number, high: number) => ({
      low: { minor: low, currency: 'CNY' },
      high: { minor: high, currency: 'CNY' },
    });
    const codes = (of_: Partial<ListingDossier['listing']>) =>
      judge(
        of({ sales: sales([200]), listing: listing({ cost: null, sightings: looks(400), ...of_ }) }),
      )?.because.map(({ code }) => code);
    expect(codes({ price: price(1000, 2000) })).toContain('cash-at-low-price');
    expect(codes({ price: price(1000, 1000) })).toContain('cash-at-price');
    expect(codes({ cost: { minor: 500, currency: 'CNY' }, price: price(1000, 2000) })).not.toContain(
      'cash-at-low-price',
    );
  });
});
