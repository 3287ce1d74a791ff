import 'fake-indexeddb/auto';
import Dexie, { type Table } from 'dexie';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packing } from '../../utils/store/packed/pack';

/** A packed table and a plain map told the same must answer the same. */
type Row = { key: string; n: number; text?: string; tags?: string[] };

let made = 0;
class Db extends Dexie {
  declare rows: Table<Row, string>;
  constructor(most: number) {
    made += 1;
    super(`packed-${made}`);
    this.version(1).stores({ rows: 'key, *tags' });
    this.use(packing({ rows: { most } }));
  }
}

const key = fc.integer({ min: 0, max: 60 }).map((n) => `k${String(n).padStart(2, '0')}`);
const row: fc.Arbitrary<Row> = fc.record(
  {
    key,
    n: fc.nat(9),
    text: fc.string({ unit: 'grapheme', maxLength: 40 }),
    tags: fc.uniqueArray(fc.constantFrom('a1', 'a2', 'b1', 'b2', 'c1'), { maxLength: 3 }),
  },
  { requiredKeys: ['key', 'n'] },
);
const step = fc.oneof(
  fc.record({ do: fc.constant('put' as const), rows: fc.array(row, { maxLength: 25 }) }),
  fc.record({ do: fc.constant('delete' as const), keys: fc.array(key, { maxLength: 10 }) }),
  fc.record({ do: fc.constant('deleteRange' as const), from: key, to: key }),
  fc.record({
    do: fc.constant('readAndChange' as const),
    rows: fc.array(row, { maxLength: 12 }),
    keys: fc.array(key, { maxLength: 8 }),
    others: fc.array(key, { maxLength: 3 }),
  }),
);

async function run(
  db: Db,
  model: Map<string, Row>,
  one: typeof step extends fc.Arbitrary<infer S> ? S : never,
) {
  if (one.do === 'put') {
    await db.rows.bulkPut(one.rows);
    for (const each of one.rows) model.set(each.key, each);
  } else if (one.do === 'delete') {
    await db.rows.bulkDelete(one.keys);
    for (const each of one.keys) model.delete(each);
  } else if (one.do === 'readAndChange') {
    const keys = [...one.rows.map((each) => each.key), ...one.keys];
    // As whoever changes rows does; then a part of it once more, and rows nobody asked for.
    await db.transaction('rw', db.rows, async () => {
      expect(await db.rows.bulkGet(keys)).toEqual(keys.map((each) => model.get(each)));
      await db.rows.bulkPut(one.rows);
      await db.rows.bulkGet(one.keys);
      await db.rows.bulkDelete(one.keys.slice(1));
      await db.rows.bulkGet(one.keys);
      await db.rows.bulkDelete([...one.keys, ...one.others]);
    });
    for (const each of one.rows) model.set(each.key, each);
    for (const each of [...one.keys, ...one.others]) model.delete(each);
  } else {
    if (one.from > one.to) return;
    await db.rows.where('key').between(one.from, one.to, true, true).delete();
    for (const each of [...model.keys()]) if (each >= one.from && each <= one.to) model.delete(each);
  }
}

const sorted = (rows: Iterable<Row>) => [...rows].sort((a, b) => (a.key < b.key ? -1 : 1));

describe('a packed table', () => {
  it('holds what a plain one would, however it was written, and answers the same', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { maxLength: 12 }),
        fc.integer({ min: 150, max: 1200 }),
        key,
        key,
        fc.integer({ min: 1, max: 9 }),
        async (steps, most, a, b, limit) => {
          const db = new Db(most);
          const model = new Map<string, Row>();
          for (const one of steps) await run(db, model, one);
          const all = sorted(model.values());
          expect(await db.rows.toArray()).toEqual(all);
          expect(await db.rows.count()).toBe(all.length);
          const asked = [b, a, 'k99', a];
          expect(await db.rows.bulkGet(asked)).toEqual(asked.map((one) => model.get(one)));
          expect(await db.rows.get(a)).toEqual(model.get(a));
          const [low, high] = a < b ? [a, b] : [b, a];
          const within = all.filter((one) => one.key > low && one.key <= high);
          const range = () => db.rows.where('key').between(low, high, false, true);
          expect(await range().toArray()).toEqual(within);
          expect(await range().limit(limit).toArray()).toEqual(within.slice(0, limit));
          expect(await range().reverse().limit(limit).toArray()).toEqual(
            [...within].reverse().slice(0, limit),
          );
          expect(await range().primaryKeys()).toEqual(within.map((one) => one.key));
          expect(
            await range()
              .filter((one) => one.n > 4)
              .toArray(),
          ).toEqual(within.filter((one) => one.n > 4));
          const byTag = all
            .flatMap((one) => (one.tags ?? []).map((tag) => ({ tag, one })))
            .filter(({ tag }) => tag >= 'a2' && tag <= 'b2')
            .sort((x, y) => (x.tag < y.tag ? -1 : x.tag > y.tag ? 1 : x.one.key < y.one.key ? -1 : 1))
            .map(({ one }) => one);
          const tagged = () => db.rows.where('tags').between('a2', 'b2', true, true);
          expect(await tagged().toArray()).toEqual(byTag);
          expect(await tagged().primaryKeys()).toEqual(byTag.map((one) => one.key));
          expect(await tagged().limit(limit).toArray()).toEqual(byTag.slice(0, limit));
          expect(await tagged().reverse().limit(limit).toArray()).toEqual(
            [...byTag].reverse().slice(0, limit),
          );
          await range().modify((one) => {
            one.n += 100;
          });
          expect((await db.rows.toArray()).filter((one) => one.n >= 100).length).toBe(within.length);
          db.close();
        },
      ),
      { numRuns: 150 },
    );
  });

  it('loses nothing where rows are read while their neighbours are being written', async () => {
    const rows = ['a', 'b', 'c'].map((one) => ({ key: one, n: 0 }));
    const [a, b] = rows.map((one) => ({ ...one, n: 1 }));
    const change = async (together: (db: Db) => Promise<unknown>[]) => {
      const db = new Db(4000);
      await db.rows.bulkPut(rows);
      await db.transaction('rw', db.rows, async () => {
        await Promise.all(together(db));
        await db.rows.bulkPut([b as Row]);
      });
      const now = await db.rows.toArray();
      db.close();
      return now;
    };
    expect(await change((db) => [db.rows.bulkPut([a as Row]), db.rows.bulkGet(['b'])])).toEqual([
      a,
      b,
      rows[2],
    ]);
    expect(await change((db) => [db.rows.bulkGet(['b']), db.rows.bulkPut([a as Row])])).toEqual([
      a,
      b,
      rows[2],
    ]);
    expect(await change((db) => [db.rows.bulkDelete(['a', 'c']), db.rows.bulkGet(['b'])])).toEqual([b]);
  });

  it('keeps rows that lie together in few records', async () => {
    // Forty rows of 21 characters, and 100 for each.
    const db = new Db(4840);
    const rows = Array.from({ length: 400 }, (_, i) => ({ key: `r${String(i).padStart(4, '0')}`, n: 0 }));
    for (let at = 0; at < 400; at += 50) await db.rows.bulkPut(rows.slice(at, at + 50));
    await db.rows.toArray();
    const leaves = await new Promise<number>((done, fail) => {
      const request = db.backendDB().transaction('rows').objectStore('rows').count();
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
    expect(leaves).toBe(10);
    db.close();
  });
});
