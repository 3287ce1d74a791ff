import { expect } from 'vitest';
import { damageTeller } from '../../utils/pipeline/damage-teller';
import { fold } from '../../utils/store/fold';
import { openStore, type Store } from '../../utils/store/store';
import { take } from '../store/bench';
import { NOW, orderPage } from '../store/readings';
import { made, type orders, type Stored, sumsOf } from './spoilt';

/** What the tests of a wholly lost leaf of orders share. */

export const nothingLeft = (leaf: Stored) => {
  for (const name of ['keys', 'rows', 'counts']) Reflect.deleteProperty(leaf, name);
};

export function again(store: Store): Store {
  store.close();
  const fail = (error: unknown) => expect(error).toBeUndefined();
  return openStore({
    name: `damaged-${made}`,
    onDamage: damageTeller(
      () => NOW,
      () => undefined,
      fail,
    ),
  });
}

export type Rows = typeof orders;
export const show = async (store: Store, rows: Rows, page = 2) => {
  await take(store, orderPage(rows, { coverage: { page, pages: 9 } }));
};
export const inPages = (rows: Rows, size: number): Rows[] =>
  Array.from({ length: Math.ceil(rows.length / size) }, (_, i) => rows.slice(i * size, (i + 1) * size));

/** What every sum must come to: the shop counts what is there, and every buyer his own orders. */
export async function expectWhole(store: Store): Promise<void> {
  await fold(store);
  const kept = await store.db.orders.toArray();
  const { shops, buyers } = await sumsOf(store);
  expect(shops[0]?.[0]).toBe(kept.length);
  const listed = (buyers as { orders: { orderId: string }[] }[]).flatMap((one) => one.orders);
  expect(listed.map(({ orderId }) => orderId).sort()).toEqual(kept.map(({ orderId }) => orderId).sort());
  const units = (await store.db.ledgers.toArray()).flatMap(({ masks }) =>
    Object.values(masks).flatMap(({ days }) => days.filter((_, i) => i % 4 === 2)),
  );
  // Each order's one unit stands in the ledger of its item and in that of its title.
  const per = (await store.db.orders.toArray()).flatMap(({ lines }) => lines).length;
  expect(units.reduce((sum, n) => sum + n, 0)).toBe(per);
}
