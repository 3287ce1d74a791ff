import { describe, expect, it } from 'vitest';
import { auc, brier, calibration, calibrationError, f1 } from './scores.mjs';
import { walkForward } from './walk-forward.mjs';

describe('scores', () => {
  it('F1', () => {
    expect(f1([1, 1, 0, 0], [true, false, true, false])).toBe(0.5);
    expect(f1([0, 0], [false, false])).toBe(0);
  });
  it('AUC, ties counting half', () => {
    expect(auc([0, 0, 1, 1], [0.1, 0.4, 0.35, 0.8])).toBe(0.75);
    expect(auc([0, 1], [0.5, 0.5])).toBe(0.5);
    expect(auc([1, 1], [0.5, 0.6])).toBeNull();
  });
  it('Brier and calibration', () => {
    expect(brier([1, 0], [0.8, 0.4])).toBeCloseTo(0.1, 12);
    expect(calibration([1, 0, 1, 1], [0.55, 0.55, 1, 0.95])).toEqual([
      { n: 2, forecast: 0.55, happened: 0.5 },
      { n: 2, forecast: 0.975, happened: 1 },
    ]);
    expect(calibrationError([1, 0, 1, 1], [0.55, 0.55, 1, 0.95])).toBeCloseTo(0.0375, 12);
  });
});

describe('walk-forward', () => {
  // Known at day 100: a and b; c comes later. After it a comes within 90 days, b only on the 91st.
  const subjects = new Map([
    ['a', [5, 99, 189]],
    ['b', [5, 9, 190]],
    ['c', [100]],
  ]);
  const run = (event: 'silence' | 'visit') =>
    walkForward({
      subjects,
      cutOffs: [100],
      event,
      flaggers: [
        {
          name: 'x',
          run: ({ subjects: known }) => ({ p: known.map((days) => (days[1] === 9 ? 0.9 : 0.2)) }),
        },
      ],
      cut: () => ({ threshold: 0.5 }),
      progress: () => undefined,
    })[0];
  it('asks about those known at the cut-off, and the 90 days from it', () =>
    expect(run('silence')).toMatchObject({ cases: 2, events: 1, f1: 1, auc: 1 }));
  it('turns the question round for visits', () =>
    expect(run('visit')).toMatchObject({ cases: 2, events: 1, f1: 1, auc: 1 }));
  it('scores those at risk apart', () => expect(run('visit')).toMatchObject({ riskF1: 1 }));
});
