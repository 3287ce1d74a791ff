import { monthDays } from '../model/calendar';
import type { Lack, Period } from '../model/report';
import type { Material } from './figure';
import { lack } from './lacks';
import { isReported } from './stock-in';

export type AdsIn = { minor: number; lacks: Lack[]; any: boolean };

/** What was spent on paid traffic in a period: each month's sum, shared out evenly over its days. */
export function adsIn(material: Material, period: Period): AdsIn {
  const own = (material.entered?.ads ?? []).filter(({ amount }) => isReported(amount, material));
  const to = Math.min(period.to, material.today);
  let minor = 0;
  let told = 0;
  for (const { month, amount } of own) {
    const days = monthDays(month);
    const shared = Math.min(days.to, to) - Math.max(days.from, period.from) + 1;
    if (shared <= 0) continue;
    told += shared;
    // A month under way was entered as far as it has come.
    const length = Math.min(days.to, Math.max(days.from, material.today)) - days.from + 1;
    minor += (amount.minor * Math.min(shared, length)) / length;
  }
  const any = told > 0;
  const untold = Math.max(0, to - period.from + 1 - told);
  return { minor, any, lacks: any ? lack('ad-days', untold) : [{ code: 'no-ads' }] };
}
