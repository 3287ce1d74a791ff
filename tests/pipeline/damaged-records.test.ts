import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Order } from '../../utils/model/facts';
import { lookOver } from '../../utils/pipeline/look-over';
import { bareOrdersSlice, type Slice } from '../../utils/store/slices';
import { openStore } from '../../utils/store/store';
import { popupView, storyOf } from '../../utils/store/views';
import { judgeBuyer, SHOP, take, thresholds } from '../store/bench';
import { count, DAY, HOUR, listingPage, NOW, order, orderPage } from '../store/readings';
import {
  cutOff,
  filled,
  made,
  noJson,
  orders,
  otherKey,
  otherShape,
  readAll,
  rowOf,
  saidOf,
  spoil,
  sumsOf,
} from './spoilt';

vi.mock('wxt/browser', () => import('./fake-browser'));
beforeEach(() => fakeBrowser.reset());

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

describe('rows of another shape', () => {
  it('end no slice: whoever goes through a table comes to its end', async () => {
    const { store } = await filled();
    await spoil(store, 'orders', (leaf) => {
      leaf.rows = leaf.rows.map((text, i) => (i < 4 || i === 6 ? otherShape(text) : text));
    });
    const ids = async (rows: Promise<{ orderId: string }[]>) => (await rows).map(({ orderId }) => orderId);
    expect(await ids(store.db.orders.limit(3).toArray())).toEqual(['o04', 'o05', 'o07']);
    expect(await ids(store.db.orders.reverse().limit(6).toArray())).toEqual([
      'o11',
      'o10',
      'o09',
      'o08',
      'o07',
      'o05',
    ]);
    const found: Order[] = [];
    for (let after: string | null = ''; after !== null; ) {
      const slice: Slice<Order> = await bareOrdersSlice(store, SHOP, after || null, 5);
      found.push(...slice.rows);
      after = slice.next;
    }
    expect(found.map(({ orderId }) => orderId)).toEqual(['o04', 'o05', 'o07', 'o08', 'o09', 'o10', 'o11']);
    store.close();
  });
});

describe('looking everything over', () => {
  it('goes on behind a slice of which nothing can be read', async () => {
    const { store } = await filled();
    const many = Array.from({ length: 1200 }, (_, i) => ({
      itemId: `many-${i}`,
      title: '货',
      stock: count(1),
    }));
    for (let at = 0; at < many.length; at += 400) await take(store, listingPage(many.slice(at, at + 400)));
    const keys = await store.db.listings.toCollection().primaryKeys();
    await spoil(store, 'listings', (row) => {
      if (row.key <= (keys[1049] ?? '') || row.key === keys.at(-1)) Reflect.deleteProperty(row, 'sightings');
    });
    await lookOver(store, NOW);
    expect(store.db.damage.keys('listings')).toEqual([...keys.slice(0, 1050), keys.at(-1)]);
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
