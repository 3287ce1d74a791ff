import { describe, expect, it } from 'vitest';
import rule from '../../../utils/judging/rules/price-floor';
import type { ListingStanding } from '../../../utils/model/outlook';
import { listing, listingDossier, NOW, thresholds, yuan } from '../dossiers';
import { standing } from '../shop/standing';

const judge = (cost: number | null, place: Partial<ListingStanding> = {}, currency = 'CNY') =>
  rule.judge(
    listingDossier({
      standing: standing(place),
      listing: listing({
        cost: cost === null ? null : { ...yuan(cost), currency },
        price: { low: yuan(50), high: yuan(60) },
      }),
    }),
    thresholds,
    NOW,
  );
const codes = (verdict: ReturnType<typeof judge>) => verdict?.because.map(({ code }) => code);

describe('the price floor', () => {
  it('is cost, fees and the least margin: 42.5 at a price of 50 is just above it', () => {
    expect(judge(42)).toMatchObject({ finding: 'no' });
    expect(judge(43)).toMatchObject({ finding: 'yes' });
    expect(judge(43)?.because.find(({ code }) => code === 'floor-is')?.values?.amount).toEqual({
      minor: 5059,
      currency: 'CNY',
    });
    expect(codes(judge(43))).not.toContain('below-cost');
    expect(codes(judge(51))).toContain('below-cost');
  });
  it('three cuts in a month are a maybe of their own, cost or not', () => {
    expect(judge(null, { cuts: { times: 3, drop: 0.2 } })).toMatchObject({ finding: 'yes', maybe: true });
    expect(judge(null, { cuts: { times: 2, drop: 0.2 } })).toMatchObject({ finding: 'no' });
  });
  it('names the old buyers to talk to instead', () =>
    expect(judge(49, { buyers: 10, returning: 4 })?.because.at(-1)).toEqual({
      code: 'old-buyers-share',
      values: { share: 40, buyers: 10 },
    }));
  it('knows nothing without a cost, or with one in another currency', () => {
    expect(judge(null)).toBeNull();
    expect(judge(49, {}, 'USD')).toBeNull();
  });

  it('is lower for goods that bring people in, by the seller’s word or by their orders', () => {
    const at = (cost: number, said: 'traffic' | 'repeat' | null, place: Partial<ListingStanding> = {}) =>
      rule.judge(
        listingDossier({
          standing: standing(place),
          listing: listing({ cost: yuan(cost), price: { low: yuan(50), high: yuan(60) } }),
          ...(said ? { said: { role: said, trial: null, tags: [] } } : {}),
        }),
        { ...thresholds, trafficMargin: 0.02 },
        NOW,
      );
    const brings = { firsts: 30, again: 10, followed: 6, orders: 40 };
    expect(at(46, null)).toMatchObject({ finding: 'yes' });
    expect(at(46, 'traffic')).toMatchObject({ finding: 'no' });
    expect(at(46, null, brings)).toMatchObject({ finding: 'no' });
    expect(at(46, 'repeat', brings)).toMatchObject({ finding: 'yes' });
    expect(at(46, 'traffic')?.because).toContainEqual({ code: 'floor-of-traffic', values: { share: 2 } });
    // 50 × (1 − 5 % − 2 %) = 46.5
    expect(at(47, 'traffic')).toMatchObject({ finding: 'yes' });
  });
});
