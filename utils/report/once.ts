import type { Period } from '../model/report';
import type { Sums } from '../model/sums';
import type { Material } from './figure';

const kept = new WeakMap<Sums, Map<string, unknown>>();

/**
 * What a pure reckoning over a period comes to, made once for the same sums: many figures rest on the same few, and
 * each goes over all orders. `name` says which reckoning; it may rest on the sums, the currency and the period alone.
 */
export function once<T>({ sums, cur }: Material, name: string, { from, to }: Period, make: () => T): T {
  const own = kept.get(sums) ?? new Map<string, unknown>();
  kept.set(sums, own);
  const key = `${name} ${cur} ${from} ${to}`;
  if (!own.has(key)) own.set(key, make());
  return own.get(key) as T;
}
