import { describe, expect, it } from 'vitest';
import rule from '../../../utils/judging/rules/browsed';
import { known, listing, listingDossier, NOW, sales, thresholds } from '../dossiers';

const seen = (value: number) => ({ latest: { views: { value, exact: true } } });
const judge = (views: number, soldAgo: number[], days: number) =>
  rule.judge(
    listingDossier({ listing: listing(seen(views)), sales: sales(soldAgo), evidence: known(days) }),
    thresholds,
    NOW,
  );

describe('many views and no order', () => {
  it.each([
    ['many views, thirty days known without a sale', 400, [60], 90, 'yes'],
    ['few views', 40, [60], 90, undefined],
    ['sold', 400, [5], 90, undefined],
    ['too little is known', 400, [], 12, undefined],
  ])('%s', (_what, views, soldAgo, days, finding) => {
    expect(judge(views, soldAgo, days)?.finding).toBe(finding);
  });
  it('says both numbers', () => {
    expect(judge(400, [60], 90)?.because[0]).toEqual({
      code: 'many-views',
      values: { units: 400, days: 30 },
    });
  });
});
