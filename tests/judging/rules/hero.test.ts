import { describe, expect, it } from 'vitest';
import rule from '../../../utils/judging/rules/hero';
import type { ListingStanding } from '../../../utils/model/outlook';
import { listing, listingDossier, NOW, thresholds, yuan } from '../dossiers';
import { outlook } from '../shop/made-shop';
import { shape, standing } from '../shop/standing';

const great: Partial<ListingStanding> = {
  abc: 'A',
  rank: 1,
  of: 40,
  share: 0.3,
  orders: 120,
  buyers: 80,
  returning: 30,
  refunded: 2,
};
const judge = (place: Partial<ListingStanding>, cost: number | null = 30, extra = {}) =>
  rule.judge(
    listingDossier({
      standing: standing(place),
      outlook: outlook(600, { sales: shape() }),
      listing: listing({ cost: cost === null ? null : yuan(cost), ...extra }),
    }),
    thresholds,
    NOW,
  );

describe('a hero', () => {
  it('sells among the first, with a margin, to people who return, without many refunds; says all of it', () => {
    const verdict = judge(great);
    expect(verdict).toMatchObject({ finding: 'yes' });
    expect(verdict).not.toHaveProperty('maybe');
    expect(verdict?.because).toEqual([
      { code: 'abc-class', values: { name: 'A' } },
      { code: 'sales-share', values: { share: 30, days: 365 } },
      { code: 'sales-rank', values: { rank: 1, of: 40 } },
      { code: 'repeat-share', values: { share: 38, buyers: 80 } },
      { code: 'refund-rate', values: { share: 2, orders: 122 } },
      { code: 'margin', values: { share: 40 } },
    ]);
  });
  it.each<[string, Partial<ListingStanding>, number | null, object | null]>([
    ['its cost is unknown', great, null, { finding: 'yes', maybe: true, ask: [{ code: 'cost-unknown' }] }],
    ['it sells under cost', great, 60, { finding: 'no' }],
    ['many come back as refunds', { ...great, refunded: 40 }, 30, { finding: 'no' }],
    ['class B', { ...great, abc: 'B' }, 30, null],
    ['class A, but one of many', { ...great, rank: 9, share: 0.02 }, 30, null],
    ['a handful of orders', { ...great, orders: 9 }, 30, null],
  ])('%s', (_, place, cost, expected) => {
    if (expected === null) expect(judge(place, cost)).toBeNull();
    else expect(judge(place, cost)).toMatchObject(expected);
  });
  it('off sale it carries nothing', () => expect(judge(great, 30, { status: 'off_shelf' })).toBeNull());
  it('nothing is said before the shop was worked through', () =>
    expect(rule.judge(listingDossier(), thresholds, NOW)).toBeNull());

  it.each<[string, Partial<ListingStanding>, object | null]>([
    ['many refunds', { refunded: 30 }, { code: 'quality-bad', values: { share: 20, of: 10 } }],
    ['many complaints', { complaints: 30 }, { code: 'complaints', values: { orders: 30, share: 25 } }],
    ['many bad reviews', { reviews: { rated: 40, bad: 12 } }, { code: 'bad-reviews' }],
    ['some of each', { complaints: 6, reviews: { rated: 40, bad: 4 } }, null],
    ['one bad review among three', { reviews: { rated: 3, bad: 1 } }, null],
  ])('with %s: what is wrong is said first', (_, place, why) => {
    const verdict = judge({ ...great, ...place });
    expect(verdict?.finding).toBe(why === null ? 'yes' : 'no');
    if (why) expect(verdict?.because[0]).toMatchObject(why);
  });
});
