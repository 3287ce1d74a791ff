import type { Extension } from './chromium';

export type Row = Record<string, unknown>;
export type Dump = Record<string, Row[]>;

/** Everything in the extension's database, table by table. Read through an extension page that runs no code of ours. */
export async function dump(extension: Extension): Promise<Dump> {
  const spy = await extension.spy();
  const text = await spy.evaluate(async () => {
    const ask = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((done, fail) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error);
      });
    const all: Record<string, unknown[]> = {};
    for (const { name } of await indexedDB.databases()) {
      if (!name) continue;
      const db = await ask(indexedDB.open(name));
      for (const store of db.objectStoreNames) {
        all[store] = await ask(db.transaction(store).objectStore(store).getAll());
      }
      db.close();
    }
    return JSON.stringify(all);
  });
  return JSON.parse(text) as Dump;
}

/** When something was seen may change with each look; what was seen may not. */
const CLOCKS = new Set(['at', 'readAt', 'lastSeen', 'judgedAt', 'madeAt', 'changedAt', 'savedAt', 'due']);

/** Tables without their clocks, for comparing what two looks left behind. `meta` is the store's own bookkeeping. */
export function facts({ meta: _meta, ...tables }: Dump): string {
  return JSON.stringify(
    tables,
    (name, value: unknown) => (CLOCKS.has(name) && typeof value === 'number' ? 0 : value),
    1,
  );
}

/** Rows of one table; empty where the database is not there yet. */
export async function rowsOf(extension: Extension, table: string): Promise<Row[]> {
  return (await dump(extension))[table] ?? [];
}
