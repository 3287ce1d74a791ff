import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deadListing } from '../../../utils/judging/rules/dead-listing';
import type { ListingDossier } from '../../../utils/model/dossier';
import { ago, known, listing, NOW, sales, TODAY, thresholds } from '../dossiers';

const count = fc.option(fc.record({ value: fc.integer({ min: 0, max: 5 }), exact: fc.boolean() }), {
  nil: null,
});
const sightings = fc
  .uniqueArray(
    fc.record({
      day: fc.integer({ min: TODAY - 250, max: TODAY }),
      stock: count,
      sold30d: count,
      soldTotal: count,
    }),
    { selector: (one) => one.day, maxLength: 25 },
  )
  .map((all) => all.map((one) => ({ ...one, at: ago(TODAY - one.day) })).sort((a, b) => a.day - b.day));
const spans = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 100 })), { maxLength: 4 })
  .map((all) =>
    all.map(([end, length]) => ({ from: ago(end + length), to: ago(end) })).sort((a, b) => a.from - b.from),
  );
const dossier: fc.Arbitrary<ListingDossier> = fc
  .record({
    sightings,
    spans,
    sold: fc.uniqueArray(fc.integer({ min: 0, max: 300 }), { maxLength: 6 }),
    unread: fc.uniqueArray(fc.integer({ min: 0, max: 300 }), { maxLength: 3 }),
    listed: fc.option(fc.integer({ min: 0, max: 500 }), { nil: null }),
    join: fc.constantFrom('item' as const, 'title' as const, 'none' as const),
    similar: fc.boolean(),
    unjoinable: fc.constantFrom(0, 0.01, 1),
  })
  .map((of) => ({
    kind: 'listing',
    listing: listing({ sightings: of.sightings, listedAt: of.listed === null ? null : ago(of.listed) }),
    sales: sales(of.sold, { join: of.join, similar: of.similar, unjoinable: of.unjoinable }),
    evidence: known(0, {
      spans: of.spans,
      unread: of.unread.map((days) => ({ day: TODAY - days, orders: 1 })).sort((a, b) => a.day - b.day),
    }),
    timeZone: 'UTC',
    outlook: null,
    standing: null,
  }));

const judge = (of: ListingDossier, now = NOW) => deadListing.judge(of, thresholds, now);

describe('dead-listing, whatever the facts', () => {
  it('asks for something whenever it is unknown', () => {
    fc.assert(
      fc.property(dossier, (of) => {
        const verdict = judge(of);
        if (verdict.finding === 'unknown') expect(verdict.ask?.length).toBeGreaterThan(0);
      }),
      { numRuns: 400 },
    );
  });

  it('says dead only with stock, without a sale in N days, and with N days of evidence', () => {
    fc.assert(
      fc.property(dossier, (of) => {
        const verdict = judge(of);
        if (verdict.finding !== 'yes') return;
        expect(of.listing.sightings.findLast((one) => one.stock)?.stock?.value).toBeGreaterThan(0);
        expect(of.sales.days.every((day) => TODAY - day.day >= thresholds.deadDays)).toBe(true);
        const range = verdict.because.find((reason) => reason.code === 'in-stock-days')?.values;
        expect(Number(range?.high)).toBeGreaterThanOrEqual(thresholds.deadDays);
        if (!verdict.maybe) expect(Number(range?.low)).toBeGreaterThanOrEqual(thresholds.deadDays);
      }),
      { numRuns: 400 },
    );
  });

  it('without any evidence source says dead of nothing', () => {
    fc.assert(
      fc.property(dossier, (of) => {
        const bare = of.listing.sightings.map((one) => ({ ...one, sold30d: null, soldTotal: null }));
        const blind = { ...of, listing: { ...of.listing, sightings: bare }, evidence: known(0) };
        expect(judge(blind).finding).not.toBe('yes');
      }),
      { numRuns: 300 },
    );
  });

  it('one more sale within N days never leaves it dead', () => {
    fc.assert(
      fc.property(dossier, fc.integer({ min: 0, max: 89 }), (of, days) => {
        const more = sales([...new Set([...of.sales.days.map((day) => TODAY - day.day), days])]);
        expect(judge({ ...of, sales: { ...of.sales, days: more.days } }).finding).not.toBe('yes');
      }),
      { numRuns: 300 },
    );
  });
});
