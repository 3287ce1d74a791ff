import type { Reason } from '../../model/verdict';
import { because } from '../rule';
import type { Pace } from './pace';

/** Two figures that matter of a small number: 0.083, 1.4, 120. */
function short(value: number): number {
  return Number(value.toPrecision(2));
}

/** What was sold, how fast, and between which days in stock. */
export function paceReasons({ units, days, low, high, slowest }: Pace): Reason[] {
  const reasons = [
    because('sold-in', { units, days }),
    because('velocity', { times: short(slowest * 30), days }),
  ];
  if (low < high) reasons.push(because('velocity-range', { low, high }));
  return reasons;
}
