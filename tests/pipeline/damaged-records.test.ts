import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readSnapshot } from '../../utils/browser/snapshot';
import { damageTeller } from '../../utils/pipeline/damage-teller';
import { deskOf } from '../../utils/pipeline/desk';
import { followUp } from '../../utils/pipeline/follow-up';
import { lookOver } from '../../utils/pipeline/look-over';
import { fold } from '../../utils/store/fold';
import { mend } from '../../utils/store/mend';
import { openStore, type Store } from '../../utils/store/store';
import { popupView, storyOf } from '../../utils/store/views';
import { factsOf, judgeBuyer, SHOP, take, thresholds } from '../store/bench';
import { buyerId, count, DAY, HOUR, listingPage, NOW, order, orderPage } from '../store/readings';
import { backupOf, restoreFile } from './restore-file';

vi.mock('wxt/browser', () => import('./fake-browser'));
beforeEach(() => fakeBrowser.reset());

const orders = Array.from({ length: 12 }, (_, i) =>
  order(`o${String(i).padStart(2, '0')}`, NOW - DAY - i * DAY, {
    items: [{ itemId: String(i % 3), title: `货 ${i % 3}`, quantity: 1 }],
    buyerKeys: [buyerId(`b${i % 4}`)],
  }),
);
const goods = ['0', '1', '2'].map((itemId) => ({ itemId, title: `货 ${itemId}`, stock: count(4) }));

type Stored = Record<string, unknown> & { key: string; rows: string[] };

/** Changes what lies in the database itself, beneath whatever checks it. */
async function spoil(store: Store, table: string, change: (stored: Stored) => void): Promise<void> {
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

const rowOf = (i: number, change: (text: string) => string) => (leaf: Stored) => {
  leaf.rows[i] = change(leaf.rows[i] ?? '');
};
const cutOff = (text: string) => text.slice(0, Math.floor(text.length / 2));
const noJson = () => '\u0000\u0000rubbish';
const otherShape = (text: string) => JSON.stringify({ key: JSON.parse(text).key, strange: true });
const otherKey = (text: string) => text.replace(/"key":"[^"]*"/, '"key":"someone else"');

let made = 0;
/** A store as the background opens it, with everything read and carried over. */
async function filled(): Promise<{ store: Store }> {
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

async function readAll(store: Store): Promise<void> {
  await take(store, listingPage(goods));
  await take(store, orderPage(orders));
}

/** Orders, and every sum that is made of them. */
async function sumsOf(store: Store) {
  const { orders: kept, buyers, ledgers } = await factsOf(store);
  const shops = await store.db.shops.toArray();
  return { kept, buyers, ledgers, shops: shops.map(({ counts, masks, nth }) => [counts.orders, masks, nth]) };
}

const saidOf = async (store: Store) => {
  await followUp(deskOf(store, () => NOW, 'zh-CN'));
  // What was met on the way is told by then.
  await followUp(deskOf(store, () => NOW, 'zh-CN'));
  return (await readSnapshot())?.lost ?? null;
};

describe('an order that can’t be read any more', () => {
  it.each(Object.entries({ cutOff, noJson, otherShape, otherKey }))(
    '%s: is told, its neighbours are read, and its page makes it good and counts nothing twice',
    async (_, how) => {
      const { store } = await filled();
      const before = await sumsOf(store);
      await spoil(store, 'orders', rowOf(5, how));
      expect((await store.db.orders.toArray()).map(({ orderId }) => orderId)).toEqual(
        orders.map(({ orderId }) => orderId).filter((id) => id !== 'o05'),
      );
      expect(await store.db.orders.where('key').startsWith(SHOP).filter(Boolean).count()).toBe(11);
      expect(await saidOf(store)).toMatchObject({ how: 'record', records: [['orders', `${SHOP}|o05`]] });
      await readAll(store);
      expect(await saidOf(store)).toBeNull();
      expect(await sumsOf(store)).toEqual(before);
      store.close();
    },
  );
});

describe('a record nobody asks for', () => {
  it('is met once a day, when everything is looked over', async () => {
    const { store } = await filled();
    const look = async (hours: number) => {
      await lookOver(store, NOW + hours * HOUR);
      return store.db.damage.keys('orders');
    };
    expect(await look(0)).toEqual([]);
    await spoil(store, 'orders', rowOf(3, cutOff));
    expect(await look(10)).toEqual([]);
    expect(await look(21)).toEqual([`${SHOP}|o03`]);
    store.close();
  });
});

describe('buyers and sums that can’t be read any more', () => {
  it.each(
    ['buyers', 'ledgers'].flatMap((table) =>
      [cutOff, noJson, otherShape].map((how) => [table, how.name, how] as const),
    ),
  )('%s, %s: are made anew of the orders', async (table, _, how) => {
    const { store } = await filled();
    await spoil(store, table, rowOf(1, how));
    const more = order('o90', NOW - DAY, { ...orders[1], orderId: 'o90' });
    await take(store, orderPage([more], { coverage: { page: 2 } }));
    expect(await saidOf(store)).toBeNull();
    const whole = openStore({ name: `whole-${made}` });
    // The secret, too: buyers are hashed alike.
    await whole.db.meta.bulkPut(await store.db.meta.toArray());
    await readAll(whole);
    await take(whole, orderPage([more], { coverage: { page: 2 } }));
    expect(await sumsOf(store)).toEqual(await sumsOf(whole));
    store.close();
    whole.close();
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
});

describe('other damage', () => {
  it('a line of the journal that is cut off is left out and told; the others are carried over', async () => {
    const { store } = await filled();
    await take(
      store,
      orderPage([order('o91', NOW, { ...orders[0], orderId: 'o91' })], { coverage: { page: 3 } }),
    );
    await spoil(store, 'journal', (record) => {
      record.ledgers = String(record.ledgers).replace(/\][^\]]*$/, '');
    });
    expect(await saidOf(store)).toMatchObject({ how: 'record', records: [['journal', '']] });
    expect(await store.db.journal.count()).toBe(0);
    expect((await store.db.buyers.toArray()).reduce((sum, one) => sum + one.orders.length, 0)).toBe(13);
    store.close();
  });

  it('a leaf that is none is told and stops nothing', async () => {
    const { store } = await filled();
    await spoil(store, 'orders', (leaf) => {
      Reflect.deleteProperty(leaf, 'rows');
    });
    expect(await store.db.orders.toArray()).toEqual([]);
    expect(await saidOf(store)).toMatchObject({ how: 'record' });
    store.close();
  });

  it('a listing of another shape is left out, read again, and not counted twice', async () => {
    const { store } = await filled();
    await spoil(store, 'listings', (row) => {
      if (row.key.endsWith('i:1')) Reflect.deleteProperty(row, 'sightings');
    });
    expect((await popupView(store, thresholds, NOW)).counts.listings).toBe(3);
    expect(await storyOf(store, `listing|${SHOP}|i:1`, NOW, judgeBuyer)).toBeNull();
    expect(await saidOf(store)).toMatchObject({ how: 'record' });
    await readAll(store);
    expect(await saidOf(store)).toBeNull();
    expect((await store.db.shops.toArray())[0]?.counts.listings).toBe(3);
    store.close();
  });
});
