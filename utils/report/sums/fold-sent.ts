import { dayOf, startOfDay } from '../../model/day';
import type { SentDay } from '../../model/sums';

const HOUR = 3_600_000;

/** Orders sent by day of sending, with the clock hours in which any was. */
export type SentFold = Map<number, { orders: number; noHour: number; hours: Set<number> }>;

/** Adds one sending. Changes the fold it is given. `at` in epoch milliseconds; midnight sharp is a day without an hour. */
export function addSent(fold: SentFold, at: number, timeZone: string): void {
  const day = dayOf(at, timeZone);
  const own = fold.get(day) ?? { orders: 0, noHour: 0, hours: new Set<number>() };
  fold.set(day, own);
  const midnight = startOfDay(day, timeZone);
  if (at === midnight) {
    own.noHour += 1;
    return;
  }
  own.orders += 1;
  // Counted from its midnight: not every zone's clock strikes when that of UTC does.
  own.hours.add(Math.floor((at - midnight) / HOUR));
}

/**
 * Hours from an order to its sending, both in epoch milliseconds. Null where either is unknown or they stand the wrong
 * way round, and where one tells an hour and the other the day alone: the time between could be a day off.
 */
export function hoursToSend(at: number | null, sentAt: number | undefined, timeZone: string): number | null {
  if (at === null || sentAt === undefined || sentAt < at) return null;
  const isWholeDay = (time: number) => time === startOfDay(dayOf(time, timeZone), timeZone);
  return isWholeDay(at) === isWholeDay(sentAt) ? (sentAt - at) / HOUR : null;
}

export function sentDays(fold: SentFold): SentDay[] {
  return [...fold]
    .map(([day, { orders, noHour, hours }]) => ({ day, orders, noHour, hours: hours.size }))
    .sort((a, b) => a.day - b.day);
}
