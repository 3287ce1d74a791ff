import { dayName, monthDays } from '../model/calendar';
import type { EntriesWanted, Lack, Period } from '../model/report';
import type { Material } from './figure';
import { lack } from './lacks';
import { EVER } from './period';
import { isReported } from './stock-in';

export type AdsIn = { minor: number; lacks: Lack[]; any: boolean; entries: EntriesWanted[] };

/** What was spent on paid traffic in a period: each month's sum, shared out evenly over its days. */
export function adsIn(material: Material, period: Period): AdsIn {
  const own = (material.entered?.ads ?? []).filter(({ amount }) => isReported(amount, material));
  const to = Math.min(period.to, material.today);
  let minor = 0;
  let told = 0;
  const ids: string[] = [];
  for (const { month, amount } of own) {
    const days = monthDays(month);
    const shared = Math.min(days.to, to) - Math.max(days.from, period.from) + 1;
    if (shared <= 0) continue;
    told += shared;
    ids.push(dayName(days.from).slice(0, 7));
    // A month under way was entered as far as it has come.
    const length = Math.min(days.to, Math.max(days.from, material.today)) - days.from + 1;
    minor += (amount.minor * Math.min(shared, length)) / length;
  }
  const any = told > 0;
  const untold = Math.max(0, to - period.from + 1 - told);
  const entries: EntriesWanted[] = any ? [{ kind: 'ad-spend', ids, period: EVER }] : [];
  return { minor, any, entries, lacks: any ? lack('ad-days', untold) : [{ code: 'no-ads' }] };
}
