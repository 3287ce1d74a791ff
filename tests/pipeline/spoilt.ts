import { expect } from 'vitest';
import { readSnapshot } from '../../utils/browser/snapshot';
import { damageTeller } from '../../utils/pipeline/damage-teller';
import { deskOf } from '../../utils/pipeline/desk';
import { followUp } from '../../utils/pipeline/follow-up';
import { fold } from '../../utils/store/fold';
import { openStore, type Store } from '../../utils/store/store';
import { factsOf, take } from '../store/bench';
import { buyerId, count, DAY, listingPage, NOW, order, orderPage } from '../store/readings';

/** A small shop whose stored records are spoilt, for the tests of what becomes of them. */

export const orders = Array.from({ length: 12 }, (_, i) =>
  order(`o${String(i).padStart(2, '0')}`, NOW - DAY - i * DAY, {
    items: [{ itemId: String(i % 3), title: `货 ${i % 3}`, quantity: 1 }],
    buyerKeys: [buyerId(`b${i % 4}`)],
  }),
);
const goods = ['0', '1', '2'].map((itemId) => ({ itemId, title: `货 ${itemId}`, stock: count(4) }));

export type Stored = Record<string, unknown> & { key: string; rows: string[] };

/** Changes what lies in the database itself, beneath whatever checks it. */
export async function spoil(store: Store, table: string, change: (stored: Stored) => void): Promise<void> {
  const asked = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((done, fail) => {
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
  const raw = () => store.db.backendDB().transaction(table, 'readwrite').objectStore(table);
  const all: Stored[] = await asked(raw().getAll());
  for (const one of all) change(one);
  const target = raw();
  await Promise.all(all.map((one) => asked(target.put(one))));
}

export const rowOf = (i: number, change: (text: string) => string) => (leaf: Stored) => {
  leaf.rows[i] = change(leaf.rows[i] ?? '');
};
export const cutOff = (text: string) => text.slice(0, Math.floor(text.length / 2));
export const noJson = () => '\u0000\u0000rubbish';
export const otherShape = (text: string) => JSON.stringify({ key: JSON.parse(text).key, strange: true });
export const otherKey = (text: string) => text.replace(/"key":"[^"]*"/, '"key":"someone else"');

/** How many stores were filled; the last one's number is in its name. */
export let made = 0;
/** A store as the background opens it, with everything read and carried over. */
export async function filled(): Promise<{ store: Store }> {
  const onDamage = damageTeller(
    () => NOW,
    () => undefined,
    (error) => expect(error).toBeUndefined(),
  );
  const store = openStore({ name: `damaged-${++made}`, onDamage });
  await readAll(store);
  await fold(store);
  return { store };
}

export async function readAll(store: Store): Promise<void> {
  await take(store, listingPage(goods));
  await take(store, orderPage(orders));
}

/** Orders, and every sum that is made of them. */
export async function sumsOf(store: Store) {
  const { orders: kept, buyers, ledgers } = await factsOf(store);
  const shops = await store.db.shops.toArray();
  return { kept, buyers, ledgers, shops: shops.map(({ counts, masks, nth }) => [counts.orders, masks, nth]) };
}

export const saidOf = async (store: Store) => {
  await followUp(deskOf(store, () => NOW, 'zh-CN'));
  // What was met on the way is told by then.
  await followUp(deskOf(store, () => NOW, 'zh-CN'));
  return (await readSnapshot())?.lost ?? null;
};
