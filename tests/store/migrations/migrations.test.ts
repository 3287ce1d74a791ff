import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../../utils/model/verdict';
import { duesOf } from '../../../utils/store/care/dues';
import { fold } from '../../../utils/store/fold';
import { packRows } from '../../../utils/store/migrations/to-4';
import { openStore } from '../../../utils/store/store';
import { storyOf } from '../../../utils/store/views';
import { judgeBuyer, take } from '../bench';
import { buyerId, count, customerPage, DAY, NOW, order, orderPage } from '../readings';
import { type Dump, rawDump, STORES } from './versions';

const example = (name: string): Dump =>
  JSON.parse(readFileSync(join(import.meta.dirname, `${name}.json`), 'utf8'));

/** A database as that version left it. */
async function madeBy(version: number, name: string): Promise<Dump> {
  const rows = example(String(version));
  const db = new Dexie(name);
  db.version(version).stores(STORES[version] ?? {});
  for (const [table, some] of Object.entries(rows)) await db.table(table).bulkPut(some);
  db.close();
  return rows;
}

it('what a migration makes of the example of version 2 is what is stored as the example of version 4', async () => {
  await madeBy(2, 'raw-2');
  const db = new Dexie('raw-2');
  db.version(2).stores(STORES[2] ?? {});
  db.version(4)
    .stores(STORES[4] ?? {})
    .upgrade(packRows);
  const after = await rawDump(db);
  db.close();
  const known = example('4');
  for (const table of Object.keys(known))
    expect({ [table]: after[table] }).toEqual({ [table]: known[table] });
});

describe.each([1, 2])('a database of version %i', (version) => {
  it('keeps every row, and its buyers are judged as before', async () => {
    const before = await madeBy(version, `rows-${version}`);
    const store = openStore({ name: `rows-${version}` });
    for (const [name, rows] of Object.entries(before)) {
      if (name === 'buyers' || name === 'shops') continue;
      expect(await store.db.table(name).toArray()).toEqual(rows);
    }
    const [shop] = before.shops ?? [];
    const { repeat: _, maybeRepeat: __, ...counts } = (shop?.counts ?? {}) as Record<string, number>;
    expect(await store.db.shops.toArray()).toEqual([{ ...shop, counts }]);
    for (const { verdicts, thankAt: _, ...buyer } of before.buyers ?? []) {
      const key = String(buyer.key);
      const now = await store.db.buyers.get(key);
      expect(now).toMatchObject(buyer);
      expect(now?.dues).toEqual(now && duesOf(now));
      // Rules that came later have more to say.
      const rules = new Set((verdicts as Verdict[]).map(({ rule }) => rule));
      const all = (await storyOf(store, key, NOW, judgeBuyer))?.verdicts ?? [];
      const told = all.filter(({ rule }) => rules.has(rule));
      const saying = (some: unknown) =>
        (some as Verdict[]).map(({ rule, finding, maybe }) => [rule, finding, maybe]);
      expect(saying(told)).toEqual(saying(verdicts));
    }
    expect(await store.db.buyers.count()).toBe(before.buyers?.length);
    store.close();
  });

  it('goes on: a page read again changes nothing, a new one is joined to what was there', async () => {
    const before = await madeBy(version, `more-${version}`);
    const store = openStore({ name: `more-${version}` });
    const known = before.buyers?.find(({ orders }) => (orders as unknown[]).length > 1);
    const hash = async () => String(known?.id);
    const page = orderPage([order('new', NOW, { buyerKeys: [buyerId('B')] })]);
    const list = customerPage([{ buyerKeys: [buyerId('B')], orderCount: count(44) }], {
      readAt: NOW + 9 * DAY,
    });
    expect((await take(store, page, { hash })).changed).toBeGreaterThan(0);
    expect((await take(store, page, { hash })).changed).toBe(0);
    await take(store, list, { hash });
    await fold(store);
    const story = await storyOf(store, String(known?.key), NOW, judgeBuyer);
    expect(story).toMatchObject({ claim: { orders: { value: 44 } } });
    const orders = (await store.db.buyers.get(String(known?.key)))?.orders ?? [];
    const had = (known?.orders ?? []) as unknown[];
    expect(orders).toHaveLength(had.length + 1);
    expect(await store.db.orders.count()).toBe((before.orders?.length ?? 0) + 1);
    store.close();
  });
});

describe.each([4, 5])('a database of version %i, packed', (version) => {
  const shopId = 'https://shop.example.com#shop-1';
  const packed = ['orders', 'buyers', 'ledgers'] as const;

  it('holds the rows of version 2 still', async () => {
    const name = `packed-${version}`;
    await madeBy(version, name);
    const store = openStore({ name });
    const before = example('2');
    for (const table of packed) {
      const rows = new Map((await store.db.table(table).toArray()).map((row) => [row.key, row]));
      for (const { verdicts: _, thankAt: __, ...row } of before[table] ?? [])
        expect(rows.get(row.key)).toMatchObject(row);
    }
    expect(await store.db.buyers.count()).toBe(before.buyers?.length);
    expect(await store.db.orders.count()).toBe((before.orders?.length ?? 0) + (version === 5 ? 1 : 0));
    store.close();
  });

  it('goes on: what waits is carried over once, a page read again changes nothing', async () => {
    const name = `packed-more-${version}`;
    await madeBy(version, name);
    const store = openStore({ name });
    const known = example('2').buyers?.find(({ orders }) => (orders as unknown[]).length > 1);
    const had = (known?.orders ?? []) as unknown[];
    const page = orderPage([order('waits', NOW, { buyerKeys: [buyerId('B')] })]);
    const again = await take(store, page, { hash: async () => String(known?.id) });
    expect(again.changed > 0).toBe(version === 4);
    await fold(store);
    expect((await store.db.buyers.get(String(known?.key)))?.orders).toHaveLength(had.length + 1);
    expect((await take(store, page, { hash: async () => String(known?.id) })).changed).toBe(0);
    for (const table of packed) {
      const all = await store.db.table(table).toArray();
      expect(all.map(({ key }) => key)).toEqual([...all.map(({ key }) => key)].sort());
    }
    store.close();
  });

  it('carries over what waited as version 4 wrote it', async () => {
    const name = `waiting-${version}`;
    await madeBy(version, name);
    const store = openStore({ name });
    const key = `buyer|${shopId}|b1`;
    const order = { orderId: 'x1', at: NOW, net: { minor: 500, currency: 'CNY' }, state: 'sale' as const };
    const move = {
      key,
      id: 'b1',
      kind: 'buyerId' as const,
      strong: true,
      label: null,
      minus: null,
      plus: order,
    };
    await store.db.journal.add({
      shop: shopId,
      buyers: [move],
      ledgers: [[`${shopId}|t:new`, 't', 20_000, 1, 2, 0]],
    });
    expect((await storyOf(store, key, NOW, judgeBuyer))?.kind).toBe('buyer');
    await fold(store);
    expect(await store.db.buyers.get(key)).toMatchObject({ id: 'b1', orders: [order] });
    const days = { t: { days: [20_000, 1, 2, 0], undated: 0 } };
    expect(await store.db.ledgers.get(`${shopId}|t:new`)).toMatchObject({ masks: days });
    expect(await store.db.journal.count()).toBe(0);
    store.close();
  });
});
