import type { Table } from 'dexie';
import type { FileChunk } from '../model/backup-file';
import { erasedBuyers } from './erased';
import { forgottenSlices, hasForgotten, laterOrders } from './forgotten-sums';
import { shopOf } from './shop-facts';
import type { Store } from './store';

const SLICE = 500;

type StoredChunk = Exclude<FileChunk, { table: 'about' | 'settings' | 'taught' }>;

/**
 * Everything that can't be made anew from something else, slice by slice, so that a million orders are never held at
 * once. Pages may be stored meanwhile: shops and evidence come first and rows of later shops are left out, so the
 * evidence never vouches for an order that isn't there, and every order has its shop.
 */
export async function* backupSlices(store: Store): AsyncGenerator<StoredChunk> {
  const { db } = store;
  const records = await db.shops.toArray();
  const shops = records.map(shopOf);
  const known = new Set(shops.map((shop) => shop.id));
  yield { table: 'shops', rows: shops };
  yield { table: 'erased', rows: await erasedBuyers({ db }) };
  const evidence = (await db.evidence.toArray()).filter((one) => known.has(one.shop));
  yield { table: 'evidence', rows: evidence.map(({ unread: _, unreadUndated: __, ...rest }) => rest) };
  for await (const rows of slicesOf(db.customers))
    yield { table: 'customers', rows: rows.filter((one) => known.has(one.shop)) };
  for await (const rows of slicesOf(db.listings))
    yield {
      table: 'listings',
      rows: rows
        .filter((one) => known.has(one.shop))
        .map(
          ({ keys: _, verdicts: __, deadWorth: ___, of: ____, standing: _____, dying: ______, ...listing }) =>
            listing,
        ),
    };
  const old = records.filter(hasForgotten).map((shop) => ({ shop, later: laterOrders(shop) }));
  for await (const rows of slicesOf(db.orders)) {
    for (const { shop, later } of old) for (const one of rows) if (one.shop === shop.id) later.add(one);
    yield {
      table: 'orders',
      rows: rows.filter((one) => known.has(one.shop)).map(({ lines: _, brushing: __, ...order }) => order),
    };
  }
  for (const { shop, later } of old) {
    const { orders, masks } = later.restOf(shop);
    yield { table: 'forgotten', rows: [{ of: 'shop', shop: shop.id, orders, masks }] };
    for await (const rows of forgottenSlices(store, shop)) yield { table: 'forgotten', rows };
  }
  for await (const rows of slicesOf(db.reviews))
    yield { table: 'reviews', rows: rows.filter((one) => known.has(one.shop)) };
  yield* typedRows({ db });
}

/** What was typed alone, with the shops it is about and who was erased: for another computer of the same shop. */
export async function* typedSlices({ db }: Pick<Store, 'db'>): AsyncGenerator<StoredChunk> {
  yield { table: 'shops', rows: (await db.shops.toArray()).map(shopOf) };
  yield { table: 'erased', rows: await erasedBuyers({ db }) };
  yield* typedRows({ db });
}

async function* typedRows({ db }: Pick<Store, 'db'>): AsyncGenerator<StoredChunk> {
  yield { table: 'notes', rows: await db.notes.toArray() };
  yield { table: 'mutes', rows: await db.mutes.toArray() };
  for await (const rows of slicesOf(db.entries)) yield { table: 'entries', rows };
  yield { table: 'tasks', rows: await db.tasks.toArray() };
}

/** The rows of a table, slice by slice. */
export async function* slicesOf<T extends { key: string }>(table: Table<T, string>): AsyncGenerator<T[]> {
  for (let after = ''; ; ) {
    const rows = await table.where('key').above(after).limit(SLICE).toArray();
    const last = rows.at(-1);
    if (!last) return;
    yield rows;
    after = last.key;
  }
}
