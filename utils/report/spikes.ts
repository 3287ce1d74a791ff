import { dayOf } from '../model/day';
import { median } from '../model/median';
import type { Period } from '../model/report';
import type { Material } from './figure';
import { once } from './once';
import { daysUnread } from './orders-in';

/** Days before a day that its usual number of orders is taken from, as their median. */
const USUAL_OF = 28;
/** A day stands out with so many times the usual number, and with so many orders at least. */
const TIMES = 3;
const LEAST = 10;

export type Spikes = { days: number; orders: number };

/**
 * Days of a period with far more orders than the shop's own usual, and the orders on them. Days whose four weeks before
 * were not read in full tell nothing: there quiet days may be unread ones.
 */
export function spikesIn(material: Material, period: Period): Spikes {
  return once(material, 'spikes', period, () => found(material, period));
}

function found(material: Material, period: Period): Spikes {
  const { days, timeZone } = material.sums;
  const sales = new Map<number, number>();
  for (const one of days) sales.set(one.day, (sales.get(one.day) ?? 0) + one.sales);
  const spikes: Spikes = { days: 0, orders: 0 };
  for (const [day, n] of sales) {
    if (n < LEAST || day < period.from || day > period.to) continue;
    const window = { from: day - USUAL_OF, to: day - 1 };
    if (daysUnread(material, window, (ms) => dayOf(ms, timeZone)) > 0) continue;
    const before = Array.from({ length: USUAL_OF }, (_, i) => sales.get(window.from + i) ?? 0);
    if (n < TIMES * (median(before) ?? 0)) continue;
    spikes.days += 1;
    spikes.orders += n;
  }
  return spikes;
}
