import type { History } from '../../../utils/judging/models/history';

/** Numbers from 0 to 1 from a seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let v = Math.imul(state ^ (state >>> 15), state | 1);
    v ^= v + Math.imul(v ^ (v >>> 7), v | 61);
    return ((v ^ (v >>> 14)) >>> 0) / 4294967296;
  };
}

/** Days of subjects in `until` days: paces around one event in `gap` days, leaving with chance `leaves` after each. */
export function madeUpDays(n: number, until: number, gap = 20, leaves = 0.15, seed = 7): number[][] {
  const next = seeded(seed);
  return Array.from({ length: n }, () => {
    let day = Math.floor(next() * until * 0.6);
    const own = gap * (0.3 + 2 * next());
    const days = [day];
    while (next() > leaves) {
      day += Math.max(1, Math.round(-Math.log(1 - next()) * own));
      if (day >= until) break;
      days.push(day);
    }
    return days;
  });
}

/** Histories no purchase model can learn from, and why. */
export const DEGENERATE: [string, History[], string][] = [
  ['nobody', [], 'no-subjects'],
  ['one who came once', [{ x: 0, tx: 0, T: 100 }], 'no-repeats'],
  ['nobody twice', Array.from({ length: 50 }, (_, i) => ({ x: 0, tx: 0, T: i + 1 })), 'no-repeats'],
  ['all just now', Array.from({ length: 50 }, () => ({ x: 0, tx: 0, T: 0 })), 'no-time'],
  [
    'impossible ones alone',
    [
      { x: -1, tx: 0, T: 5 },
      { x: 1, tx: 9, T: 5 },
      { x: 1, tx: Number.NaN, T: 5 },
      { x: 2, tx: 3, T: Number.POSITIVE_INFINITY },
      { x: 0.5, tx: 1, T: 5 },
      { x: 2, tx: 0, T: 5 },
      { x: 0, tx: 3, T: 5 },
    ],
    'no-subjects',
  ],
];

export const IMPOSSIBLE: History[] = DEGENERATE[4]?.[1] ?? [];
