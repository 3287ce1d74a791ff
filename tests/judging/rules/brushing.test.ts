import { describe, expect, it } from 'vitest';
import rule from '../../../utils/judging/rules/brushing';
import type { BuyerDossier } from '../../../utils/model/dossier';
import { bought, buyerDossier, NOW, thresholds } from '../dossiers';

const many = (n: number, days: number) =>
  Array.from({ length: n }, (_, i) => bought(days + (i % 2), { orderId: `o${i}` }));
const judge = (of: BuyerDossier) => rule.judge(of, thresholds, NOW);

describe('orders that look like brushing', () => {
  it('the seller’s own mark is certain', () => {
    const verdict = judge(buyerDossier([bought(90), bought(9, { state: 'brushing' })]));
    expect(verdict).toMatchObject({
      finding: 'yes',
      because: [{ code: 'marked-brushing' }, { code: 'not-counted', values: { orders: 1 } }],
    });
    expect(verdict).not.toHaveProperty('maybe');
  });
  it('five orders within two days are a maybe', () => {
    expect(judge(buyerDossier(many(5, 40)))).toMatchObject({
      finding: 'yes',
      maybe: true,
      because: [{ code: 'burst-orders', values: { orders: 5 } }],
    });
    expect(judge(buyerDossier(many(4, 40)))).toBeNull();
    expect(judge(buyerDossier([40, 38, 36, 34, 32].map((days) => bought(days))))).toBeNull();
  });
  it('nobody is suspected on a weak key, or for orders that were cancelled', () => {
    expect(judge(buyerDossier(many(9, 40), { strong: false }))).toBeNull();
    expect(
      judge(buyerDossier(many(9, 40).map((one) => ({ ...one, state: 'cancelled' as const })))),
    ).toBeNull();
  });
});
