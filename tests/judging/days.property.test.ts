import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Stretch, union, without } from '../../utils/judging/days';

/** Also empty ones (`to` before `from`), as callers make them. */
const stretch = fc.record({ from: fc.integer({ min: 0, max: 40 }), long: fc.integer({ min: -1, max: 9 }) });
const stretches = fc
  .array(stretch, { maxLength: 12 })
  .map((all) => all.map(({ from, long }): Stretch => ({ from, to: from + long })));

function daysIn(all: Stretch[]): number[] {
  const days = new Set<number>();
  for (const { from, to } of all) for (let day = from; day <= to; day += 1) days.add(day);
  return [...days].sort((a, b) => a - b);
}

/** Sorted, and neither touching nor overlapping. */
function isApart(all: Stretch[]): boolean {
  return all.every((one, i) => one.from <= one.to && (i === 0 || one.from > (all[i - 1]?.to ?? 0) + 1));
}

describe('sets of days', () => {
  it('joined hold the days of each', () => {
    fc.assert(
      fc.property(stretches, (all) => {
        expect(daysIn(union(all))).toEqual(daysIn(all));
        expect(isApart(union(all))).toBe(true);
      }),
    );
  });

  it('without others hold the days that those have not', () => {
    fc.assert(
      fc.property(stretches, stretches, (a, b) => {
        const gone = new Set(daysIn(b));
        const left = without(a, b);
        expect(daysIn(left)).toEqual(daysIn(a).filter((day) => !gone.has(day)));
        expect(isApart(left)).toBe(true);
      }),
    );
  });
});
