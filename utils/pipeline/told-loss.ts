import { dropLocal, readLocal, writeLocal } from '../browser/local';
import type { PopupView } from '../model/views';
import { type SumTable, WHOLE_LEAF } from '../store/mend';

/** Key of storage.local under which stands what the seller is told to be lost. */
export const LOST = 'lost';
export type Lost = NonNullable<PopupView['lost']>;

/** Whether the seller is told of a loss now. */
export async function isLossTold(): Promise<boolean> {
  return (await readLocal(LOST)) !== undefined;
}

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
  const keyed = records.map(([table, key]): [string, string] => [table, toldKey(table, key)]);
  const all = new Map([...known, ...keyed].map((one) => [one.join('\n'), one]));
  // That orders went is told until a restore, however much else there is that may be read again.
  const gone = [...all.values()].filter(areOrdersGone);
  const isNews = gone.length > 0 && !known.some(areOrdersGone);
  if (all.size === known.length || (known.length >= MOST_RECORDS && !isNews)) return false;
  const base = told ?? { how: 'record' as const, at: now, listings: 0, orders: 0 };
  await writeLocal(LOST, {
    ...base,
    records: [...new Set([...gone, ...all.values()])].slice(0, MOST_RECORDS),
  });
  return true;
}

const areOrdersGone = ([table, key]: [string, string]): boolean => table === 'orders' && key === '';

function toldKey(table: string, key: string): string {
  if (key === '' && isSum(table)) return WHOLE_LEAF;
  return READ_AGAIN.has(table) ? key : '';
}

function isSum(table: string): table is SumTable {
  return table === 'buyers' || table === 'ledgers';
}

/** Tables of sums of which a whole leaf was lost and that weren't made anew since. */
export async function lostLeaves(): Promise<SumTable[]> {
  const told = (await readLocal(LOST)) as Lost | undefined;
  return (told?.records ?? []).flatMap(([table, key]) => (key === WHOLE_LEAF && isSum(table) ? [table] : []));
}

/** They were made anew of the orders: from now on they are told as single sums are. */
export async function leavesMended(): Promise<void> {
  const told = (await readLocal(LOST)) as Lost | undefined;
  if (!told?.records) return;
  const keyed = told.records.map(([table, key]): [string, string] => [table, key === WHOLE_LEAF ? '' : key]);
  const records = [...new Map(keyed.map((one) => [one.join('\n'), one])).values()];
  await writeLocal(LOST, { ...told, records });
}

/** Tables whose rows come back with the page that shows them. */
const READ_AGAIN = new Set(['orders', 'listings', 'reviews', 'customers']);

/** The seller restored or deleted her data: nothing is missing any more. */
export async function forgetLoss(): Promise<void> {
  await dropLocal(LOST);
}
