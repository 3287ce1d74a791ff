import { describe, expect, it } from 'vitest';
import rule from '../../../utils/judging/rules/slow';
import type { ListingDossier } from '../../../utils/model/dossier';
import { ago, known, listing, listingDossier, look, looks, NOW, sales, thresholds } from '../dossiers';

/** Sold once every ten days: nine in ninety. */
const steady = sales([5, 15, 25, 35, 45, 55, 65, 75, 85]);
const of = (stock: number, extra: Partial<Omit<ListingDossier, 'kind'>> = {}) =>
  listingDossier({ sales: steady, listing: listing({ sightings: looks(200, 10, stock) }), ...extra });
const judge = (dossier: ListingDossier) => rule.judge(dossier, thresholds, NOW);

describe('slow goods', () => {
  it.each<[string, ListingDossier, object | null]>([
    ['stock for more than the days allowed', of(30), { finding: 'yes' }],
    ['stock for less', of(10), { finding: 'no' }],
    ['nothing sold: that is for others to say', of(30, { sales: sales([]) }), null],
    ['stock unknown', of(0, { listing: listing({ sightings: [] }) }), null],
    ['out of stock', of(0), null],
    ['new', of(30, { listing: listing({ sightings: looks(200, 10, 30), listedAt: ago(9) }) }), null],
    ['a week of orders is no pace', of(30, { evidence: known(7) }), null],
  ])('%s', (_, dossier, expected) => {
    if (expected === null) expect(judge(dossier)).toBeNull();
    else expect(judge(dossier)).toMatchObject(expected);
  });
  it('counts days in stock alone: where few were seen it may sell fast, and it is a maybe', () => {
    const seldom = of(30, { listing: listing({ sightings: [look(0, { stock: 30 })] }) });
    expect(judge(seldom)).toMatchObject({ finding: 'yes', maybe: true });
    expect(judge(seldom)?.because.map(({ code }) => code)).toContain('velocity-range');
  });
  it('says how long the stock lasts, never beyond a year', () => {
    expect(judge(of(30))?.because[0]).toEqual({ code: 'cover-days', values: { days: 300 } });
    expect(judge(of(500))?.because[0]).toEqual({ code: 'cover-capped', values: { days: 365 } });
  });
});
