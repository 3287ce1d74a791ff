import { DAY, dayOf } from '../model/day';

/**
 * Days until the next birthday on the clock of `timeZone`, 0 on the day itself. Born on 29 February she is
 * congratulated on the 28th in years without that day: a wish a day early is kinder than one in March.
 */
export function daysToBirthday(
  { month, day }: { month: number; day: number },
  now: number,
  timeZone: string,
): number {
  const today = dayOf(now, timeZone);
  const year = new Date(today * DAY).getUTCFullYear();
  const thisYear = birthdayIn(year, month, day);
  return (thisYear >= today ? thisYear : birthdayIn(year + 1, month, day)) - today;
}

function birthdayIn(year: number, month: number, day: number): number {
  const isLeap = new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
  return Date.UTC(year, month - 1, month === 2 && day === 29 && !isLeap ? 28 : day) / DAY;
}
