import type { Period } from '../model/report';
import type { Sums } from '../model/sums';

export const periodKeys = ['d7', 'd30', 'd90', 'd365', 'all', 'own'] as const;
export type PeriodKey = (typeof periodKeys)[number];

const LENGTHS: Partial<Record<PeriodKey, number>> = { d7: 7, d30: 30, d90: 90, d365: 365 };
/** Where no order is newer than this many days, periods end on the last day that has one. */
const STALE = 60;

/** The day that periods end on: today, or the last day with an order where nothing newer was read. */
export function anchorOf({ days }: Pick<Sums, 'days'>, today: number): number {
  const newest = days.reduce((last, { day, sales }) => (sales > 0 ? Math.max(last, day) : last), -1);
  return newest >= 0 && today - newest > STALE ? newest : today;
}

/** The days of a chosen period; `own` is what the boss chose by hand. */
export function periodOf(key: PeriodKey, sums: Pick<Sums, 'days'>, today: number, own: Period): Period {
  const to = anchorOf(sums, today);
  if (key === 'own') return own;
  const length = LENGTHS[key];
  if (length !== undefined) return { from: to - length + 1, to };
  const first = sums.days.find(({ day }) => day >= 0)?.day ?? to;
  return { from: Math.min(first, to), to };
}
