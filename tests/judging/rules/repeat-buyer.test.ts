import { describe, expect, it } from 'vitest';
import { repeatBuyer } from '../../../utils/judging/rules/repeat-buyer';
import type { BuyerDossier } from '../../../utils/model/dossier';
import type { Verdict } from '../../../utils/model/verdict';
import { bought, buyerDossier, known, NOW, thresholds, yuan } from '../dossiers';

const judge = (dossier: BuyerDossier, with_ = {}) =>
  repeatBuyer.judge(dossier, { ...thresholds, ...with_ }, NOW);
const reason = (verdict: Verdict, code: string) => verdict.because.find((one) => one.code === code)?.values;

describe('repeat-buyer', () => {
  it('is no at the first order, which may not be the first ever', () => {
    const verdict = judge(buyerDossier([bought(5)]));
    expect(verdict.finding).toBe('no');
    expect(verdict.because.map((one) => one.code)).toContain('first-order-seen');
  });

  it('counts sales, days since the last and what was spent', () => {
    const verdict = judge(buyerDossier([bought(40), bought(90), bought(300)]));
    expect(verdict).toMatchObject({ finding: 'yes' });
    expect(verdict.maybe).toBeUndefined();
    expect(reason(verdict, 'nth-order')).toEqual({ nth: 3 });
    expect(reason(verdict, 'days-since-last')).toMatchObject({ days: 40 });
    expect(reason(verdict, 'total-spent')).toEqual({ amount: yuan(300) });
  });

  it.each([
    ['cancelled', 'cancelled-orders'],
    ['refunded', 'refunded-orders'],
  ] as const)('counts %s orders apart', (state, code) => {
    const verdict = judge(buyerDossier([bought(10), bought(20, { state }), bought(30, { state })]));
    expect(verdict.finding).toBe('no');
    expect(reason(verdict, code)).toEqual({ orders: 2 });
    expect(reason(verdict, 'total-spent')).toEqual({ amount: yuan(100) });
  });

  it.each(['unpaid', 'draft'] as const)('an %s order is no sale', (state) => {
    expect(judge(buyerDossier([bought(10), bought(20, { state })])).finding).toBe('no');
  });

  it('says an open refund, which still counts as a sale', () => {
    const verdict = judge(buyerDossier([bought(10, { state: 'refunding' }), bought(20)]));
    expect(verdict.finding).toBe('yes');
    expect(reason(verdict, 'open-refund')).toEqual({ orders: 1 });
  });

  it('is net of a partial refund', () => {
    const verdict = judge(buyerDossier([bought(10, { net: yuan(60) }), bought(20)]));
    expect(reason(verdict, 'total-spent')).toEqual({ amount: yuan(160) });
  });

  it('never adds currencies', () => {
    const verdict = judge(buyerDossier([bought(10, { net: { minor: 500, currency: 'USD' } }), bought(20)]));
    expect(reason(verdict, 'total-spent')).toBeUndefined();
    expect(verdict.because.map((one) => one.code)).toContain('mixed-currencies');
  });

  it('counts orders without an amount', () => {
    const verdict = judge(buyerDossier([bought(10, { net: null }), bought(20)]));
    expect(reason(verdict, 'amounts-missing')).toEqual({ orders: 1 });
    expect(reason(verdict, 'total-spent')).toEqual({ amount: yuan(100) });
  });

  it('says maybe on a weak key', () => {
    const verdict = judge(buyerDossier([bought(10), bought(20)], { strong: false, keyKind: 'buyer' }));
    expect(verdict).toMatchObject({ finding: 'yes', maybe: true });
    expect(verdict.because.map((one) => one.code)).toContain('weak-key');
  });

  it('says maybe where a status that no one understood decides', () => {
    const verdict = judge(buyerDossier([bought(10), bought(20, { state: 'unknown' })]));
    expect(verdict).toMatchObject({ finding: 'yes', maybe: true });
    expect(reason(verdict, 'status-unread')).toEqual({ orders: 1 });
  });

  it('says when no page showed refunds', () => {
    const codes = (refundsSeen: boolean) =>
      judge(buyerDossier([bought(1), bought(2)], {}, { evidence: known(100, { refundsSeen }) })).because.map(
        (one) => one.code,
      );
    expect(codes(false)).toContain('refunds-unread');
    expect(codes(true)).not.toContain('refunds-unread');
  });

  it('adds the orders that are kept as a sum', () => {
    const earlier = { sales: 300, cancelled: 2, refunded: 1, spent: [yuan(30_000)], missing: 0 };
    const verdict = judge(buyerDossier([bought(1)], {}, { earlier }));
    expect(reason(verdict, 'nth-order')).toEqual({ nth: 301 });
    expect(reason(verdict, 'total-spent')).toEqual({ amount: yuan(30_100) });
    expect(reason(verdict, 'cancelled-orders')).toEqual({ orders: 2 });
  });

  it('obeys its threshold', () => {
    expect(judge(buyerDossier([bought(1), bought(2)]), { repeatFrom: 3 }).finding).toBe('no');
  });

  it('says no number of days where no order has a time', () => {
    const verdict = judge(buyerDossier([bought(1, { at: null }), bought(2, { at: null })]));
    expect(verdict.finding).toBe('yes');
    expect(reason(verdict, 'days-since-last')).toBeUndefined();
  });
});
