import { dayOf } from '../model/day';
import type { Count, ListingRow } from '../model/reading';
import { plainId, plainText } from './keys';
import type { CountsRecord, SightingRecord } from './records';
import { joinFields } from './registers';

export const countNames = ['stock', 'sold30d', 'soldTotal'] as const;
export type CountName = (typeof countNames)[number];

/** Days of sightings kept: a bit more than the longest threshold. */
const KEPT_DAYS = 800;
/** Counts of variants kept per listing: 100 days of a listing with 200 variants. */
const KEPT_COUNTS = 20_000;
/** A page that shows more variants of one listing than this is taken at their sum. */
const MAX_VARIANTS = 200;

/**
 * What one page's rows of one listing say of its counts: by variant where they name variants, so that variants
 * on two pages of one list add up; null where they say nothing.
 */
export function sightingFromRows(rows: ListingRow[], at: number, timeZone: string): SightingRecord | null {
  const seen: SightingRecord = { day: dayOf(at, timeZone) };
  if (rows.length > MAX_VARIANTS || !rows.some(variantOf)) Object.assign(seen, countsOf(rows, at));
  else {
    const groups = new Map<string, ListingRow[]>();
    for (const row of rows) {
      const variant = variantOf(row) ?? '';
      groups.set(variant, [...(groups.get(variant) ?? []), row]);
    }
    const by = [...groups].flatMap(([variant, own]): [string, CountsRecord][] => {
      const counts = countsOf(own, at);
      return Object.keys(counts).length > 0 ? [[variant, counts]] : [];
    });
    if (by.length > 0) seen.by = Object.fromEntries(by);
  }
  return seen.by || countNames.some((name) => seen[name]) ? seen : null;
}

/** `s:<SKU>`, `u:<spec>`, or null where a row names no variant. */
function variantOf(row: ListingRow): string | null {
  if (row.sku) return `s:${plainId(row.sku)}`;
  return row.spec ? `u:${plainText(row.spec)}` : null;
}

function countsOf(rows: ListingRow[], at: number): CountsRecord {
  const counts: CountsRecord = {};
  for (const name of countNames) {
    const sum = sumOf(rows.map((row) => row[name]));
    if (sum) counts[name] = { v: sum, at };
  }
  return counts;
}

/** The counts of all rows together; null where one of them is missing. */
function sumOf(counts: (Count | undefined)[]): Count | null {
  let sum: Count = { value: 0, exact: true };
  for (const count of counts) {
    if (!count) return null;
    sum = { value: sum.value + count.value, exact: sum.exact && count.exact };
  }
  return counts.length > 0 ? sum : null;
}

/** Sightings of two records of one listing: one a day, each of its counts as last seen that day. */
export function joinSightings(a: SightingRecord[], b: SightingRecord[]): SightingRecord[] {
  const days = new Map(a.map((one) => [one.day, one]));
  for (const one of b) {
    const known = days.get(one.day);
    days.set(one.day, known ? joinDay(known, one) : one);
  }
  const joined = [...days.values()].sort((x, y) => x.day - y.day);
  const newest = joined.at(-1)?.day ?? 0;
  let room = KEPT_COUNTS;
  let first = joined.length;
  while (first > 0) {
    const one = joined[first - 1];
    room -= Object.keys(one?.by ?? {}).length;
    if (!one || one.day <= newest - KEPT_DAYS || room < 0) break;
    first -= 1;
  }
  return joined.slice(first);
}

function joinDay(a: SightingRecord, b: SightingRecord): SightingRecord {
  const { day, by: ofA = {}, ...wholeA } = a;
  const { day: _, by: ofB = {}, ...wholeB } = b;
  const by: Record<string, CountsRecord> = { ...ofA };
  for (const [variant, counts] of Object.entries(ofB)) by[variant] = joinFields(by[variant] ?? {}, counts);
  const whole = { day, ...joinFields<CountsRecord>(wholeA, wholeB) };
  return Object.keys(by).length > 0 ? { ...whole, by } : whole;
}
