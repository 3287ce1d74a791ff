import type { Sighting } from '../model/facts';
import { countDays, type Stretch, union, within } from './days';

/** Two sightings further apart than this say nothing about the days between them. */
export const MAX_GAP = 14;

export type StockDays = { inStock: Stretch[]; outOfStock: Stretch[] };

/**
 * Days that are known to have been with stock or without it. A day lies in stock only between two sightings
 * with stock at most 14 days apart; without stock likewise; every other day is unknown.
 */
export function stockDays(sightings: Sighting[]): StockDays {
  const known = sightings.filter((one) => one.stock !== null);
  const stretches = (has: boolean) => {
    const found: Stretch[] = [];
    for (const [i, one] of known.entries()) {
      if ((one.stock?.value ?? 0) > 0 !== has) continue;
      const next = known[i + 1];
      const chained = next && (next.stock?.value ?? 0) > 0 === has && next.day - one.day <= MAX_GAP;
      found.push({ from: one.day, to: chained ? next.day : one.day });
    }
    return union(found);
  };
  return { inStock: stretches(true), outOfStock: stretches(false) };
}

/** How many days of a stretch were in stock, as a range: days nobody saw count in the upper end alone. */
export function stockRange(days: StockDays, from: number, to: number): { low: number; high: number } {
  if (to < from) return { low: 0, high: 0 };
  const out = countDays(within(days.outOfStock, from, to));
  return { low: countDays(within(days.inStock, from, to)), high: to - from + 1 - out };
}
