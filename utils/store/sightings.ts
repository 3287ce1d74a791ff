import type { Sighting } from '../model/facts';
import type { SightingRecord } from './records';
import { joinFields } from './registers';

/** Days of sightings kept: a bit more than the longest threshold. */
const KEPT_DAYS = 800;

/** Sightings of two records of one listing: one a day, each of its counts as last seen that day. */
export function joinSightings(a: SightingRecord[], b: SightingRecord[]): SightingRecord[] {
  const days = new Map(a.map((one) => [one.day, one]));
  for (const { day, ...counts } of b) {
    const { day: _, ...known } = days.get(day) ?? { day };
    days.set(day, { day, ...joinFields(known, counts) });
  }
  const joined = [...days.values()].sort((x, y) => x.day - y.day);
  const newest = joined.at(-1)?.day ?? 0;
  return joined.filter((one) => one.day > newest - KEPT_DAYS);
}

export function sightingOf(record: SightingRecord): Sighting {
  const { stock, sold30d, soldTotal } = record;
  return {
    day: record.day,
    at: Math.max(stock?.at ?? 0, sold30d?.at ?? 0, soldTotal?.at ?? 0),
    stock: stock?.v ?? null,
    sold30d: sold30d?.v ?? null,
    soldTotal: soldTotal?.v ?? null,
  };
}
