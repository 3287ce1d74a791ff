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
  await pack(tx.idbtrans.objectStore('buyers'), 16, 'thanks', buyerOf);
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

function buyerOf(row: Row): Row {
  const { verdicts: _, thankAt: __, ...buyer } = row;
  const sales = (row.orders as Order[]).filter(({ state }) =>
    ['sale', 'refunding', 'unknown'].includes(state),
  );
  const earlier = (row.earlier as { sales: number } | null)?.sales ?? 0;
  const newest = sales.at(-1)?.at ?? null;
  if (sales.length + earlier < 2 || newest === null) return buyer;
  return { ...buyer, thanks: [`${row.shop}|${String(Math.max(0, newest)).padStart(15, '0')}`] };
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
