import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Dexie from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openStore } from '../../../utils/store/store';
import { type Dump, rawDump, STORES } from './versions';

/** A stop at every write of a migration, as a worker that dies there would leave the database. */
const example = (version: number): Dump =>
  JSON.parse(readFileSync(join(import.meta.dirname, `${version}.json`), 'utf8'));

const only = (all: Dump, names: string[]): Dump =>
  Object.fromEntries(Object.entries(all).filter(([name]) => names.includes(name)));

/** The same again under further keys, so that tables are cut into several leaves. */
function many(all: Dump, times: number): Dump {
  const more = (row: Record<string, unknown>, i: number) =>
    typeof row.key === 'string' && !('rows' in row) ? { ...row, key: `${row.key}~${i}` } : row;
  const grown = ['orders', 'buyers', 'ledgers'];
  return Object.fromEntries(
    Object.entries(all).map(([name, rows]) => [
      name,
      grown.includes(name)
        ? rows.flatMap((row) => Array.from({ length: times }, (_, i) => (i === 0 ? row : more(row, i))))
        : rows,
    ]),
  );
}

const SETS: [string, (all: Dump) => Dump][] = [
  ['as it was', (all) => all],
  ['empty', () => ({})],
  ['what was typed alone', (all) => only(all, ['meta', 'notes', 'mutes', 'tasks'])],
  ['a shop without buyers', (all) => ({ ...all, buyers: [], evidence: [] })],
  ['five times as much', (all) => many(all, 5)],
];

let made = 0;
async function madeBy(version: number, rows: Dump): Promise<string> {
  made += 1;
  const db = new Dexie(`killed-${made}`);
  db.version(version).stores(STORES[version] ?? {});
  for (const [table, some] of Object.entries(rows)) await db.table(table).bulkPut(some);
  await db.open();
  db.close();
  return db.name;
}

const WRITES = ['put', 'add', 'delete', 'clear'] as const;

/** Counts writes; at the `at`th the transaction is gone, as the worker is. */
function killAt(at: number): { writes: () => number } {
  let n = 0;
  for (const name of WRITES) {
    const plain = IDBObjectStore.prototype[name] as (...args: unknown[]) => IDBRequest;
    vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function (
      this: IDBObjectStore,
      ...args: unknown[]
    ) {
      n += 1;
      if (n === at) this.transaction.abort();
      return plain.apply(this, args);
    } as never);
  }
  return { writes: () => n };
}

afterEach(() => {
  vi.restoreAllMocks();
});

async function migrated(name: string): Promise<Dump> {
  const store = openStore({ name });
  try {
    return await rawDump(store.db);
  } finally {
    store.close();
  }
}

/** Stops tried: every one, or as many spread over all. */
const MOST = 8;

describe.each([1, 2, 4])('from version %i, killed at each step', (version) => {
  it.each(SETS)(
    '%s: it is the old one then, and the next start makes of it what it should',
    async (_, set) => {
      const rows = set(example(version));
      const name = await madeBy(version, rows);
      const counting = killAt(0);
      const whole = await migrated(name);
      const writes = counting.writes();
      vi.restoreAllMocks();
      const steps = Array.from({ length: Math.min(writes, MOST) }, (_step, i) =>
        writes <= MOST ? i + 1 : Math.ceil(((i + 1) * writes) / MOST),
      );
      for (const at of steps) {
        const own = await madeBy(version, rows);
        killAt(at);
        await expect(migrated(own)).rejects.toThrow();
        vi.restoreAllMocks();
        const found = (await indexedDB.databases()).find((one) => one.name === own);
        expect(found?.version).toBe(version * 10);
        expect(await migrated(own)).toEqual(whole);
      }
      if (Object.keys(rows).length > 1 && version < 4 && (rows.orders?.length ?? 0) > 0)
        expect(steps.length).toBeGreaterThan(0);
    },
  );
});
