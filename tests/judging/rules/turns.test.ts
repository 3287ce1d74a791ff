import { describe, expect, it } from 'vitest';
import rule from '../../../utils/judging/rules/turns';
import { known, listing, listingDossier, looks, NOW, sales, thresholds, yuan } from '../dossiers';
import { standing } from '../shop/standing';

/** 50 sold in a year at 20 % margin and ten in stock: five turns. */
const soldAgo = Array.from({ length: 50 }, (_, i) => 1 + i * 7);
const judge = (cost: number | null, sold = soldAgo) =>
  rule.judge(
    listingDossier({
      standing: standing({ cash: { rank: 3, of: 9 } }),
      evidence: known(365),
      sales: sales(sold),
      listing: listing({
        cost: cost === null ? null : yuan(cost),
        price: { low: yuan(50), high: yuan(50) },
        sightings: looks(360, 10, 10),
      }),
    }),
    thresholds,
    NOW,
  );

describe('turnover', () => {
  it('with GMROI, what 100 grow to at most, and the rank', () => {
    const values = Object.fromEntries(judge(40)?.because.map(({ code, values }) => [code, values]) ?? []);
    expect(values.turnover?.times).toBeCloseTo(5, 0);
    expect(values.margin).toEqual({ share: 20 });
    expect(values.gmroi?.times).toBeCloseTo(1.2, 1);
    // 100 × 0.8^−5 = 305
    expect((values['cash-grows']?.amount as { minor: number } | undefined)?.minor).toBeCloseTo(30_500, -3);
    expect(values['cash-rank']).toEqual({ rank: 3, of: 9 });
  });
  it('asks for the cost', () =>
    expect(judge(null)).toMatchObject({ finding: 'unknown', ask: [{ code: 'cost-unknown' }] }));
  it('loses where it sells under cost', () => {
    const grows = judge(60)?.because.find(({ code }) => code === 'cash-grows')?.values?.amount;
    expect((grows as { minor: number }).minor).toBeLessThan(10_000);
  });
  it('goods given away have no margin to speak of', () => expect(judge(0)).toBeNull());
  it('says nothing of what never sold', () => expect(judge(null, [])).toBeNull());
});
