import type { Period } from '../model/report';
import type { DaySums } from '../model/sums';
import type { Material } from './figure';
import { once } from './once';
import { isIn } from './period';

type Totals = Omit<DaySums, 'day' | 'cur'>;

/**
 * Counts are over all currencies; amounts, and the orders whose lines were held against them, are of the report's own,
 * and `other` sales are in another one.
 */
export type OrdersIn = Totals & { other: number; priced: number };

const COUNTS = [
  ...['sales', 'refunded', 'refunding', 'cancelled', 'brushing', 'unpriced', 'units', 'itemsUnread'],
  ...['unnamedUnits', 'discountKnown', 'discounted', 'nameless', 'shipped', 'shipHours'],
] as (keyof Totals)[];
const AMOUNTS = [
  'net',
  'lines',
  'linesOf',
  'explained',
  'linesOrders',
  'linesOpen',
  'linesWrong',
  'namelessNet',
  'discountSum',
  'discountBase',
  'dealsTold',
  'dealsByLines',
] as (keyof Totals)[];

/** What the orders of a period come to. */
export function ordersIn(material: Material, period: Period): OrdersIn {
  return once(material, 'orders', period, () => addedUp(material, period));
}

function addedUp({ sums, cur }: Material, period: Period): OrdersIn {
  const totals: Record<string, number> = { other: 0, priced: 0 };
  for (const name of [...COUNTS, ...AMOUNTS]) totals[name] = 0;
  for (const day of sums.days) {
    if (!isIn(day.day, period)) continue;
    for (const name of COUNTS) totals[name] = (totals[name] ?? 0) + day[name];
    const known = day.sales - day.unpriced;
    if (day.cur !== cur) totals.other = (totals.other ?? 0) + known;
    else {
      for (const name of AMOUNTS) totals[name] = (totals[name] ?? 0) + day[name];
      totals.priced = (totals.priced ?? 0) + known;
    }
  }
  return totals as OrdersIn;
}

/** The days of a period that are known without a gap, and how many are not. */
export function daysUnread({ sums }: Material, { from, to }: Period, dayOf: (ms: number) => number): number {
  let known = 0;
  let reached = from - 1;
  for (const span of sums.evidence.spans) {
    const start = Math.max(dayOf(span.from), reached + 1);
    const end = Math.min(dayOf(span.to), to);
    if (end < start) continue;
    known += end - start + 1;
    reached = end;
  }
  return to - from + 1 - known;
}
