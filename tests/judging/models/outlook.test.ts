import { describe, expect, it } from 'vitest';
import { plainClock, shopClock, tidyDays } from '../../../utils/judging/models/clock';
import {
  expectedDiscounted,
  fading,
  fitDiscounted,
  silentDiscounted,
} from '../../../utils/judging/models/discounted-gamma-poisson';
import { aggregate, historyOf } from '../../../utils/judging/models/history';
import { fitOutlooks } from '../../../utils/judging/models/outlook';
import { finish } from '../../../utils/judging/models/slices';
import { madeUpDays } from './made-up';

describe('history', () => {
  it('counts days once and looks at nothing from now on', () =>
    expect(historyOf([10, 10, 14, 20, 30], 20)).toEqual({ x: 1, tx: 4, T: 10 }));
  it('null before the first day', () => {
    expect(historyOf([], 20)).toBeNull();
    expect(historyOf([20], 20)).toBeNull();
  });
  it('adds equal ones up', () => {
    const one = { x: 1, tx: 4, T: 10 };
    expect(aggregate([one, { ...one }, { ...one, tx: 11 }])).toEqual({
      rows: [{ ...one, n: 2 }],
      skipped: 1,
    });
  });
});

describe('clocks', () => {
  it('tidies days that came in any order', () =>
    expect(tidyDays([5.7, 3, Number.NaN, 5, Number.POSITIVE_INFINITY])).toEqual([3, 5]));
  it('is plain where nothing repeats', () => {
    const clock = shopClock([[3], [9]], 20, 10);
    expect(clock.at(20) - clock.at(10)).toBe(10);
  });
  it('runs faster through a busy season, and expects it again a year on', () => {
    // Everyone comes every 10 days, in days 0 to 89 of each year every 2 days.
    const days: number[] = [];
    for (let day = 0; day < 728; day += day % 364 < 90 ? 2 : 10) days.push(day);
    const subjects = Array.from({ length: 20 }, () => days);
    const clock = shopClock(subjects, 728, 90);
    expect(clock.at(60) - clock.at(30)).toBeGreaterThan(2 * (clock.at(230) - clock.at(200)));
    expect(clock.at(728 + 90) - clock.at(728)).toBeGreaterThan(2 * (clock.at(700) - clock.at(610)));
    expect(clock.at(728)).toBeCloseTo(728, -2);
  });
  it('never looks at what came from now on', () => {
    const subjects = madeUpDays(100, 500);
    const known = subjects.map((days) => days.filter((day) => day < 300));
    const [a, b] = [shopClock(subjects, 300, 90), shopClock(known, 300, 90)];
    for (const day of [0, 150, 299, 300, 350, 390]) expect(a.at(day)).toBe(b.at(day));
  });
  it('a date centuries off makes no giant of it', () => {
    const clock = plainClock([[-1e9], [5]], 20);
    expect(clock.start).toBe(20 - 7300);
  });
});

describe('discounted Gamma-Poisson', () => {
  it('fades events and time alike', () => {
    const clock = plainClock([[0, 10, 20]], 30);
    const { n, e } = fading(clock, 30, 10)([0, 10, 20, 40]);
    expect(n).toBeCloseTo(0.25 + 0.5, 12);
    expect(e).toBeCloseTo(((1 - 0.125) * 10) / Math.LN2, 9);
  });
  it('is the Gamma-Poisson closed form', () => {
    expect(silentDiscounted({ r: 1, alpha: 10, halfLife: 60 }, { n: 1, e: 20 }, 30)).toBeCloseTo(0.25, 12);
    expect(expectedDiscounted({ r: 1, alpha: 10, halfLife: 60 }, { n: 1, e: 20 }, 30)).toBeCloseTo(2, 12);
    expect(silentDiscounted({ r: 1, alpha: 10, halfLife: 60 }, { n: -1, e: 20 }, 30)).toBeNull();
    expect(silentDiscounted({ r: 0, alpha: 10, halfLife: 60 }, { n: 1, e: 20 }, 30)).toBeNull();
    expect(expectedDiscounted({ r: 1, alpha: 10, halfLife: 60 }, { n: 1, e: 20 }, Number.NaN)).toBeNull();
  });
  it('chooses by the past alone', () => {
    const subjects = madeUpDays(400, 500);
    const known = subjects.map((days) => days.filter((day) => day < 300)).filter((days) => days.length > 0);
    const all = subjects.filter(([first = 999]) => first < 300);
    const [a, b] = [all, known].map((list) => finish(fitDiscounted(list, plainClock(list, 300), 90)));
    expect(a).toMatchObject({ ok: true });
    expect(a).toEqual(b);
  });
  it.each([
    ['nobody', [], 'no-past'],
    ['a single day', Array.from({ length: 50 }, () => [99]), 'no-past'],
    [
      'hardly anyone',
      [
        [0, 20],
        [5, 60],
      ],
      'too-few',
    ],
  ])('no fit of %s', (_, subjects: number[][], why) =>
    expect(finish(fitDiscounted(subjects, plainClock(subjects, 100), 90))).toEqual({ ok: false, why }),
  );
});

describe('outlook', () => {
  it('gives every known subject a chance of silence, the longer silent the higher', () => {
    const found = finish(fitOutlooks(madeUpDays(500, 400), 400, 90));
    if (!found.ok) throw new Error(found.why);
    const [fresh, stale] = [found.of([200, 250, 300, 395]), found.of([10, 20, 30, 40])];
    expect(fresh?.silent).toBeLessThan(0.5);
    expect(stale?.silent).toBeGreaterThan(0.8);
    expect(fresh?.expected).toBeGreaterThan(stale?.expected ?? 0);
    expect(fresh?.alive).toBeGreaterThan(stale?.alive ?? 1);
    expect(found.of([])).toBeNull();
    expect(found.of([400])).toBeNull();
  });
  it('forecasts a made-up world without bias', () => {
    const all = madeUpDays(3000, 490, 25, 0.1, 21);
    const known = all.filter(([first = 999]) => first < 400);
    const found = finish(fitOutlooks(known, 400, 90));
    if (!found.ok) throw new Error(found.why);
    const said = known.reduce((sum, days) => sum + (found.of(days)?.silent ?? 0), 0) / known.length;
    const was = known.filter((days) => !days.some((day) => day >= 400)).length / known.length;
    expect(Math.abs(said - was)).toBeLessThan(0.04);
  });
  it.each([
    ['nobody', [], 'no-subjects'],
    ['tomorrow alone', [[150]], 'no-subjects'],
    ['one order', [[40]], 'no-repeats'],
    ['all on one day', Array.from({ length: 80 }, () => [99]), 'no-repeats'],
  ])('no forecast of %s, and why', (_, subjects: number[][], why) =>
    expect(finish(fitOutlooks(subjects, 100, 90))).toEqual({ ok: false, why }),
  );
  it('nobody ever twice: fading alone speaks, or nobody', () => {
    const found = finish(
      fitOutlooks(
        Array.from({ length: 60 }, (_, i) => [i]),
        100,
        30,
      ),
    );
    if (!found.ok) return expect(found.why).toBe('no-repeats');
    expect(found.of([5])?.silent).toBeGreaterThan(0.9);
    expect(found.of([5])?.alive).toBeNull();
  });
  it.each([
    [100.5, 90],
    [100, 0],
    [100, Number.NaN],
  ])('no forecast at %f for %f', (now, span) =>
    expect(finish(fitOutlooks([[1, 5, 9]], now, span))).toMatchObject({ ok: false }),
  );
  it('one with 10,000 days among others stays a number', () => {
    const long = Array.from({ length: 10_000 }, (_, i) => i - 9_600);
    const found = finish(fitOutlooks([...madeUpDays(200, 400), long], 400, 90));
    if (!found.ok) throw new Error(found.why);
    const said = found.of(long);
    expect(said?.silent).toBeGreaterThanOrEqual(0);
    expect(said?.silent).toBeLessThan(0.05);
    expect(said?.expected).toBeGreaterThan(30);
  });
});
