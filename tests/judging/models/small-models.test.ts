import { describe, expect, it } from 'vitest';
import { compounded, compoundedPortfolio, growth } from '../../../utils/judging/models/compounding';
import { expectedF1Cut } from '../../../utils/judging/models/expected-f1';
import { expectedSpend, fitGammaGamma } from '../../../utils/judging/models/gamma-gamma';
import { meanLogit } from '../../../utils/judging/models/mean-logit';
import { finish } from '../../../utils/judging/models/slices';
import { silentTsb, tsb } from '../../../utils/judging/models/tsb';
import { seeded } from './made-up';

describe('compounding', () => {
  it("is the article's example", () => {
    expect(compounded(50, 0.2, 3)).toBeCloseTo(97.66, 2);
    expect(compounded(50, 0.1, 10)).toBeCloseTo(143.4, 2);
    const pots = [
      { cash: 25, margin: 0.2, turns: 3 },
      { cash: 25, margin: 0.1, turns: 10 },
    ];
    expect(compoundedPortfolio(pots)).toBeCloseTo(120.53, 2);
  });
  it('shrinks at a loss, stays without turns', () => {
    expect(growth(-0.25, 1)).toBeCloseTo(0.8, 12);
    expect(compounded(50, 0.3, 0)).toBe(50);
    expect(compoundedPortfolio([])).toBe(0);
  });
  it.each([
    [50, 1, 3],
    [50, 1.2, 3],
    [50, 0.2, -1],
    [-1, 0.2, 3],
    [50, Number.NaN, 3],
    [50, 0.2, Number.POSITIVE_INFINITY],
    [50, 0.999, 1e6],
  ])('null for %f, %f, %f', (cash, margin, turns) => {
    expect(compounded(cash, margin, turns)).toBeNull();
    expect(compoundedPortfolio([{ cash, margin, turns }])).toBeNull();
  });
});

describe('cut by expected F1', () => {
  it('flags what lifts the expected F1', () => {
    // k=1: 1.8/(1+2.0), k=2: 3.4/4, k=3: 3.8/5, k=4: 4/6
    const cut = expectedF1Cut([0.2, 0.9, 0.1, 0.8]);
    expect(cut).toMatchObject({ threshold: 0.8, flagged: 2 });
    expect(cut?.expectedF1).toBeCloseTo(0.85, 12);
  });
  it('lies at half the best F1', () => {
    const next = seeded(5);
    const cut = expectedF1Cut(Array.from({ length: 5000 }, () => next() ** 2));
    expect(cut?.threshold).toBeCloseTo((cut?.expectedF1 ?? 0) / 2, 2);
  });
  it('keeps equals on one side', () =>
    expect(expectedF1Cut([0.5, 0.5, 0.5])).toEqual({ threshold: 0.5, flagged: 3, expectedF1: 2 / 3 }));
  it('takes no nonsense', () => {
    expect(expectedF1Cut([])).toBeNull();
    expect(expectedF1Cut([Number.NaN, -1, 2])).toBeNull();
    expect(expectedF1Cut([0, 0])).toMatchObject({ flagged: 0, expectedF1: 0 });
  });
});

describe('mean logit', () => {
  it('is the odds’ geometric mean', () => {
    expect(meanLogit([0.8, 0.5])).toBeCloseTo(2 / 3, 12);
    expect(meanLogit([0.3, 0.7])).toBeCloseTo(0.5, 12);
  });
  it('leaves out what is no probability, lets nobody be wholly sure', () => {
    expect(meanLogit([null, 0.25, Number.NaN, 7])).toBeCloseTo(0.25, 12);
    expect(meanLogit([1, 0])).toBeCloseTo(0.5, 9);
    expect(meanLogit([])).toBeNull();
    expect(meanLogit([null])).toBeNull();
  });
});

describe('TSB', () => {
  const smoothing = { beta: 0.2, alpha: 0.1 };
  it('falls in every period without demand', () => {
    const said = tsb([4, 0, 0, 6], smoothing);
    expect(said?.probability).toBeCloseTo(0.2 + 0.8 * 0.64, 12);
    expect(said?.size).toBeCloseTo(4.2, 12);
    expect(tsb([4, 0, 0, 0], smoothing)?.probability).toBeCloseTo(0.512, 12);
  });
  it('silence ahead', () => {
    expect(silentTsb({ probability: 0.2, size: 1 }, 3)).toBeCloseTo(0.512, 12);
    expect(silentTsb({ probability: 1, size: 1 }, 0)).toBe(1);
    expect(silentTsb({ probability: 0.2, size: 1 }, -1)).toBeNull();
  });
  it.each([[[]], [[-1]], [[1, Number.NaN]]])('null for %j', (demands) =>
    expect(tsb(demands, smoothing)).toBeNull(),
  );
  it('null for a constant out of range', () => expect(tsb([1], { beta: 1.2, alpha: 0.1 })).toBeNull());
  it('nothing ever sold has no size', () => expect(tsb([0, 0], smoothing)).toMatchObject({ size: 0 }));
});

describe('Gamma-Gamma', () => {
  // Fader & Hardie's parameters of CDNOW: everyone's mean is p·gamma/(q-1).
  const CDNOW = { p: 6.25, q: 3.74, gamma: 15.44 };
  it('draws a mean towards everyone’s', () => {
    const all = expectedSpend(CDNOW, { x: 0, mean: 0 }) ?? 0;
    expect(all).toBeCloseTo(35.22, 2);
    const once = expectedSpend(CDNOW, { x: 1, mean: 100 }) ?? 0;
    const often = expectedSpend(CDNOW, { x: 20, mean: 100 }) ?? 0;
    expect(once).toBeGreaterThan(all);
    expect(often).toBeGreaterThan(once);
    expect(often).toBeLessThan(100);
  });
  it('finds a made-up world again, in any unit of money', () => {
    const next = seeded(11);
    const gamma = (k: number) =>
      Array.from({ length: k }, () => -Math.log(1 - next())).reduce((a, b) => a + b, 0);
    // p = 4, q = 5, gamma = 20: whole shapes, so that sums of exponentials do.
    const spends = Array.from({ length: 3000 }, () => {
      const nu = gamma(5) / 20;
      const x = 1 + Math.floor(next() * 6);
      return { x, mean: gamma(4 * x) / (nu * x) };
    });
    const found = finish(fitGammaGamma(spends));
    const minor = finish(fitGammaGamma(spends.map(({ x, mean }) => ({ x, mean: mean * 100 }))));
    if (!found.ok || !minor.ok) throw new Error('no fit');
    expect(Math.abs(found.params.p - 4)).toBeLessThan(0.4);
    expect(Math.abs(found.params.q - 5)).toBeLessThan(0.5);
    expect(Math.abs(found.params.gamma - 20)).toBeLessThan(4);
    expect(minor.params.gamma / found.params.gamma).toBeCloseTo(100, 3);
    expect(minor.logLikelihood).toBeCloseTo(found.logLikelihood - 3000 * Math.log(100), 3);
  });
  it('says why there is no fit', () => {
    expect(finish(fitGammaGamma([]))).toEqual({ ok: false, why: 'no-subjects', skipped: 0 });
    expect(finish(fitGammaGamma([{ x: 2, mean: -3 }]))).toEqual({
      ok: false,
      why: 'no-subjects',
      skipped: 1,
    });
    expect(finish(fitGammaGamma([{ x: 2, mean: 3 }]))).toMatchObject({ ok: false, why: 'too-few' });
  });
  it('all alike: a fit or a reason, never NaN', () => {
    const found = finish(fitGammaGamma(Array.from({ length: 50 }, () => ({ x: 2, mean: 10 }))));
    if (found.ok) expect(Object.values(found.params).every(Number.isFinite)).toBe(true);
    else expect(found.why).toBe('not-converged');
  });
  it('null where there is no mean', () => {
    expect(expectedSpend({ p: 0.2, q: 0.5, gamma: 3 }, { x: 1, mean: 5 })).toBeNull();
    expect(expectedSpend(CDNOW, { x: 2, mean: Number.NaN })).toBeNull();
    expect(expectedSpend(CDNOW, { x: -1, mean: 5 })).toBeNull();
  });
});
