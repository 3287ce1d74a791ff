import type { Sighting } from '../model/facts';
import type { Count } from '../model/reading';
import type { CountsRecord, Register, SightingRecord } from './records';
import { type CountName, countNames } from './sightings';

/** A variant seen within this many days of a day belongs to the listing on that day. */
const AROUND = 14;

type Told = Register<Count>;

/**
 * A listing's counts day by day. Pages may count it in three ways that are never mixed: as a whole, by SKU, by
 * spec; the newest look of the day decides. Variants seen on different pages add up:
 * - stock of a variant unseen that day is as it was seen last; where it wasn't seen yet the sum is a lower bound
 *   if it is above zero, and unknown if not;
 * - what was sold is known only where every variant was seen that day: an older count would pass for no sale.
 */
export function sightingsOf(records: SightingRecord[]): Sighting[] {
  const sums = countNames.map((name): [CountName, (Told | null)[]] => [name, daily(records, name)]);
  return records.map(({ day }, i) => {
    const told = Object.fromEntries(sums.map(([name, days]) => [name, days[i] ?? null]));
    const one = told as Record<CountName, Told | null>;
    return {
      day,
      at: Math.max(...countNames.map((name) => one[name]?.at ?? 0)),
      stock: one.stock?.v ?? null,
      sold30d: one.sold30d?.v ?? null,
      soldTotal: one.soldTotal?.v ?? null,
    };
  });
}

function daily(records: SightingRecord[], name: CountName): (Told | null)[] {
  const families = new Map<string, Map<string, (Told | undefined)[]>>();
  for (const [i, { by = {} }] of records.entries())
    for (const [variant, counts] of Object.entries(by)) {
      const told = counts[name];
      if (!told) continue;
      const family = familyOf(families, variant);
      const days = family.get(variant) ?? [];
      days[i] = told;
      family.set(variant, days);
    }
  const sums = [...families.values()].map((family) => familySums(records, [...family.values()], name));
  return records.map((record, i) => newest([(record as CountsRecord)[name], ...sums.map((sum) => sum[i])]));
}

function familyOf<T>(families: Map<string, Map<string, T>>, variant: string): Map<string, T> {
  const name = variant.slice(0, 2);
  const family = families.get(name) ?? new Map<string, T>();
  families.set(name, family);
  return family;
}

function newest(all: (Told | null | undefined)[]): Told | null {
  return all.reduce<Told | null>((best, one) => (one && (!best || one.at > best.at) ? one : best), null);
}

/** Sums over the variants of one way of counting; null on days when none of them was seen, or too few. */
function familySums(
  records: SightingRecord[],
  variants: (Told | undefined)[][],
  name: CountName,
): (Told | null)[] {
  const sums: { value: number; exact: boolean; at: number; seen: boolean; missing: boolean }[] = records.map(
    () => ({ value: 0, exact: true, at: 0, seen: false, missing: false }),
  );
  for (const days of variants) {
    const ahead = nextSeen(records, days);
    let last: { told: Told; day: number } | null = null;
    for (const [i, { day }] of records.entries()) {
      const told: Told | undefined = days[i];
      const sum = sums[i];
      if (!sum) continue;
      if (told) last = { told, day };
      const held = told ?? (name === 'stock' && last && day - last.day <= AROUND ? last.told : undefined);
      if (held) {
        sum.value += held.v.value;
        sum.exact &&= held.v.exact;
        sum.at = Math.max(sum.at, held.at);
      } else if ((last && day - last.day <= AROUND) || (ahead[i] ?? Infinity) - day <= AROUND)
        sum.missing = true;
      if (told) sum.seen = true;
    }
  }
  return sums.map(({ value, exact, at, seen, missing }) => {
    if (!seen || (missing && (value === 0 || name === 'soldTotal'))) return null;
    return { v: { value, exact: exact && !missing }, at };
  });
}

/** For each record the day on which the variant is seen next, that day included. */
function nextSeen(records: SightingRecord[], days: (Told | undefined)[]): number[] {
  const ahead: number[] = [];
  let next = Infinity;
  for (let i = records.length - 1; i >= 0; i -= 1) {
    if (days[i]) next = records[i]?.day ?? next;
    ahead[i] = next;
  }
  return ahead;
}
