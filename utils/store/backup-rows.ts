import type { BackupData } from '../model/backup';
import { shopOf } from './shop-facts';
import type { Store } from './store';

type Tables = Omit<BackupData, 'settings'>;

/** Everything that can't be made anew from something else, in one consistent look. */
export async function backupRows(store: Store): Promise<Tables> {
  const { db } = store;
  const tables = [db.shops, db.listings, db.orders, db.evidence, db.notes, db.mutes, db.entries, db.tasks];
  return db.transaction('r', tables, async () => ({
    shops: (await db.shops.toArray()).map(shopOf),
    listings: (await db.listings.toArray()).map(
      ({ keys: _, verdicts: __, deadWorth: ___, of: ____, standing: _____, dying: ______, ...listing }) =>
        listing,
    ),
    orders: (await db.orders.toArray()).map(({ lines: _, brushing: __, ...order }) => order),
    evidence: (await db.evidence.toArray()).map(({ unread: _, unreadUndated: __, ...evidence }) => evidence),
    notes: await db.notes.toArray(),
    mutes: await db.mutes.toArray(),
    entries: await db.entries.toArray(),
    tasks: await db.tasks.toArray(),
  }));
}
