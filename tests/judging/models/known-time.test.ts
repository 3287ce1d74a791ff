import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holesIn, withoutHoles } from '../../../utils/judging/models/known-time';

const NOW = 100;

describe('holes taken out of time', () => {
  it.each([
    ['none', [10, 50], [], [10, 50]],
    ['after the last event', [10, 50], [{ from: 60, to: 79 }], [30, 70]],
    ['between two', [10, 50], [{ from: 20, to: 29 }], [20, 50]],
    ['before the first', [10, 50], [{ from: 1, to: 5 }], [10, 50]],
    ['an event on a day of it', [10, 25], [{ from: 20, to: 29 }], [20, 29]],
    ['up to now and beyond', [10], [{ from: 90, to: 150 }], [20]],
    [
      'two, both sides',
      [10, 50],
      [
        { from: 20, to: 29 },
        { from: 60, to: 69 },
      ],
      [30, 60],
    ],
    ['two events within one', [21, 23], [{ from: 20, to: 29 }], [29]],
  ])('%s', (_, days, holes, expected) => expect(withoutHoles(days, holes, NOW)).toEqual(expected));

  it('keep events in order and before now, whatever the holes', () => {
    const days = fc.uniqueArray(fc.integer({ min: 0, max: 99 })).map((all) => all.sort((a, b) => a - b));
    const marks = fc.uniqueArray(fc.integer({ min: 0, max: 130 }), { maxLength: 10 });
    const holes = marks.map((all) => {
      const at = all.sort((a, b) => a - b);
      return at.flatMap((from, i) =>
        i % 2 === 0 && at[i + 1] !== undefined ? [{ from, to: (at[i + 1] ?? 0) - 1 }] : [],
      );
    });
    fc.assert(
      fc.property(days, holes, (all, closed) => {
        const moved = withoutHoles(all, closed, NOW);
        expect(moved).toEqual([...new Set(moved)].sort((a, b) => a - b));
        expect(moved.every((day) => day < NOW)).toBe(true);
        expect(moved.length).toBeLessThanOrEqual(all.length);
        if (all.length > 0) expect(moved[0]).toBeGreaterThanOrEqual(all[0] ?? 0);
      }),
    );
  });

  it('are the days nobody knows of', () => {
    expect(
      holesIn(
        [
          { from: 10, to: 20 },
          { from: 40, to: 60 },
        ],
        15,
        100,
      ),
    ).toEqual([
      { from: 21, to: 39 },
      { from: 61, to: 99 },
    ]);
    expect(holesIn([{ from: 0, to: 120 }], 15, 100)).toEqual([]);
    expect(holesIn([], 15, 17)).toEqual([{ from: 15, to: 16 }]);
  });
});
