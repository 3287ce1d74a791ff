import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ScoreReading, scoreFalls } from '../../utils/care/score-fall';

const on = (at: number, described: number | null, service: number | null = null): ScoreReading => ({
  at,
  value: { described, service, logistics: null },
});

describe('a score fell', () => {
  it.each([
    ['by the threshold itself', [on(1, 4.86), on(2, 4.84)], ['described']],
    ['by less', [on(1, 4.86), on(2, 4.85)], []],
    ['rose', [on(1, 4.8), on(2, 4.9)], []],
    ['fell and came back', [on(1, 4.9), on(2, 4.7), on(3, 4.9)], []],
    ['one reading alone', [on(1, 4.1)], []],
    ['a reading without it says nothing of it', [on(1, 4.9), on(2, null, 4.9), on(3, 4.7)], ['described']],
    ['each score for itself', [on(1, 4.9, 4.9), on(2, 4.7, 4.7)], ['described', 'service']],
    ['nothing was read', [], []],
  ] as [string, ScoreReading[], string[]][])('%s', (_, readings, wanted) => {
    expect(scoreFalls(readings, 0.02).map(({ which }) => which)).toEqual(wanted);
  });

  it('in whatever order the readings come', () => {
    const readings = fc.uniqueArray(
      fc.record({ at: fc.nat(1000), score: fc.option(fc.integer({ min: 0, max: 500 }), { nil: null }) }),
      { selector: ({ at }) => at, maxLength: 12 },
    );
    fc.assert(
      fc.property(readings, (list) => {
        const all = list.map(({ at, score }) => on(at, score === null ? null : score / 100));
        expect(scoreFalls([...all].reverse(), 0.02)).toEqual(scoreFalls(all, 0.02));
      }),
    );
  });
});
