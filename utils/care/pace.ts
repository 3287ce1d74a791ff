import type { Pace } from '../model/goal-line';

/** Goals against the clock: not only how far, but whether it is far enough by now. */

export type PaceInput = {
  /** Null where it is not known. */
  value: number | null;
  target: number;
  /** The goal's time, epoch milliseconds. */
  from: number;
  to: number;
  now: number;
  /** True for what adds up over time (orders, sales); false for what is so or isn't (a rate). */
  isSum: boolean;
  better: 'up' | 'down';
};

/** So far behind what should be reached is no cause for alarm; nor is anything in the first part of the time. */
const SLACK = 0.1;
const TOO_EARLY = 0.25;

export function paceOf({ value, target, from, to, now, isSum, better }: PaceInput): Pace {
  const elapsed = Math.min(1, Math.max(0, (now - from) / Math.max(1, to - from)));
  const expected = isSum ? target * elapsed : null;
  if (value === null) return { finding: 'unknown', progress: null, expected };
  const progress = target === 0 ? null : Math.max(0, value / target);
  const isReached = better === 'up' ? value >= target : value <= target;
  if (!isSum)
    return { finding: isReached ? 'reached' : elapsed >= 1 ? 'missed' : 'behind', progress, expected };
  // A sum that should stay small is only safe when its time is over.
  if (better === 'down')
    return { finding: !isReached ? 'missed' : elapsed >= 1 ? 'reached' : 'on', progress, expected };
  if (isReached) return { finding: 'reached', progress, expected };
  if (elapsed >= 1) return { finding: 'missed', progress, expected };
  const isBehind = elapsed >= TOO_EARLY && value < target * elapsed - target * SLACK;
  return { finding: isBehind ? 'behind' : 'on', progress, expected };
}

/** How far a key result has come from where it began to where it shall be, 0 to 1 and more; null where unknown. */
export function keyResult(start: number, target: number, value: number | null): number | null {
  if (value === null) return null;
  if (start === target) return value === target ? 1 : 0;
  return Math.max(0, (value - start) / (target - start));
}
