import { monthOf } from '../../model/calendar';
import type { MonthCost } from '../../model/pictures';
import type { Material } from '../figure';
import { eachNewcomer, KEPT_WITHIN } from '../newcomers';
import { isReported } from '../stock-in';

const MOST = 13;

/** What paid traffic cost by month and what stayed of it, the newest month first; a year and the month under way. */
export function monthCosts(material: Material): MonthCost[] {
  const now = monthOf(material.today);
  const months = new Map<number, MonthCost>();
  const of = (month: number): MonthCost => {
    const known = months.get(month) ?? { month, spent: null, fresh: 0, of: 0, kept: 0 };
    months.set(month, known);
    return known;
  };
  for (const { month, amount } of material.entered?.ads ?? [])
    if (isReported(amount, material)) {
      const own = of(month);
      own.spent = (own.spent ?? 0) + amount.minor;
    }
  eachNewcomer(material, KEPT_WITHIN, ({ day, isOver, isBack }) => {
    const month = monthOf(day);
    if (month <= now - MOST || month > now) return;
    const own = of(month);
    own.fresh += 1;
    if (!isOver) return;
    own.of += 1;
    if (isBack) own.kept += 1;
  });
  return [...months.values()]
    .filter(({ month }) => month > now - MOST && month <= now)
    .sort((a, b) => b.month - a.month);
}
