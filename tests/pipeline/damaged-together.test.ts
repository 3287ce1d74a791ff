import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { damageTeller } from '../../utils/pipeline/damage-teller';
import { lookOver } from '../../utils/pipeline/look-over';
import { fold } from '../../utils/store/fold';
import { mend } from '../../utils/store/mend';
import { openStore, type Store } from '../../utils/store/store';
import { SHOP, take } from '../store/bench';
import { DAY, NOW, order, orderPage } from '../store/readings';
import { cutOff, filled, made, orders, readAll, rowOf, type Stored, saidOf, spoil, sumsOf } from './spoilt';

vi.mock('wxt/browser', () => import('./fake-browser'));
beforeEach(() => fakeBrowser.reset());

const every = (leaf: Stored) => {
  leaf.rows = leaf.rows.map(cutOff);
};
const noRows = (leaf: Stored) => {
  Reflect.deleteProperty(leaf, 'rows');
};
const nothingLeft = (leaf: Stored) => {
  for (const name of ['keys', 'rows', 'counts']) Reflect.deleteProperty(leaf, name);
};

/** The browser is started anew: what was met before is known no more. */
function again(store: Store): Store {
  store.close();
  return openStore({
    name: `damaged-${made}`,
    onDamage: damageTeller(
      () => NOW,
      () => undefined,
      (error) => expect(error).toBeUndefined(),
    ),
  });
}

describe('an order damaged together with a sum it is in', () => {
  it.each(['buyers', 'ledgers'])('%s: lacks it, as is told, until the order is read again', async (table) => {
    const { store } = await filled();
    const before = await sumsOf(store);
    await spoil(store, 'orders', rowOf(5, cutOff));
    await spoil(store, table, every);
    await lookOver(store, NOW);
    expect(await saidOf(store)).toMatchObject({ how: 'record', records: [['orders', `${SHOP}|o05`]] });
    expect(await sumsOf(store)).not.toEqual(before);
    const next = again(store);
    await readAll(next);
    expect(await saidOf(next)).toBeNull();
    expect(await sumsOf(next)).toEqual(before);
    // And once more: it is in every sum now.
    await readAll(next);
    await fold(next);
    expect(await sumsOf(next)).toEqual(before);
    next.close();
  });

  it.each(['buyers', 'ledgers'])('%s: the same where it is made anew on the way to it', async (table) => {
    const { store } = await filled();
    const more = orderPage([order('o92', NOW - DAY, { ...orders[5], orderId: 'o92' })], {
      coverage: { page: 2 },
    });
    await take(store, more);
    await fold(store);
    const before = await sumsOf(store);
    const { store: other } = await filled();
    await spoil(other, 'orders', rowOf(5, cutOff));
    await spoil(other, table, every);
    // What comes for the sum has it made anew, while the order is unreadable still.
    await take(other, more);
    await fold(other);
    await readAll(other);
    await fold(other);
    // The others of them nobody asked for yet.
    await other.db.table(table).toArray();
    await mend(other);
    expect((await sumsOf(other)).shops).toEqual(before.shops);
    expect(unitsOf(await sumsOf(other))).toEqual(unitsOf(before));
    store.close();
    other.close();
  });

  it('damaged again after it was made good, it moves no sum that has it', async () => {
    const { store } = await filled();
    const before = await sumsOf(store);
    for (let turn = 0; turn < 3; turn += 1) {
      await spoil(store, 'orders', rowOf(5, cutOff));
      if (turn !== 1) await spoil(store, 'buyers', every);
      await saidOf(store);
      await readAll(store);
      await fold(store);
      expect(await sumsOf(store)).toEqual(before);
    }
    store.close();
  });
});

/** Sums without the buyers' hashes, which two stores make with secrets of their own. */
function unitsOf({ buyers, ledgers }: Awaited<ReturnType<typeof sumsOf>>) {
  return { buyers: (buyers as { orders: object[] }[]).map(({ orders }) => orders.length).sort(), ledgers };
}

describe('a leaf that is none', () => {
  it.each(['orders', 'buyers', 'ledgers'])(
    '%s, its keys are left: nothing is counted twice',
    async (table) => {
      const { store } = await filled();
      const before = await sumsOf(store);
      await spoil(store, table, noRows);
      await store.db.table(table).toArray();
      await readAll(store);
      expect(await saidOf(store)).toBeNull();
      expect(await sumsOf(store)).toEqual(before);
      store.close();
    },
  );

  it('orders, nothing is left: those read again are not counted twice, and the loss stays told', async () => {
    const { store } = await filled();
    const before = await sumsOf(store);
    await spoil(store, 'orders', nothingLeft);
    const next = again(store);
    await readAll(next);
    expect(await saidOf(next)).toMatchObject({ how: 'record', records: [['orders', '']] });
    expect(await sumsOf(next)).toEqual(before);
    next.close();
  });

  it.each(['buyers', 'ledgers'])('%s, nothing is left: they are made anew of the orders', async (table) => {
    const { store } = await filled();
    const before = await sumsOf(store);
    await spoil(store, table, nothingLeft);
    await store.db.table(table).toArray();
    expect(await saidOf(store)).toBeNull();
    expect(await sumsOf(store)).toEqual(before);
    store.close();
  });

  it.each(['buyers', 'ledgers'])('%s: also where the worker died in between', async (table) => {
    const { store } = await filled();
    await spoil(store, table, nothingLeft);
    const more = orderPage([order('o93', NOW - DAY, { ...orders[1], orderId: 'o93' })], {
      coverage: { page: 2 },
    });
    await take(store, more);
    await fold(store);
    await Promise.resolve();
    const next = again(store);
    await saidOf(next);
    const { store: whole } = await filled();
    await take(whole, more);
    await fold(whole);
    expect(unitsOf(await sumsOf(next))).toEqual(unitsOf(await sumsOf(whole)));
    expect(await saidOf(next)).toBeNull();
    next.close();
    whole.close();
  });
});
