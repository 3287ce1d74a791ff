import { dropLocal, readLocal, writeLocal } from '../browser/local';
import type { PopupView } from '../model/views';

/** Key of storage.local under which stands what the seller is told to be lost. */
export const LOST = 'lost';
export type Lost = NonNullable<PopupView['lost']>;

/** Damaged records that are told one by one: of more than these nobody would look for the single one. */
const MOST_RECORDS = 50;

/**
 * Remembers records that can't be read any more; true where that is news. Of buyers and sums no key is kept: they are
 * made anew of the orders, and what can't be is beyond reading a page again.
 */
export async function tellDamaged(records: [string, string][], now: number): Promise<boolean> {
  const told = (await readLocal(LOST)) as Lost | undefined;
  if (told && told.how !== 'record') return false;
  const known = told?.records ?? [];
  const keyed = records.map(([table, key]): [string, string] => [table, READ_AGAIN.has(table) ? key : '']);
  const all = new Map([...known, ...keyed].map((one) => [one.join('\n'), one]));
  if (all.size === known.length || known.length >= MOST_RECORDS) return false;
  const base = told ?? { how: 'record' as const, at: now, listings: 0, orders: 0 };
  await writeLocal(LOST, { ...base, records: [...all.values()].slice(0, MOST_RECORDS) });
  return true;
}

/** Tables whose rows come back with the page that shows them. */
const READ_AGAIN = new Set(['orders', 'listings', 'reviews', 'customers']);

/** The seller restored or deleted her data: nothing is missing any more. */
export async function forgetLoss(): Promise<void> {
  await dropLocal(LOST);
}
