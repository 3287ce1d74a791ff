import type { DBCoreKeyRange } from 'dexie';

/** Kinds of ranges as Dexie numbers them. */
export const RANGE = { equal: 1, range: 2, any: 3, never: 4 } as const;

export function isWithin(range: DBCoreKeyRange, key: string): boolean {
  return !isBelow(range, key) && !isAbove(range, key);
}

export function isBelow({ lower, lowerOpen }: DBCoreKeyRange, key: string): boolean {
  if (typeof lower !== 'string') return false;
  return lowerOpen ? key <= lower : key < lower;
}

export function isAbove({ upper, upperOpen }: DBCoreKeyRange, key: string): boolean {
  if (typeof upper !== 'string') return false;
  return upperOpen ? key >= upper : key > upper;
}

/** Everything from a key on. */
export function from(lower: string): DBCoreKeyRange {
  return { type: RANGE.range as never, lower, upper: undefined };
}

/** Everything below a key, the key itself left out. */
export function below(upper: string): DBCoreKeyRange {
  return { type: RANGE.range as never, lower: undefined, upper, upperOpen: true };
}
