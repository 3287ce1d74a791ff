import type { BackupData } from '../model/backup';
import { shopOf } from './shop-facts';
import type { Store } from './store';

type Tables = Omit<BackupData, 'settings'>;

/** Everything that can't be made anew from something else, in one consistent look. */
export async function backupRows(store: Store): Promise<Tables> {
  const { db } = store;
  const tables = [db.shops, db.listings, db.orders, db.evidence, db.notes, db.mutes, db.tasks];
  return db.transaction('r', tables, async () => ({
    shops: (await db.shops.toArray()).map(shopOf),
    listings: (await db.listings.toArray()).map(
      ({ keys: _, verdicts: __, deadWorth: ___, of: ____, ...listing }) => listing,
    ),
    orders: (await db.orders.toArray()).map(({ lines: _, ...order }) => order),
    evidence: (await db.evidence.toArray()).map(({ unread: _, unreadUndated: __, ...evidence }) => evidence),
    notes: await db.notes.toArray(),
    mutes: await db.mutes.toArray(),
    tasks: await db.tasks.toArray(),
  }));
}

/** How many rows of a file are not known here yet, by table. */
export async function freshRows(store: Store, rows: Tables): Promise<Record<string, number>> {
  const { db } = store;
  const missing = (found: unknown[]) => found.filter((one) => one === undefined).length;
  return {
    shops: missing(await db.shops.bulkGet(rows.shops.map((one) => one.id))),
    listings: missing(await db.listings.bulkGet(rows.listings.map((one) => one.key))),
    orders: missing(await db.orders.bulkGet(rows.orders.map((one) => one.key))),
    notes: missing(await db.notes.bulkGet(rows.notes.map((one) => one.subject))),
    mutes: missing(
      await db.mutes.bulkGet(rows.mutes.map((one): [string, string] => [one.subject, one.rule])),
    ),
    tasks: missing(await db.tasks.bulkGet(rows.tasks.map((one) => one.key))),
  };
}
