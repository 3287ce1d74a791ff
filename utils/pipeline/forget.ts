import { fold } from '../store/fold';
import { forgetLists, forgetSlice } from '../store/forget-old';
import { dropKept } from '../store/kept/kept-readings';
import { readMeta, writeMeta } from '../store/meta';
import type { Store } from '../store/store';
import { giveWay } from './give-way';

const DONE = 'forgotten-until';
const SLICE = 500;

/** The start of the month (UTC) that many months back; orders before it are forgotten. Null where all are kept. */
export function cutoffOf(months: number, now: number): number | null {
  if (months === 0) return null;
  const today = new Date(now);
  return Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - months, 1);
}

/**
 * Forgets what is older than the seller wants to keep, once a month: every order has to be looked at. A pass that is
 * cut off begins again the next time, which changes nothing that was done.
 */
export async function forgetOld(store: Store, months: number, now: number): Promise<void> {
  const cutoff = cutoffOf(months, now);
  if (cutoff === null || Number((await readMeta(store, DONE)) ?? 0) >= cutoff) return;
  for (const { id } of await store.db.shops.toArray()) {
    let after: string | null = null;
    do {
      after = await forgetSlice(store, id, cutoff, after, SLICE);
      await giveWay();
    } while (after !== null);
    await forgetLists(store, id, cutoff);
    // Readings kept to be taken back may hold what was just forgotten.
    await store.db.transaction('rw', store.db.meta, () => dropKept(store.db, id));
  }
  // Nothing of what was forgotten waits in the journal.
  await fold(store, giveWay);
  await writeMeta(store, DONE, cutoff);
}
