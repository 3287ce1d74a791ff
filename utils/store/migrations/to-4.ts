import type { Transaction } from 'dexie';

/**
 * To version 4 (frozen). Orders, buyers and ledgers, a record each until now, are packed: many rows to a record,
 * whose key is the last one it may hold. Buyers no longer keep verdicts. Imports nothing, so that nothing of today
 * can change what it does.
 */

type Row = Record<string, unknown> & { key: string };

const END = '\uffff\uffff';
const SLICE = 4000;

export async function packRows(tx: Transaction): Promise<void> {
  await pack(tx.idbtrans.objectStore('orders'), 32, 'lines', (row) => row);
  await pack(tx.idbtrans.objectStore('buyers'), 16, 'dues', buyerOf);
  await pack(tx.idbtrans.objectStore('ledgers'), 16, null, (row) => row);
  const shops = tx.idbtrans.objectStore('shops');
  for (const shop of (await done(shops.getAll())) as Row[]) {
    const { repeat: _, maybeRepeat: __, ...counts } = shop.counts as Record<string, number>;
    await done(shops.put({ ...shop, counts }));
  }
}

/** Slices are small enough for memory; leaves are written over the rows they are made of. */
async function pack(
  store: IDBObjectStore,
  most: number,
  index: string | null,
  change: (row: Row) => Row,
): Promise<void> {
  let after = '';
  for (;;) {
    const rows = (await done(store.getAll(IDBKeyRange.lowerBound(after, true), SLICE))) as Row[];
    const first = rows[0];
    const last = rows.at(-1);
    if (!first || !last) return;
    await done(store.delete(IDBKeyRange.bound(first.key, last.key)));
    const isEnd = rows.length < SLICE;
    for (let at = 0; at < rows.length; at += most) {
      const part = rows.slice(at, at + most).map(change);
      const key = isEnd && at + most >= rows.length ? END : (part.at(-1)?.key ?? END);
      const leaf: Record<string, unknown> = { key, rows: part };
      const keys = index === null ? [] : part.flatMap((row) => (row[index] as string[] | undefined) ?? []);
      if (index !== null && keys.length > 0) leaf[index] = [...new Set(keys)];
      await done(store.put(leaf));
    }
    if (isEnd) return;
    after = last.key;
  }
}

type Order = { at: number | null; state: string };

const DAY = 86_400_000;

/** Buyers can be found by when something about them is due: one sale (1), several (2), gone wrong (x), silent (z). */
function buyerOf(row: Row): Row {
  const { verdicts: _, thankAt: __, ...buyer } = row;
  const orders = row.orders as Order[];
  const times = orders
    .filter(({ state }) => ['sale', 'refunding', 'unknown'].includes(state))
    .flatMap(({ at }) => at ?? []);
  const newest = times.at(-1);
  const earlier = (row.earlier as { sales: number } | null)?.sales ?? 0;
  const wrong = orders
    .filter(({ at, state }) => at !== null && ['refunding', 'refunded'].includes(state))
    .at(-1);
  const dues: string[] = [];
  const add = (why: string, at: number) =>
    dues.push(`${row.shop}|${why}|${String(Math.max(0, at)).padStart(15, '0')}`);
  if (newest !== undefined) add(times.length + earlier > 1 ? '2' : '1', newest);
  if (wrong?.at) add('x', wrong.at);
  const gaps = times
    .slice(1)
    .map((at, i) => at - (times[i] ?? at))
    .filter((gap) => gap > 0)
    .sort((a, b) => a - b);
  const gap = gaps[Math.floor(gaps.length / 2)];
  if (newest !== undefined && gap !== undefined) add('z', newest + Math.max(gap * 2, 21 * DAY));
  return { ...buyer, dues };
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
