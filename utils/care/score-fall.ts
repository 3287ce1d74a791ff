import { type Dsr, type ScoreId, scoreIds } from '../model/entries/dsr';

/** A reading of the platform's scores; `at` in epoch milliseconds. */
export type ScoreReading = { at: number; value: Dsr };
/** One score between its last two readings. */
export type ScoreFall = { which: ScoreId; from: number; to: number; fromAt: number; toAt: number };

/** Scores have two decimals at most: less than this is the arithmetic's own noise. */
const NOISE = 1e-6;

/**
 * The scores that fell by `drop` points or more between the last two readings that tell them, in any order of
 * `readings`. A reading without a score says nothing of it; one reading alone is no fall.
 */
export function scoreFalls(readings: ScoreReading[], drop: number): ScoreFall[] {
  const inTime = [...readings].sort((a, b) => a.at - b.at);
  return scoreIds.flatMap((which) => {
    const told = inTime.flatMap(({ at, value }) => {
      const score = value[which];
      return score === null ? [] : [{ at, score }];
    });
    const [before, now] = told.slice(-2);
    if (!before || !now || before.score - now.score < drop - NOISE) return [];
    return [{ which, from: before.score, to: now.score, fromAt: before.at, toAt: now.at }];
  });
}
