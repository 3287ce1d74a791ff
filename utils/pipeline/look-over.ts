import { slicesOf } from '../store/backup-slices';
import { readMeta, writeMeta } from '../store/meta';
import type { Store } from '../store/store';
import { giveWay } from './give-way';

const DONE = 'looked-over';
const EVERY = 20 * 3_600_000;

/**
 * Reads everything that is stored, once a day: a record that can't be read any more is noticed (`StoreOptions.onDamage`)
 * before a page asks for it, and before backups without it push out the last one that has it. `now` in epoch
 * milliseconds; a clock set back makes it due.
 */
export async function lookOver(store: Store, now: number): Promise<void> {
  const done = Number((await readMeta(store, DONE)) ?? 0);
  if (done <= now && now - done < EVERY) return;
  const { db } = store;
  for (const table of [db.orders, db.buyers, db.ledgers, db.listings, db.reviews, db.customers])
    for await (const _ of slicesOf<{ key: string }>(table)) await giveWay();
  await writeMeta(store, DONE, now);
}
