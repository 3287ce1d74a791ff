import { describe, expect, it } from 'vitest';
import rule from '../../../utils/judging/rules/dying';
import type { ListingDossier } from '../../../utils/model/dossier';
import type { ListingStanding } from '../../../utils/model/outlook';
import { ago, known, listing, listingDossier, look, looks, NOW, sales, TODAY, thresholds } from '../dossiers';
import { outlook } from '../shop/made-shop';

const shop = outlook(600);
/** Sold every ten days for a year, and then no more for `silence` days. */
const every = (step: number, silence: number, until = 400) =>
  Array.from({ length: Math.floor((until - silence) / step) }, (_, i) => silence + i * step);
const dossier = (soldAgo: number[], extra: Partial<Omit<ListingDossier, 'kind'>> = {}) =>
  listingDossier({
    outlook: shop,
    sales: sales(soldAgo),
    evidence: known(450),
    listing: listing({ sightings: looks(400) }),
    ...extra,
  });
const judge = (of: ListingDossier, wanted = thresholds) => rule.judge(of, wanted, NOW);
const codes = (of: ListingDossier) => judge(of)?.because.map(({ code }) => code) ?? [];
const standing = (family: ListingStanding['family']) => ({ family }) as ListingStanding;

describe('a listing that sold often and no longer does', () => {
  it('is fading, with its usual gap, the chance, the money and how it was worked out', () => {
    const of = dossier(every(10, 80));
    expect(judge(of)).toMatchObject({ finding: 'yes', rule: 'dying' });
    expect(codes(of)).toEqual(
      expect.arrayContaining([
        'silent-days',
        'usual-gap',
        'gap-times',
        'no-sale-chance',
        'cash-tied-up',
        'method-model',
        'cut-auto',
      ]),
    );
    expect(judge(of)?.ask?.[0]).toEqual({ code: 'sale-ends-this' });
    const chance = judge(of)?.because.find(({ code }) => code === 'no-sale-chance')?.values;
    expect(chance).toMatchObject({ days: 90 });
    expect(chance?.share).toBeGreaterThan(60);
    expect(chance?.share).toBeLessThan(100);
  });

  it.each<[string, ListingDossier, object | null]>([
    ['it sold lately', dossier(every(10, 5)), { finding: 'no' }],
    ['nothing is known of the shop yet', dossier(every(10, 80), { outlook: null }), null],
    ['it never sold', dossier([]), null],
    [
      'it is out of stock',
      dossier(every(10, 80), { listing: listing({ sightings: [look(0, { stock: 0 })] }) }),
      null,
    ],
    ['it is off sale', dossier(every(10, 80), { listing: listing({ status: 'off_shelf' }) }), null],
    ['it is new', dossier([29], { listing: listing({ listedAt: ago(29) }) }), null],
    [
      'the orders known are old',
      dossier(every(10, 80), { evidence: known(0, { spans: [{ from: ago(450), to: ago(20) }] }) }),
      null,
    ],
    [
      'its orders cannot be told',
      dossier(every(10, 80), { sales: sales(every(10, 80), { unjoinable: 0.2 }) }),
      null,
    ],
    [
      'another spec of it sold',
      dossier(every(10, 80), { standing: standing({ size: 2, lastSale: TODAY - 3 }) }),
      { finding: 'no' },
    ],
    [
      'none of its specs sold',
      dossier(every(10, 80), { standing: standing({ size: 2, lastSale: TODAY - 90 }) }),
      { finding: 'yes' },
    ],
    [
      'the page counts sales that no order shows',
      dossier(every(10, 80), {
        listing: listing({ sightings: [look(20, { soldTotal: 5 }), look(0, { soldTotal: 9 })] }),
      }),
      { finding: 'no' },
    ],
    [
      'it was matched by title alone',
      dossier(every(10, 80), { sales: sales(every(10, 80), { join: 'title' }) }),
      { finding: 'yes', maybe: true },
    ],
  ])('%s', (_, of, expected) => {
    if (expected === null) expect(judge(of)).toBeNull();
    else expect(judge(of)).toMatchObject(expected);
  });

  it('days without stock are no silence', () => {
    const sightings = [
      ...looks(400).filter((one) => one.day < TODAY - 80),
      look(76, { stock: 0 }),
      look(64, { stock: 0 }),
      look(52, { stock: 0 }),
      look(40, { stock: 0 }),
      look(28, { stock: 0 }),
      look(16, { stock: 0 }),
      look(4, { stock: 5 }),
      look(0, { stock: 5 }),
    ];
    expect(judge(dossier(every(10, 80), { listing: listing({ sightings }) }))).toMatchObject({
      finding: 'no',
    });
  });

  it('says nothing before the floor, and says why', () => {
    const of = dossier(every(2, 40));
    const line = { ...thresholds, dyingChance: 0.1 };
    expect(judge(of, { ...line, dyingFloor: 20 })).toMatchObject({ finding: 'yes' });
    const verdict = judge(of, line);
    expect(verdict).toMatchObject({ finding: 'no' });
    expect(verdict?.because.map(({ code }) => code)).toContain('silent-too-short');
  });

  it("takes the seller's own line", () => {
    const of = dossier(every(30, 60));
    expect(judge(of, { ...thresholds, dyingChance: 0.01 })).toMatchObject({ finding: 'yes' });
    expect(judge(of, { ...thresholds, dyingChance: 0.99 })).toMatchObject({ finding: 'no' });
  });

  it('is silent every winter: a season, where two years are known', () => {
    // Sold in the 90 days that begin today a year ago and two years ago, and at no other time.
    const days = [1, 2].flatMap((year) => [5, 20, 35, 50, 70].map((into) => year * 365 - into));
    const of = dossier(days, {
      evidence: known(800),
      listing: listing({ listedAt: ago(900), sightings: looks(800) }),
    });
    expect(judge(of)).toMatchObject({ finding: 'no' });
    expect(codes(of)).toContain('last-year-sold');
    expect(judge({ ...of, evidence: known(500) })).toMatchObject({ finding: 'yes' });
  });
});

describe('a shop too small for a model', () => {
  const small = outlook(50);
  it('goes by usual gaps, as a maybe, without a chance', () => {
    const of = dossier(every(10, 80), { outlook: small });
    expect(judge(of)).toMatchObject({ finding: 'yes', maybe: true });
    expect(codes(of)).toContain('method-gaps');
    expect(codes(of)).not.toContain('no-sale-chance');
    expect(judge(dossier(every(40, 80), { outlook: small }))).toMatchObject({ finding: 'no' });
  });
  it('a few more get a rough model', () => {
    expect(judge(dossier(every(10, 80), { outlook: outlook(300) }))).toMatchObject({
      finding: 'yes',
      maybe: true,
    });
  });
});
