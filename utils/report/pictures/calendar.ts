import type { CalendarDay } from '../../model/pictures';
import type { Period } from '../../model/report';
import type { Material } from '../figure';
import { isIn } from '../period';

const MOST_DAYS = 371;

/** The last year of a period at most, day by day. */
export function calendarOf({ sums }: Material, period: Period): CalendarDay[] {
  const shown = { from: Math.max(period.from, period.to - MOST_DAYS + 1), to: period.to };
  const byDay = new Map<number, number>();
  for (const { day, sales } of sums.days) if (isIn(day, shown)) byDay.set(day, (byDay.get(day) ?? 0) + sales);
  const some = [...byDay.values()].filter((n) => n > 0).sort((a, b) => a - b);
  const bounds = [0.25, 0.5, 0.75].map((q) => some[Math.floor(q * some.length)] ?? 0);
  const days: CalendarDay[] = [];
  for (let day = shown.from; day <= shown.to; day += 1) {
    const sales = byDay.get(day) ?? 0;
    days.push({ day, sales, level: sales === 0 ? 0 : 1 + bounds.filter((bound) => sales > bound).length });
  }
  return days;
}
