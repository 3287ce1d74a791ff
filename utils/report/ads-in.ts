import { DAY } from '../model/day';
import type { Lack, Period } from '../model/report';
import type { Material } from './figure';
import { lack } from './lacks';
import { isReported } from './stock-in';

export type AdsIn = { minor: number; lacks: Lack[]; any: boolean };

/** The days of a month (year × 12 + month from 0), the first and the last. */
export function monthDays(month: number): Period {
  const year = Math.floor(month / 12);
  const from = Date.UTC(year, month % 12, 1) / DAY;
  return { from, to: Date.UTC(year, (month % 12) + 1, 1) / DAY - 1 };
}

/** Year × 12 + month from 0 of a whole day. */
export function monthOf(day: number): number {
  const date = new Date(day * DAY);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

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
