import { describe, expect, it } from 'vitest';
import { expectedOfNewBgNbd, fitBgNbd, forecastBgNbd } from '../../../utils/judging/models/bg-nbd';
import type { Fit } from '../../../utils/judging/models/fit';
import { historyOf } from '../../../utils/judging/models/history';
import { expectedOfNewMbgNbd, fitMbgNbd, forecastMbgNbd } from '../../../utils/judging/models/mbg-nbd';
import {
  expectedOfNewParetoNbd,
  fitParetoNbd,
  forecastParetoNbd,
  logLikelihoodParetoNbd,
} from '../../../utils/judging/models/pareto-nbd';
import { finish } from '../../../utils/judging/models/slices';
import { DEGENERATE, IMPOSSIBLE, madeUpDays } from './made-up';

// Published parameters of CDNOW's 1/10 sample, in weeks.
const BG = { r: 0.242595, alpha: 4.413602, a: 0.792922, b: 2.425907 };
const MBG = { r: 0.52484, alpha: 6.18309, a: 0.89136, b: 1.614 };
const PARETO = { r: 0.553277, alpha: 10.577683, s: 0.60624, beta: 11.66875 };

const models = [
  {
    name: 'MBG/NBD',
    search: fitMbgNbd,
    forecast: forecastMbgNbd.bind(null, MBG),
    ofNew: expectedOfNewMbgNbd.bind(null, MBG),
  },
  {
    name: 'BG/NBD',
    search: fitBgNbd,
    forecast: forecastBgNbd.bind(null, BG),
    ofNew: expectedOfNewBgNbd.bind(null, BG),
  },
  {
    name: 'Pareto/NBD',
    search: fitParetoNbd,
    forecast: forecastParetoNbd.bind(null, PARETO),
    ofNew: expectedOfNewParetoNbd.bind(null, PARETO),
  },
];

describe('published values', () => {
  it('BG/NBD: expected of one who came twice (Fader, Hardie & Lee 2005)', () => {
    const said = forecastBgNbd(
      { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 },
      { x: 2, tx: 30.43, T: 38.86 },
      39,
    );
    expect(said?.expected).toBeCloseTo(1.226, 3);
  });
  it.each([
    [0.1429, 0.0078],
    [1, 0.0532],
    [3, 0.1506],
    [31.8571, 1.0405],
    [32, 1.0437],
  ])('BG/NBD: expected of someone new in %f weeks', (weeks, expected) =>
    expect(expectedOfNewBgNbd(BG, weeks)).toBeCloseTo(expected, 4),
  );
  it('BG/NBD: expected of someone new in 78 weeks', () =>
    expect(expectedOfNewBgNbd({ r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, 78)).toBeCloseTo(1.8576, 2));
  it('Pareto/NBD: 26 purchases, the last just now', () => {
    const said = forecastParetoNbd(PARETO, { x: 26, tx: 30.86, T: 31 }, 52);
    expect(said?.alive).toBeCloseTo(0.9979, 4);
    expect(said?.expected).toBeCloseTo(25.46, 2);
  });
  it.each([
    [0, 0, 38.857, 1, 0.194794, 0.295113, 0.107071],
    [1, 1.714, 38.857, 0.212382, 0.203411, 0.16799, 0.171108],
    [2, 30.429, 38.857, 0.726627, 1.22601, 0.869145, 1.455223],
    [7, 29.43, 38.86, 0.641795, 3.337185, 0.749412, 3.711699],
    [10, 34.14, 38.86, 0.815321, 5.93349, 0.901321, 6.237113],
    [4, 7.571, 38, 0.031105, 0.098256, 0.053825, 0.163127],
    [1, 38.43, 38.43, 0.753661, 0.728068, 1, 1.026132],
  ])('x=%f, tx=%f, T=%f', (x, tx, T, bgAlive, bgExpected, paretoAlive, paretoExpected) => {
    const bg = forecastBgNbd(BG, { x, tx, T }, 39);
    const pareto = forecastParetoNbd(PARETO, { x, tx, T }, 39);
    expect(bg?.alive).toBeCloseTo(bgAlive, 5);
    expect(bg?.expected).toBeCloseTo(bgExpected, 5);
    expect(pareto?.alive).toBeCloseTo(paretoAlive, 5);
    expect(pareto?.expected).toBeCloseTo(paretoExpected, 5);
  });
  it('MBG/NBD: one-time buyers may be gone', () => {
    const once = forecastMbgNbd(MBG, { x: 0, tx: 0, T: 38.857 }, 39);
    const twice = forecastMbgNbd(MBG, { x: 2, tx: 30.429, T: 38.857 }, 39);
    expect(once?.alive).toBeCloseTo(0.389723, 5);
    expect(1 - (once?.silent ?? 0)).toBeCloseTo(0.108803, 5);
    expect(twice?.alive).toBeCloseTo(0.706146, 5);
    expect(1 - (twice?.silent ?? 0)).toBeCloseTo(0.559946, 5);
  });
  it('Pareto/NBD: the likelihood far from CDNOW agrees with numerical integration (SciPy)', () => {
    const p = { r: 1, alpha: 4.78, s: 0.3, beta: 80 };
    expect(logLikelihoodParetoNbd(p, { x: 50, tx: 60, T: 170 })).toBeCloseTo(-68.74524628, 7);
    expect(logLikelihoodParetoNbd(p, { x: 100, tx: 180, T: 181 })).toBeCloseTo(-162.73028206, 7);
  });
});

describe.each(models)('$name', ({ search, forecast, ofNew }) => {
  it.each(DEGENERATE)('no fit of %s, and why', (_, histories, why) =>
    expect(finish<unknown>(search(histories))).toMatchObject({ ok: false, why }),
  );
  it('leaves impossible histories out and counts them', () => {
    const good = madeUpDays(300, 400).flatMap((days) => historyOf(days, 400) ?? []);
    const found = finish<unknown>(search([...good, ...IMPOSSIBLE]));
    expect(found).toMatchObject({ ok: true, skipped: IMPOSSIBLE.length, subjects: 300 });
  });
  it('does not depend on the unit of time', () => {
    const days = madeUpDays(300, 400).flatMap((one) => historyOf(one, 400) ?? []);
    const hours = days.map(({ x, tx, T }) => ({ x, tx: tx * 24, T: T * 24 }));
    const [a, b] = [days, hours].map((one) => finish<Fit<{ r: number; alpha: number }>>(search(one)));
    if (!a?.ok || !b?.ok) throw new Error('no fit');
    expect(b.params.alpha / a.params.alpha).toBeCloseTo(24, 4);
    expect(b.params.r).toBeCloseTo(a.params.r, 5);
    const events = days.reduce((sum, { x }) => sum + x, 0);
    expect(b.logLikelihood).toBeCloseTo(a.logLikelihood - events * Math.log(24), 4);
  });
  it.each([
    [
      'two subjects',
      [
        { x: 1, tx: 5, T: 9 },
        { x: 0, tx: 0, T: 3 },
      ],
    ],
    ['one with 10,000 orders', [{ x: 9999, tx: 700, T: 730 }]],
    ['all the same', Array.from({ length: 40 }, () => ({ x: 3, tx: 30, T: 40 }))],
    ['all up to the last day', Array.from({ length: 40 }, (_, i) => ({ x: 1 + i, tx: 100, T: 100 }))],
  ])('%s: a fit or a reason, never NaN', (_, histories) => {
    const found = finish<{ ok: boolean; params?: object; logLikelihood?: number }>(search(histories));
    if (!found.ok) return expect(found).toHaveProperty('why');
    expect(Object.values(found.params ?? {}).every((v) => Number.isFinite(v) && v > 0)).toBe(true);
    expect(found.logLikelihood).not.toBeNaN();
  });
  it.each(IMPOSSIBLE)('null for $x, $tx, $T', (history) => expect(forecast(history, 30)).toBeNull());
  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('null for a span of %f', (span) =>
    expect(forecast({ x: 1, tx: 5, T: 9 }, span)).toBeNull(),
  );
  it('stays within 0 and 1, falls in time, whatever the history', () => {
    for (const x of [0, 1, 5, 100, 9999])
      for (const T of [0.01, 1, 100, 1e6])
        for (const share of [0.001, 0.5, 1]) {
          const history = { x, tx: x === 0 ? 0 : T * share, T };
          const [none, short, long] = [0, 10, 1000].map((span) => forecast(history, span));
          expect(none?.silent).toBeCloseTo(1, 9);
          for (const said of [short, long]) {
            expect(said?.alive).toBeGreaterThanOrEqual(0);
            expect(said?.alive).toBeLessThanOrEqual(1);
            expect(said?.silent).toBeGreaterThanOrEqual(0);
            expect(said?.expected ?? 0).toBeGreaterThanOrEqual(0);
          }
          expect(long?.silent ?? 1).toBeLessThanOrEqual((short?.silent ?? 0) + 1e-12);
        }
  });
  it('expects more of a longer time', () => {
    expect(ofNew(0)).toBeCloseTo(0, 12);
    expect(ofNew(20) ?? 0).toBeGreaterThan(ofNew(10) ?? 0);
  });
});

it('MBG/NBD finds the parameters of a made-up world again', () => {
  const days = madeUpDays(4000, 700, 20, 0.15, 3).flatMap((one) => historyOf(one, 700) ?? []);
  const found = finish(fitMbgNbd(days));
  if (!found.ok) throw new Error(found.why);
  const { a, b } = found.params;
  expect(a / (a + b)).toBeCloseTo(0.15, 1);
  expect(Math.abs(a / (a + b) - 0.15)).toBeLessThan(0.02);
});
