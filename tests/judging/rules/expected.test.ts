import { describe, expect, it } from 'vitest';
import rule from '../../../utils/judging/rules/expected';
import type { BuyersShape } from '../../../utils/model/outlook';
import { bought, buyerDossier, known, NOW, thresholds } from '../dossiers';
import { outlook } from '../shop/made-shop';

const buyers: BuyersShape = {
  count: 400,
  currency: 'CNY',
  quintiles: { recency: [20, 60, 120, 240], frequency: [1, 1, 2, 4], money: [5000, 10_000, 20_000, 50_000] },
  spend: { p: 6, q: 4, gamma: 5000 },
};
const judge = (
  boughtAgo: number[],
  extra: Partial<Parameters<typeof bought>[1]> = {},
  n = 600,
  strong = true,
) =>
  rule.judge(
    buyerDossier(
      boughtAgo.map((days) => bought(days, extra)),
      { strong },
      { outlook: outlook(n, { buyers }), evidence: known(450) },
    ),
    thresholds,
    NOW,
  );
const value = (verdict: ReturnType<typeof judge>, code: string) =>
  verdict?.because.find((one) => one.code === code)?.values;

describe('what is to be expected', () => {
  it('of a regular: orders, spend, and a place among the best', () => {
    const verdict = judge([6, 26, 46, 66, 86, 106, 126]);
    expect(verdict).toMatchObject({ finding: 'yes', as: 'top' });
    const orders = Number(value(verdict, 'expected-orders')?.times);
    expect(orders).toBeGreaterThan(1);
    expect(orders).toBeLessThan(9);
    const spend = value(verdict, 'expected-spend')?.amount as { minor: number };
    expect(spend.minor / 100 / orders).toBeGreaterThan(50);
    expect(spend.minor / 100 / orders).toBeLessThan(150);
    expect(verdict?.because[0]?.code).toBe('spend-rank');
  });
  it('less of one who left', () => {
    const orders = (boughtAgo: number[]) => Number(value(judge(boughtAgo), 'expected-orders')?.times);
    expect(orders([300, 320, 340])).toBeLessThan(orders([5, 25, 45]) / 2);
  });
  it('no spend where an amount is missing or in another currency', () => {
    expect(value(judge([6, 26], { net: null }), 'expected-spend')).toBeUndefined();
    expect(
      value(judge([6, 26], { net: { minor: 10_000, currency: 'USD' } }), 'expected-spend'),
    ).toBeUndefined();
  });
  it('refunded to nothing: no spend, never NaN', () =>
    expect(JSON.stringify(judge([6, 26], { net: { minor: -500, currency: 'CNY' } }))).not.toContain('NaN'));
  it('without a model no number at all, only the place by spend', () => {
    expect(value(judge([6, 26, 46], {}, 40), 'expected-orders')).toBeUndefined();
    expect(judge([6, 26, 46, 66, 86, 106], {}, 40)).toMatchObject({ as: 'top', maybe: true });
  });
  it('on a weak key a maybe', () => expect(judge([6, 26], {}, 600, false)).toMatchObject({ maybe: true }));
});
