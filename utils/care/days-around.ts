import { DAY, dayOf, startOfDay } from '../model/day';
import type { ListingDossier } from '../model/dossier';

const MOST_DAYS = 60;
const FEWEST_DAYS = 7;

/** `early`: so many days too soon to look. `unknown`: the orders of these days were not all read. */
export type DaysAround =
  | { kind: 'early'; days: number }
  | { kind: 'unknown'; days: number }
  /** Days of the shop: from `before` and from `after`, `days` each. */
  | { kind: 'known'; days: number; before: number; after: number };

/** As many days after a moment as before it: at most 60, and nothing before a week has passed. Times in epoch milliseconds. */
export function daysAround(
  { evidence, timeZone }: Pick<ListingDossier, 'evidence' | 'timeZone'>,
  at: number,
  now: number,
): DaysAround {
  const day = dayOf(at, timeZone);
  const days = Math.min(MOST_DAYS, dayOf(now, timeZone) - day);
  if (days < FEWEST_DAYS) return { kind: 'early', days: FEWEST_DAYS - Math.max(0, days) };
  const from = startOfDay(day - days, timeZone);
  const until = startOfDay(day + days, timeZone);
  const isKnown = evidence.spans.some((span) => span.from <= from && span.to >= until - 2 * DAY);
  return isKnown ? { kind: 'known', days, before: day - days, after: day } : { kind: 'unknown', days };
}
