import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import type { OrderRow } from '../../utils/model/reading';
import { beginFile, endFile, takeSlice } from '../../utils/pipeline/file-import';
import { hasher } from '../../utils/pipeline/hash';
import { allRules, judgesOf } from '../../utils/pipeline/rules';
import { fold } from '../../utils/store/fold';
import { listImports } from '../../utils/store/imports';
import type { Store } from '../../utils/store/store';
import { withdrawImport } from '../../utils/store/withdraw-import';
import { withdrawalOf } from '../../utils/store/withdrawal';
import { freshStore, take, thresholds } from './bench';
import { buyerId, DAY, NOW, order, orderPage } from './readings';

const A = 'a'.repeat(64);
const B = 'b'.repeat(64);
const old = (n: number, person = n) =>
  order(`f${n}`, NOW - 100 * DAY - n, { buyerKeys: [buyerId(`P${person}`)] });

/** Brings a file in, `size` orders a slice; it vouches for its time where `whole`. */
async function bring(
  store: Store,
  file: string,
  rows: OrderRow[],
  { size = 2, whole = true, asOf = NOW } = {},
) {
  const shop = (await store.db.shops.toArray())[0];
  const about = {
    ...{ hash: file, format: 'pdd-orders', platform: null, kind: 'order' as const, asOf },
    ...{ timeZone: 'Asia/Shanghai', currency: 'CNY', rows: rows.length, rejected: 0 },
  };
  await beginFile(store, about, shop ? { id: shop.id } : { name: 'shop' }, NOW);
  const judges = judgesOf(allRules, thresholds, NOW);
  const deps = { store, hash: await hasher(store), judges, now: NOW, profileOf: () => null };
  for (let at = 0; at < rows.length; at += size)
    await takeSlice(deps, file, { orders: rows.slice(at, at + size), listings: [] });
  const times = rows.flatMap(({ orderedAt }) => orderedAt?.ms ?? []);
  const [from, to] = [Math.min(...times), Math.max(...times)];
  const span = whole ? { from, to, top: rows[0]?.orderId ?? '', bottom: rows.at(-1)?.orderId ?? '' } : null;
  await endFile(store, { type: 'file.end', hash: file, span, cancelled: false }, NOW);
  await fold(store);
}

/** Everything that follows from orders, without marks of when. */
async function facts(store: Store) {
  await fold(store);
  const shops = await store.db.shops.toArray();
  const evidence = await store.db.evidence.toArray();
  return {
    orders: (await store.db.orders.toArray()).map(({ key }) => key),
    buyers: await store.db.buyers.toArray(),
    ledgers: await store.db.ledgers.toArray(),
    shops: shops.map(({ masks, counts, nth }) => ({ masks, counts, nth })),
    unread: await store.db.unread.toArray(),
    spans: evidence.map(({ spans, unread }) => ({
      spans: spans.map(({ from, to }) => [from, to]),
      unread,
    })),
  };
}

const page = () => orderPage([order('p1', NOW - DAY, { buyerKeys: [buyerId('P1')] })]);

it('an import taken back leaves everything as if it had never been brought in', async () => {
  const store = freshStore();
  await take(store, page());
  const before = await facts(store);
  await bring(store, A, [old(1), old(2), old(3, 1), old(4), old(5)]);
  expect((await facts(store)).orders).toHaveLength(6);
  expect(await withdrawalOf(store, A)).toEqual({ goes: 5, stays: 0 });
  expect(await withdrawImport(store, A, NOW)).toEqual({ orders: 5 });
  expect(await facts(store)).toEqual(before);
  expect(await listImports(store)).toEqual([]);
  // The file may be brought in again, and then stands as at its first time.
  await bring(store, A, [old(1), old(2)]);
  expect(await withdrawalOf(store, A)).toEqual({ goes: 2, stays: 0 });
});

it('what a page showed, before or since, stays', async () => {
  const store = freshStore();
  await take(store, orderPage([old(1)]));
  await bring(store, A, [old(1), old(2), old(3)]);
  await take(store, orderPage([old(2)], { readAt: NOW + DAY }));
  expect(await withdrawalOf(store, A)).toEqual({ goes: 1, stays: 2 });
  await withdrawImport(store, A, NOW);
  expect((await facts(store)).orders.map((key) => key.split('|')[1])).toEqual(['f1', 'f2']);
});

it('what another file holds stays, and goes with that one', async () => {
  const store = freshStore();
  await bring(store, A, [old(1), old(2), old(3)]);
  // An older file of the same orders: it changes no record, and holds them all the same.
  await bring(store, B, [old(2), old(3), old(4)], { asOf: NOW - DAY });
  expect(await withdrawalOf(store, A)).toEqual({ goes: 1, stays: 2 });
  await withdrawImport(store, A, NOW);
  expect((await facts(store)).orders).toHaveLength(3);
  expect(await withdrawalOf(store, B)).toEqual({ goes: 3, stays: 0 });
  await withdrawImport(store, B, NOW);
  const left = await facts(store);
  expect([left.orders, left.buyers, left.ledgers]).toEqual([[], [], []]);
});

it('the time it vouched for goes with it; what another file vouches for stays', async () => {
  const store = freshStore();
  await bring(store, A, [old(1), old(5)]);
  await bring(store, B, [old(4), old(9)]);
  await withdrawImport(store, A, NOW);
  expect((await facts(store)).spans.map(({ spans }) => spans)).toEqual([
    [[NOW - 100 * DAY - 9, NOW - 100 * DAY - 4]],
  ]);
});

it('the same file twice takes nothing from what its first time added', async () => {
  const store = freshStore();
  const rows = [old(1), old(2), old(3)];
  await bring(store, A, rows);
  await bring(store, A, rows);
  expect(await withdrawalOf(store, A)).toEqual({ goes: 3, stays: 0 });
});

it('killed half-way it still stands among the files, and is taken back by the next call', async () => {
  const store = freshStore();
  await take(store, page());
  const before = await facts(store);
  await bring(store, A, [old(1), old(2), old(3), old(4), old(5)]);
  let removed = 0;
  store.db.use({
    stack: 'dbcore',
    name: 'killer',
    create: (down) => ({
      ...down,
      table: (name) => {
        const table = down.table(name);
        if (name !== 'orders') return table;
        return {
          ...table,
          mutate: (request) => {
            removed += request.type === 'delete' ? 1 : 0;
            if (removed === 2) throw new Error('killed');
            return table.mutate(request);
          },
        };
      },
    }),
  });
  store.db.close({ disableAutoOpen: false });
  await expect(withdrawImport(store, A, NOW)).rejects.toThrow('killed');
  expect(await listImports(store)).toHaveLength(1);
  await withdrawImport(store, A, NOW);
  expect(await facts(store)).toEqual(before);
});
