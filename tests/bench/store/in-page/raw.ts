import { orderRow, range, type Shape } from './rows';

/**
 * The yardstick: the same orders as flat rows of twelve fields with two indexes, put one by one into plain
 * IndexedDB, as many in a transaction as our batches have. Nothing is looked up, joined or summed.
 */
const NAME = 'bench-raw';

function open(): Promise<IDBDatabase> {
  return new Promise((done, fail) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => {
      const rows = request.result.createObjectStore('rows', { keyPath: 'key' });
      rows.createIndex('buyer', 'buyer');
      rows.createIndex('at', 'at');
    };
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
}

function flat(shape: Shape, k: number): Record<string, unknown> {
  const { orderId, orderedAt, buyerKeys, amount, status, refundStatus, items } = orderRow(shape, k);
  return {
    key: `bench|${orderId}`,
    shop: 'bench',
    orderId,
    at: orderedAt?.ms,
    buyer: buyerKeys[0]?.value,
    amount: amount?.minor,
    status,
    refundStatus,
    itemId: items[0]?.itemId,
    sku: items[0]?.sku,
    title: items[0]?.title,
    quantity: items[0]?.quantity,
  };
}

/** Puts orders `from` to `to`; answers milliseconds, making the rows included as it is for ours. */
export async function putRaw(shape: Shape, from: number, to: number, batch: number): Promise<number> {
  const db = await open();
  const start = performance.now();
  for (let k = from; k < to; k += batch) {
    const rows = range(k, Math.min(to, k + batch)).map((one) => flat(shape, one));
    await new Promise<void>((done, fail) => {
      const transaction = db.transaction('rows', 'readwrite', { durability: 'relaxed' });
      transaction.oncomplete = () => done();
      transaction.onabort = () => fail(transaction.error);
      const store = transaction.objectStore('rows');
      for (const row of rows) store.put(row);
    });
  }
  const ms = performance.now() - start;
  db.close();
  return ms;
}

export function dropRaw(): Promise<void> {
  return new Promise((done, fail) => {
    const request = indexedDB.deleteDatabase(NAME);
    request.onsuccess = () => done();
    request.onerror = () => fail(request.error);
  });
}
