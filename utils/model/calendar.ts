import { DAY } from './day';
import type { Period } from './report';

/** Weeks and months of whole days since 1970. A month is counted from year 0: year × 12 + month from 0. */

/** A day as date fields write it: 2026-11-22. */
export function dayName(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** The Monday of the week that a day is in. */
export function mondayOf(day: number): number {
  // Day 0, the first of 1970, was a Thursday.
  return day - ((day + 3) % 7);
}

/** The month that a day is in. */
export function monthOf(day: number): number {
  const date = new Date(day * DAY);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/** The first and the last day of a month. */
export function monthDays(month: number): Period {
  const first = (one: number) => Date.UTC(Math.floor(one / 12), one % 12, 1) / DAY;
  return { from: first(month), to: first(month + 1) - 1 };
}

/** The month that is called so in month fields (2026-11); null where it is none. */
export function monthNamed(name: string): number | null {
  const [year, month] = name.split('-').map(Number);
  return year && month ? year * 12 + month - 1 : null;
}
