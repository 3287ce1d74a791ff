import type { Period } from '../model/report';

/** All days there are. */
export const EVER: Period = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };

export function isIn(day: number, { from, to }: Period): boolean {
  return day >= from && day <= to;
}

export function lengthOf({ from, to }: Period): number {
  return to - from + 1;
}

/** The stretch of the same length that ends the day before. */
export function before(period: Period): Period {
  return { from: period.from - lengthOf(period), to: period.from - 1 };
}
