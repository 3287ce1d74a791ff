import type { Extension } from './chromium';
import { until } from './until';

export type Row = Record<string, unknown>;
export type Dump = Record<string, Row[]>;

/** The database as it is now, read through an extension page that runs no code of ours. */
async function look(extension: Extension): Promise<Dump> {
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
  const raw = JSON.parse(text) as Dump;
  const tables = Object.entries(raw).flatMap(([name, all]): [string, Row[]][] => [
    [name, all.flatMap(decoded)],
    // Whoever looks for what may not be there looks at the index keys of packed rows too. A record's own key is only
    // where it ends: a buyer's hash may stand there who is on the do-not-store list with it.
    [
      `${name}: besides`,
      all.flatMap(({ rows, key: _, ...besides }) => (Array.isArray(rows) ? [besides] : [])),
    ],
  ]);
  return Object.fromEntries(tables.filter(([, rows], i) => i % 2 === 0 || rows.length > 0));
}

/** Packed tables hold many rows in a record, as text; what waits in the journal is lines of text. */
function decoded(one: Row): Row[] {
  if (Array.isArray(one.rows))
    return one.rows.map((row) => (typeof row === 'string' ? (JSON.parse(row) as Row) : (row as Row)));
  const lines = (text: unknown) =>
    typeof text === 'string' && text !== '' ? text.split('\n').map((line) => JSON.parse(line)) : [];
  if ('seq' in one) return [{ ...one, buyers: lines(one.buyers), ledgers: lines(one.ledgers) }];
  return [one];
}

const FACTS = ['shops', 'listings', 'orders', 'buyers', 'ledgers', 'evidence', 'unread', 'notes', 'mutes'];

/**
 * What is known, without what was concluded from it and without when it was looked at: times from `since` (epoch milliseconds) on are clocks of this
 * very test and may differ from look to look.
 */
export function facts(all: Dump, since: number): string {
  const tables = Object.fromEntries(FACTS.map((table) => [table, all[table] ?? []]));
  const clockless = (name: string, value: unknown) => {
    // Which looks at which pages there were: spans, which are joined from them, are the fact.
    if (name === 'verdicts' || name === 'pages') return undefined;
    // What the shop's whole history says is worked out when it has the time, and again after an import.
    if (name === 'dying' || name === 'standing' || name === 'flags') return undefined;
    return typeof value === 'number' && value >= since ? 0 : value;
  };
  return JSON.stringify(tables, clockless, 1);
}

/**
 * Everything in the extension's database, table by table, once all that follows from the orders was carried to buyers
 * and goods. A worker that died before that is told to go on.
 */
export async function dump(extension: Extension): Promise<Dump> {
  return until(
    'an empty journal',
    async () => {
      const all = await look(extension);
      if ((all.journal ?? []).length === 0) return all;
      const spy = await extension.spy();
      await spy.evaluate(() => chrome.runtime.sendMessage({ type: 'day.plan' }).catch(() => null));
      await new Promise((later) => setTimeout(later, 1500));
      return undefined;
    },
    60_000,
  );
}

/** Rows of one unpacked table as they are at this moment, whatever still follows from the orders. */
export async function tableNow(extension: Extension, table: string): Promise<Row[]> {
  const spy = await extension.spy();
  return spy.evaluate(async (name) => {
    const db = await new Promise<IDBDatabase>((done, fail) => {
      const request = indexedDB.open('renhuo');
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
    const rows = await new Promise<Row[]>((done, fail) => {
      const request = db.transaction(name).objectStore(name).getAll();
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
    db.close();
    return rows;
  }, table);
}

/** Rows of one table; empty where the database is not there yet. */
export async function rowsOf(extension: Extension, table: string): Promise<Row[]> {
  return (await dump(extension))[table] ?? [];
}
