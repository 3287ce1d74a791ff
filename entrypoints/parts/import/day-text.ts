import { dayName } from '../../../utils/model/calendar';
import { DAY, dayOf, startOfDay } from '../../../utils/model/day';

/** A day as date inputs write it: `2026-05-12`. */
export function dayText(ms: number, timeZone: string): string {
  return dayName(dayOf(ms, timeZone));
}

/** The first millisecond of such a day; null where it is none. */
export function dayStart(text: string, timeZone: string): number | null {
  const ms = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && Number.isFinite(ms)
    ? startOfDay(Math.floor(ms / DAY), timeZone)
    : null;
}
