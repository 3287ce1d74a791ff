import { monthOf } from '../../model/calendar';
import type { Cohort } from '../../model/pictures';
import type { Material } from '../figure';
import { eachBuyer } from '../people-in';
import { anchorOf } from '../periods';

const MOST = 13;

/**
 * Retention by month of the first order, the newest first. Months are counted from year 0 (year × 12 + month); month 0
 * of a cohort is its own and 1 by definition. Months under way, and those of which no order was
 * read any more, are left out of each row's end.
 */
export function cohortsOf(material: Material): Cohort[] {
  const now = monthOf(anchorOf(material.sums, material.today));
  const cohorts = new Map<number, Cohort>();
  eachBuyer(material, ({ days, earlier }) => {
    const [first] = days;
    if (first === undefined || earlier > 0) return;
    const month = monthOf(first);
    const cohort = cohorts.get(month) ?? { month, size: 0, active: [] };
    cohorts.set(month, cohort);
    cohort.size += 1;
    for (const after of new Set(days.map((day) => monthOf(day) - month)))
      if (after < MOST) cohort.active[after] = (cohort.active[after] ?? 0) + 1;
  });
  return [...cohorts.values()]
    .sort((a, b) => b.month - a.month)
    .slice(0, MOST)
    .map(({ month, size, active }) => {
      const whole = Math.min(MOST, now - month);
      const shares = Array.from({ length: Math.max(1, whole) }, (_, i) => (active[i] ?? 0) / size);
      return { month, size, active: shares };
    });
}
