import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakEven } from '../../utils/care/campaign';

const plan = { price: 10_000, cost: 6000, fee: 0.05, discount: 0.2, fixed: 30_000, usual: 10 };

describe('a campaign’s break-even', () => {
  it('is what it costs and what is sold anyway, by what is left of a piece', () => {
    // 9500 − 6000 = 3500 a piece usually, 7600 − 6000 = 1600 in it: (30000 + 35000) / 1600 = 40.6
    expect(breakEven(plan)).toEqual({ usualMargin: 3500, margin: 1600, pieces: 41, times: 4.1 });
  });

  it.each<[string, Partial<typeof plan>, object]>([
    ['never pays where each piece loses money', { discount: 0.5 }, { pieces: null, times: null }],
    ['has no times where nothing is usually sold', { usual: 0 }, { pieces: 19, times: null }],
    ['needs no more than usual where it costs nothing', { discount: 0, fixed: 0 }, { pieces: 10, times: 1 }],
    [
      'does not count a usual loss as a loss',
      { price: 6000, discount: 0, fee: 0.5, cost: 6000 },
      { pieces: null },
    ],
  ])('%s', (_, change, expected) => {
    expect(breakEven({ ...plan, ...change })).toMatchObject(expected);
  });

  it('is the first number that brings as much as no campaign', () => {
    const amount = fc.integer({ min: 0, max: 100_000 });
    fc.assert(
      fc.property(
        amount,
        amount,
        fc.integer({ min: 0, max: 9 }),
        fc.integer({ min: 0, max: 9 }),
        amount,
        fc.nat(500),
        (price, cost, f, d, fixed, usual) => {
          const one = { price, cost, fee: f / 10, discount: d / 10, fixed, usual };
          const { pieces, margin, usualMargin } = breakEven(one);
          if (pieces === null) return;
          // In whole hundredths of a minor unit, so that nothing is lost between tenths.
          const parts = (amount: number) => Math.round(amount * 100);
          const needed = parts(fixed) + usual * Math.max(0, parts(usualMargin));
          expect(pieces * parts(margin)).toBeGreaterThanOrEqual(needed);
          if (pieces > 0) expect((pieces - 1) * parts(margin)).toBeLessThan(needed);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
