import { describe, expect, it } from 'vitest';
import rule from '../../../utils/judging/rules/rfm';
import type { BuyersShape } from '../../../utils/model/outlook';
import { bought, buyerDossier, NOW, thresholds } from '../dossiers';
import { outlook } from '../shop/made-shop';

const own: BuyersShape = {
  count: 400,
  currency: 'CNY',
  quintiles: { recency: [20, 60, 120, 240], frequency: [1, 1, 2, 4], money: [5000, 10_000, 20_000, 50_000] },
  spend: null,
};
const few: BuyersShape = { ...own, count: 12, quintiles: null };
const judge = (boughtAgo: number[], buyers: BuyersShape = own, strong = true, net = 100) =>
  rule.judge(
    buyerDossier(
      boughtAgo.map((days) => bought(days, { net: { minor: net * 100, currency: 'CNY' } })),
      { strong },
      { outlook: outlook(600, { buyers }) },
    ),
    thresholds,
    NOW,
  );

describe('recency, frequency, money', () => {
  it.each<[string, number[], string, string]>([
    ['often, lately, much', [5, 30, 60, 90, 120, 150], '5-5-5', 'champion'],
    ['used to come often', [300, 320, 340, 360, 380], '1-5-4', 'at-risk'],
    ['once, lately', [3], '5-1-2', 'newcomer'],
    ['once, long ago', [300], '1-1-2', 'lost'],
    ['now and then', [100, 200, 300], '3-4-4', 'loyal'],
  ])('%s', (_, boughtAgo, name, as) => {
    const verdict = judge(boughtAgo);
    expect(verdict).toMatchObject({ finding: 'yes', as });
    expect(verdict?.because[0]?.values?.name?.toString().slice(0, 3)).toBe(name.slice(0, 3));
  });
  it('under 30 buyers fixed numbers do, as a maybe and without money', () => {
    const verdict = judge([5, 30, 60], few);
    expect(verdict).toMatchObject({
      maybe: true,
      because: [
        { code: 'rfm-score', values: { name: '5-3-–' } },
        { code: 'rfm-fixed', values: { of: 12 } },
      ],
    });
  });
  it('on a weak key it stays a maybe', () =>
    expect(judge([5, 30], own, false)).toMatchObject({ maybe: true }));
  it('nothing without a sale', () => expect(judge([])).toBeNull());
});
