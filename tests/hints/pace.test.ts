import { describe, expect, it } from 'vitest';
import { makePace } from '../../entrypoints/reader.content/pace';

describe('makePace', () => {
  it('is quick at first, then slower, and never slower than 5 s', () => {
    const pace = makePace();
    const gaps: number[] = [];
    for (let now = 0; gaps.length < 40; now += gaps.at(-1) ?? 0) {
      pace.looked(now);
      gaps.push(pace.gap(now));
    }
    expect(gaps.slice(0, 5)).toEqual([300, 300, 300, 300, 300]);
    expect(Math.max(...gaps)).toBeLessThanOrEqual(5000);
    expect(gaps.slice(-10).reduce((a, b) => a + b) / 10).toBeGreaterThan(2500);
  });
  it('is quick again after a rest, or when a person does something', () => {
    const pace = makePace();
    for (let i = 0; i < 20; i++) pace.looked(0);
    expect(pace.gap(0)).toBe(5000);
    expect(pace.gap(120_000)).toBe(300);
    pace.nudge();
    expect(pace.gap(0)).toBe(300);
    pace.looked(0);
    expect(pace.gap(0)).toBe(1000);
  });
  it('confirms soon where rows were found, later where none were, and never faster than its gap', () => {
    const pace = makePace();
    expect(pace.confirm(true, 0)).toBe(300);
    expect(pace.confirm(false, 0)).toBe(1200);
    for (let i = 0; i < 20; i++) pace.looked(0);
    expect(pace.confirm(true, 0)).toBe(5000);
  });
  it('calls a page unstable that changed at five looks over ten seconds, not one that loads', () => {
    const pace = makePace();
    expect([0, 300, 600, 900, 1200, 1500].map((now) => pace.changed(now))).not.toContain(true);
    expect(pace.changed(10_000)).toBe(true);
    pace.settled();
    expect(pace.changed(20_000)).toBe(false);
  });
});
