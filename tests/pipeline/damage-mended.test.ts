import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetOld } from '../../utils/pipeline/forget';
import { fold } from '../../utils/store/fold';
import { mend } from '../../utils/store/mend';
import { openStore } from '../../utils/store/store';
import { take } from '../store/bench';
import { buyerId, count, customerPage, DAY, NOW, order, orderPage } from '../store/readings';
import { backupOf, restoreFile } from './restore-file';
import { cutOff, filled, made, orders, readAll, type Stored, saidOf, spoil, sumsOf } from './spoilt';

vi.mock('wxt/browser', () => import('./fake-browser'));
beforeEach(() => fakeBrowser.reset());

describe('buyers that no order tells of', () => {
  it.each<[string, (leaf: Stored) => void]>([
    [
      'a leaf that is none',
      (leaf) => {
        for (const name of ['rows', 'keys']) Reflect.deleteProperty(leaf, name);
      },
    ],
    [
      'a row under a key that is none',
      (leaf) => {
        leaf.keys = (leaf.keys as string[]).map((key, i) => (i === 0 ? 'buyer' : key));
      },
    ],
  ])('%s: all orders are read for them once at most', async (_, how) => {
    const { store } = await filled();
    await spoil(store, 'buyers', how);
    await store.db.buyers.toArray();
    expect(store.db.damage.keys('buyers')).toHaveLength(1);
    await mend(store);
    const reads = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    await mend(store);
    expect(reads.mock.contexts.map((one) => (one as IDBObjectStore).name)).not.toContain('orders');
    reads.mockRestore();
    store.close();
  });
});

describe('buyers and sums that are found damaged while something is carried over', () => {
  it.each(['buyers', 'ledgers'])('%s: orders that came since then are counted once', async (table) => {
    const { store } = await filled();
    const pages = [1, 2].map((page) =>
      orderPage([order(`o9${page}`, NOW - DAY, { ...orders[1], orderId: `o9${page}` })], {
        coverage: { page: page + 1 },
      }),
    );
    const [first, second] = pages;
    if (first) await take(store, first);
    // The worker died on its way, and the next page came before it went on.
    const [upTo] = await store.db.journal.reverse().primaryKeys();
    await store.db.meta.put({ key: 'fold', value: { upTo, part: 'buyers', after: '' } });
    if (second) await take(store, second);
    await spoil(store, table, (leaf) => {
      leaf.rows = leaf.rows.map(cutOff);
    });
    await fold(store);
    // The others of them nobody asked for yet.
    await store.db.table(table).toArray();
    await mend(store);
    const whole = openStore({ name: `whole-${made}` });
    // The secret, too: buyers are hashed alike.
    await whole.db.meta.bulkPut(await store.db.meta.where('key').equals('secret').toArray());
    await readAll(whole);
    for (const page of pages) await take(whole, page);
    expect(await sumsOf(store)).toEqual(await sumsOf(whole));
    store.close();
    whole.close();
  });
});

describe('a customer of a list that can’t be read any more', () => {
  it('is told until the list is read again', async () => {
    const { store } = await filled();
    const list = customerPage([{ buyer: '李', buyerKeys: [buyerId('b1')], orderCount: count(3) }]);
    await take(store, list);
    const before = await store.db.customers.toArray();
    await spoil(store, 'customers', (row) => {
      Reflect.deleteProperty(row, 'ids');
    });
    expect(await store.db.customers.toArray()).toEqual([]);
    expect(await saidOf(store)).toMatchObject({ how: 'record' });
    await take(store, list);
    expect(await saidOf(store)).toBeNull();
    expect(await store.db.customers.toArray()).toEqual(before);
    store.close();
  });
});

describe('a backup put in place of what is damaged', () => {
  const more = orderPage([order('o90', NOW - DAY, { ...orders[1], orderId: 'o90' })], {
    coverage: { page: 2 },
  });

  it('leaves nothing that is taken for damage: an order it lacks is counted when it is read again', async () => {
    const { store } = await filled();
    const backup = await backupOf(store);
    await take(store, more);
    const before = await sumsOf(store);
    await spoil(store, 'orders', (leaf) => {
      leaf.rows = leaf.rows.map(cutOff);
    });
    expect(await saidOf(store)).toMatchObject({ how: 'record' });
    expect(await restoreFile(store, backup, { mode: 'whole' })).toMatchObject({ ok: true });
    expect(await saidOf(store)).toBeNull();
    await take(store, more);
    expect(await sumsOf(store)).toEqual(before);
    store.close();
  });

  it.each(['buyers', 'ledgers'])('merged, makes %s whole, forgotten orders and kept ones', async (table) => {
    const { store } = await filled();
    const { items, buyerKeys } = more.orders[0] ?? {};
    const old = order('old', NOW - 900 * DAY, { items: items ?? [], buyerKeys: buyerKeys ?? [] });
    await take(store, orderPage([old], { coverage: { page: 2 } }));
    await fold(store);
    await forgetOld(store, 24, NOW);
    const before = await sumsOf(store);
    const backup = await backupOf(store);
    await spoil(store, table, (leaf) => {
      leaf.rows = leaf.rows.map(cutOff);
    });
    await store.db.table(table).toArray();
    expect(await restoreFile(store, backup)).toMatchObject({ ok: true });
    expect(await sumsOf(store)).toEqual(before);
    store.close();
  });
});
