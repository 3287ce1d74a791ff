import type Dexie from 'dexie';

/** What the database looked like, by its own words: frozen, like the migrations that this is here to test. */
const STORES_1 = {
  meta: 'key',
  shops: 'id, origin',
  listings: 'key, *keys, [shop+deadWorth]',
  orders: 'key, *lines',
  buyers: 'key, [shop+thankAt]',
  ledgers: 'key',
  evidence: 'shop',
  unread: 'key',
  tasks: 'key, state',
  notes: 'subject',
  mutes: '[subject+rule], subject',
  staged: 'token',
};

const STORES_2 = { ...STORES_1, customers: 'key', reviews: 'key, *keys' };

const STORES_4 = {
  ...STORES_2,
  listings: 'key, *keys, [shop+deadWorth], *flags',
  buyers: 'key, *dues',
  outlooks: 'shop',
  entries: 'key, kind, subject, [kind+when]',
  changes: '++n, batch, subject',
  sums: 'key',
  journal: '++seq',
};

/** By version; a version without an example of its own was never released. */
export const STORES: Record<number, Record<string, string>> = {
  1: STORES_1,
  2: STORES_2,
  4: STORES_4,
  5: STORES_4,
};

export type Dump = Record<string, Record<string, unknown>[]>;

/** Every record as the browser holds it, beneath all of our code. */
export async function rawDump(db: Dexie): Promise<Dump> {
  await db.open();
  const idb = db.backendDB();
  const dump: Dump = {};
  for (const name of [...idb.objectStoreNames].sort())
    dump[name] = await new Promise((done, fail) => {
      const request = idb.transaction(name).objectStore(name).getAll();
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
  return dump;
}
