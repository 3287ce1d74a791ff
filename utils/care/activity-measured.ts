import type { ActivityMeasured } from '../model/activity-line';
import type { PeopleSums } from '../model/sums';

/** Who bought again after so many days without an order was asleep. */
const ASLEEP_DAYS = 90;

/**
 * Customers who bought on the days of an activity, of them those who had been silent for long, and customers on as many
 * days before it. What happened in its time, not what it brought. Days are the shop's whole days, both ends included.
 */
export function activityMeasured(
  { start, day, state }: Pick<PeopleSums, 'start' | 'day' | 'state'>,
  from: number,
  to: number,
): ActivityMeasured {
  const found: ActivityMeasured = { bought: 0, awakened: 0, before: 0 };
  const length = to - from + 1;
  for (let i = 0; i + 1 < start.length; i += 1) {
    const days: number[] = [];
    for (let at = start[i] ?? 0; at < (start[i + 1] ?? 0); at += 1)
      if (state[at] === 0 && (day[at] ?? -1) >= 0) days.push(day[at] ?? 0);
    days.sort((a, b) => a - b);
    const first = days.findIndex((one) => one >= from && one <= to);
    if (days.some((one) => one >= from - length && one < from)) found.before += 1;
    if (first < 0) continue;
    found.bought += 1;
    const previous = days[first - 1];
    if (previous !== undefined && (days[first] ?? 0) - previous >= ASLEEP_DAYS) found.awakened += 1;
  }
  return found;
}
