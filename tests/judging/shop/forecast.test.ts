import { describe, expect, it } from 'vitest';
import { fitOutlooks } from '../../../utils/judging/models/outlook';
import { finish } from '../../../utils/judging/models/slices';
import { fitSubjects } from '../../../utils/judging/shop/fit-subjects';
import { foresee, pastHits } from '../../../utils/judging/shop/forecast';
import { median, usualGap } from '../../../utils/model/median';
import { TODAY } from '../dossiers';
import { madeDays, madeFit } from './made-shop';

const now = TODAY + 1;
const seen = (n: number, days: number[], at = now) => foresee(madeFit(n), { days, now: at }, 90);

describe('tiers of method', () => {
  it.each([
    [0, 'gaps'],
    [199, 'gaps'],
    [200, 'rough'],
    [499, 'rough'],
    [500, 'model'],
  ])('%i subjects: %s', (n, method) => expect(madeFit(n)).toMatchObject({ method, subjects: n }));

  it('a shop in which nobody ever came twice is judged by gaps, and says why', () => {
    const once = Array.from({ length: 600 }, (_, i) => [now - 1 - (i % 300)]);
    const fit = finish(fitSubjects(once, now, 90, 'silence'));
    expect(['failed', 'model']).toContain(fit.method);
    const one = foresee(fit, { days: [now - 40], now }, 90);
    expect(one?.silent === null || Number.isFinite(one?.silent)).toBe(true);
    expect(one).toMatchObject({ silence: 39, gap: null, events: 1 });
  });
});

describe('a stored fit', () => {
  it('says the same as the engine it was stored from', () => {
    const subjects = madeDays(600);
    const engine = finish(fitOutlooks(subjects, now, 90));
    for (const days of subjects.slice(0, 50)) {
      const said = engine.ok ? engine.of(days) : null;
      expect(seen(600, days)?.silent).toBeCloseTo(said?.silent ?? Number.NaN, 9);
      expect(seen(600, days)?.expected).toBeCloseTo(said?.expected ?? Number.NaN, 6);
    }
  });

  it('says more silence the longer it lasts, on the days after its own, too', () => {
    const days = [now - 120, now - 100, now - 80];
    const said = [0, 10, 30, 60].map((later) => seen(600, days, now + later)?.silent ?? Number.NaN);
    expect([...said].sort((a, b) => a - b)).toEqual(said);
    expect(seen(600, days, now + 61)).toBeNull();
  });

  it('says of each subject what it would have said a span ago', () => {
    const { past } = madeFit(600);
    const then = now - 90;
    const all: number[] = new Array(101).fill(0);
    for (const days of madeDays(600)) {
      const before = days.filter((day) => day < then);
      const p = past?.fit ? foresee(past.fit, { days: before, now: then }, 90)?.silent : null;
      if (p != null) all[Math.floor(p * 100)] = (all[Math.floor(p * 100)] ?? 0) + 1;
    }
    expect(all).toEqual(past?.chance.all);
    // People are in no category: of them it isn't kept.
    expect(madeFit(600, 'visit').past?.fit).toBeUndefined();
    expect(madeFit(60).past?.fit).toBeUndefined();
  });

  it('knows what the same cut would have hit', () => {
    const { past } = madeFit(600);
    const hits = pastHits(past, 0.9);
    expect(hits?.of).toBeGreaterThan(20);
    expect(hits?.share).toBeGreaterThan(0.75);
    expect(pastHits(past, Number.POSITIVE_INFINITY)).toBeNull();
  });
});

describe('gaps', () => {
  it('are medians of days between events', () => {
    expect(usualGap([1, 11, 12, 40])).toBe(10);
    expect(usualGap([7])).toBeNull();
    expect(median([])).toBeNull();
  });
});
