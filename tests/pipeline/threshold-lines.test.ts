import { describe, expect, it } from 'vitest';
import { parseSettings } from '../../utils/model/settings';
import { linesOf } from '../../utils/pipeline/preview/threshold-lines';
import { TODAY } from '../judging/dossiers';
import { outlook } from '../judging/shop/made-shop';

const { thresholds } = parseSettings({});
const counted = { flagged: new Map([['dead-listing', 4]]), repeat: 9, zones: new Map([['shop', 'UTC']]) };
const lines = (n: number, wanted = thresholds, late = new Array(101).fill(1)) =>
  linesOf([outlook(n, { late })], wanted, counted);

describe('what a number would have done on the shop’s own history', () => {
  it('a span ago: flagged, rightly so, missed; and what would have served best', () => {
    const { deadDays, dyingChance } = lines(600);
    expect(deadDays).toMatchObject({ now: 4, past: { at: (TODAY + 1 - 90) * 86_400_000 } });
    expect(deadDays?.suggested).toBeGreaterThanOrEqual(14);
    expect(dyingChance?.suggested).toBeGreaterThanOrEqual(0.5);
    for (const line of [deadDays, dyingChance])
      expect(line?.past?.right).toBeLessThanOrEqual(line?.past?.flagged ?? 0);
  });
  it('a higher line flags fewer and misses more', () => {
    const [low, high] = [0.5, 0.95].map(
      (dyingChance) => lines(600, { ...thresholds, dyingChance }).dyingChance?.past,
    );
    expect(high?.flagged).toBeLessThan(low?.flagged ?? 0);
    expect(high?.missed).toBeGreaterThan(low?.missed ?? 0);
  });
  it('of returning buyers: who came again', () => {
    const { repeatFrom } = lines(600);
    expect(repeatFrom).toMatchObject({ now: 9, suggested: null });
    expect(repeatFrom?.past?.right).toBeGreaterThan(0);
  });
  it('counts who would sleep from a line', () => {
    expect(lines(600, { ...thresholds, sleepingChance: 0.9 }).sleepingChance?.now).toBe(11);
    expect(lines(600, { ...thresholds, sleepingChance: 0.5 }).sleepingChance?.now).toBe(51);
  });
  it('from the per cent that was chosen, whichever it is', () => {
    for (let percent = 1; percent <= 99; percent += 1)
      expect([
        percent,
        lines(600, { ...thresholds, sleepingChance: percent / 100 }).sleepingChance?.now,
      ]).toEqual([percent, 101 - percent]);
  });
  it('of one category: its own goods, by days and by chance, and nothing of people', () => {
    const at = (n: number, all: number, stayed: number) => {
      const steps = { all: [] as number[], stayed: [] as number[] };
      [steps.all[n], steps.stayed[n]] = [all, stayed];
      return steps;
    };
    const past = {
      silence: { flagged: 8, right: 6, missed: 0, steps: at(120, 8, 6) },
      chance: { flagged: 5, right: 4, missed: 2, steps: at(80, 7, 6) },
    };
    const shop = outlook(600);
    const of = linesOf([shop], thresholds, { ...counted, past, isGroup: true });
    expect(of.deadDays?.past).toEqual({ at: (TODAY + 1 - 90) * 86_400_000, flagged: 8, right: 6, missed: 0 });
    expect(of.dyingChance).toMatchObject({ past: { flagged: 5, right: 4, missed: 2 }, suggested: 0.5 });
    expect(of.sleepingChance?.past).toBeNull();
    expect(of.repeatFrom?.past).toBeNull();
  });
  it('a small shop has a past by days of silence, without chances', () => {
    const { deadDays, dyingChance } = lines(60);
    expect(deadDays?.past?.flagged).toBeGreaterThan(0);
    expect(dyingChance).toMatchObject({ past: null, suggested: null });
  });
  it('a shop without a past says how many and no more', () => {
    expect(lines(0).deadDays).toEqual({ now: 4, past: null, suggested: null });
    expect(linesOf([], thresholds, counted).repeatFrom).toEqual({ now: 9, past: null, suggested: null });
  });
});
