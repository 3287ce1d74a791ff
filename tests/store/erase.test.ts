import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { deleteAll } from '../../utils/pipeline/delete-all';
import { allAboutBuyer } from '../../utils/store/about-buyer';
import { eraseBuyer } from '../../utils/store/erase-buyer';
import { fold } from '../../utils/store/fold';
import { saveNote, setMute } from '../../utils/store/notes';
import type { Store } from '../../utils/store/store';
import { backupOf, restoreFile } from '../pipeline/restore-file';
import { buyersIn, factsOf, freshStore, SHOP, take } from './bench';
import { buyerId, buyerName, DAY, NOW, order, orderDetail, orderPage } from './readings';

vi.mock('wxt/browser', () => import('../pipeline/fake-browser'));
beforeEach(() => fakeBrowser.reset());

const item = { itemId: '1', title: '杯子', quantity: 2 };
const of = (id: string, n: number, ...buyers: string[]) =>
  order(id, NOW - n * DAY, { items: [item], buyer: '王芳', buyerKeys: buyers.map(buyerId) });

async function shopWithTwo(): Promise<{ store: Store; erased: string; other: string }> {
  const store = freshStore();
  await take(store, orderPage([of('a', 1, 'X'), of('b', 2, 'X'), of('c', 3, 'Y')]));
  const [erased, other] = await Promise.all(
    ['a', 'c'].map(async (id) => `buyer|${SHOP}|${(await store.db.orders.get(`${SHOP}|${id}`))?.buyer?.id}`),
  );
  await fold(store);
  return { store, erased: erased ?? '', other: other ?? '' };
}

async function isNowhere(store: Store, key: string): Promise<void> {
  const id = key.split('|').at(-1) ?? '';
  const tables = await Promise.all(store.db.tables.map(async (table) => [table.name, await table.toArray()]));
  const places = tables.filter(([, rows]) => JSON.stringify(rows).includes(id)).map(([name]) => name);
  // The do-not-store list alone.
  expect(places).toEqual(['meta']);
}

describe('a buyer', () => {
  it('can be shown in full: every order, also the oldest that were added up', async () => {
    const { store, erased } = await shopWithTwo();
    const many = Array.from({ length: 305 }, (_, n) => of(`m${n}`, 4 + n / 10, 'X'));
    await take(store, orderPage(many, { readAt: NOW + 1 }));
    expect((await buyersIn(store)).find((one) => one.key === erased)?.earlier).not.toBeNull();
    const all = await allAboutBuyer(store, erased);
    expect(all?.orders).toHaveLength(307);
    expect(all?.orders[0]?.orderId).toBe('a');
    await eraseBuyer(store, erased, NOW);
    await isNowhere(store, erased);
  });

  it('can be erased in full, and the figures stay', async () => {
    const { store, erased, other } = await shopWithTwo();
    await saveNote(store, { subject: erased, text: '喜欢深色', tags: [], savedAt: NOW });
    await saveNote(store, { subject: other, text: 'stays', tags: [], savedAt: NOW });
    await setMute(store, { subject: erased, rule: 'repeat-buyer', why: 'x', mutedAt: NOW });
    await store.db.tasks.put({
      ...{
        key: `thank-repeat|${erased}`,
        kind: 'thank-repeat',
        subject: erased,
        label: '王*',
        state: 'open',
      },
      ...{ worth: 1, because: [], url: null, madeAt: NOW, due: NOW, changedAt: NOW },
    });
    const before = await store.db.shops.get(SHOP);
    await fold(store);
    const ledgers = await store.db.ledgers.toArray();
    expect(await eraseBuyer(store, erased, NOW)).toEqual({ orders: 2 });
    await isNowhere(store, erased);
    const after = await store.db.shops.get(SHOP);
    expect(after?.counts).toEqual({ ...before?.counts, buyers: 1 });
    expect(await store.db.ledgers.toArray()).toEqual(ledgers);
    expect((await store.db.notes.toArray()).map((note) => note.text)).toEqual(['stays']);
    const own = await store.db.orders.bulkGet([`${SHOP}|a`, `${SHOP}|b`]);
    expect(JSON.stringify(own)).not.toContain('王');
  });

  it('is not stored again: by a page, by the order’s own page, under a weaker name, by a later order', async () => {
    const { store, erased } = await shopWithTwo();
    await eraseBuyer(store, erased, NOW);
    const facts = await factsOf(store);
    await take(store, orderPage([of('a', 1, 'X'), of('b', 2, 'X'), of('c', 3, 'Y')]));
    expect(await factsOf(store)).toEqual(facts);
    const masked = order('a', NOW - DAY, { items: [item], buyerKeys: [buyerName('王*', true)] });
    await take(store, orderDetail(masked, { readAt: NOW + 5 }));
    await take(store, orderPage([of('z', 0, 'X')], { readAt: NOW + 9 }));
    await isNowhere(store, erased);
    expect((await buyersIn(store)).length).toBe(1);
    expect((await store.db.shops.get(SHOP))?.counts).toMatchObject({ orders: 4, buyers: 1 });
  });

  it('is not brought back by an old backup, merged or whole', async () => {
    const { store, erased, other } = await shopWithTwo();
    await saveNote(store, { subject: erased, text: 'on the erased', tags: [], savedAt: NOW });
    const old = await backupOf(store);
    await eraseBuyer(store, erased, NOW);
    const counts = (await store.db.shops.get(SHOP))?.counts;
    for (const mode of ['merge', 'whole'] as const) {
      expect(await restoreFile(store, old, { mode })).toMatchObject({ ok: true });
      await isNowhere(store, erased);
      expect((await store.db.shops.get(SHOP))?.counts).toEqual(counts);
      expect((await buyersIn(store)).some((one) => one.key === other)).toBe(true);
    }
  });

  it('erased on one computer goes from the other with the next backup, in either order', async () => {
    const { store, erased } = await shopWithTwo();
    const old = await backupOf(store);
    await eraseBuyer(store, erased, NOW);
    const later = await backupOf(store);
    const merged = async (files: Blob[]) => {
      const there = freshStore();
      for (const file of files) await restoreFile(there, file);
      await isNowhere(there, erased);
      return factsOf(there);
    };
    expect(await merged([old, later])).toEqual(await merged([later, old]));
  });

  it('stays on the list when everything is deleted, and is still known by its hash', async () => {
    const { store, erased } = await shopWithTwo();
    await eraseBuyer(store, erased, NOW);
    await deleteAll(store, true);
    await take(store, orderPage([of('n', 1, 'X')]));
    await isNowhere(store, erased);
    expect((await buyersIn(store)).length).toBe(0);
  });

  it('nobody knows is put on the list all the same', async () => {
    const store = freshStore();
    expect(await eraseBuyer(store, `buyer|${SHOP}|${'0'.repeat(32)}`, NOW)).toBeNull();
    expect(await eraseBuyer(store, `listing|${SHOP}|i:1`, NOW)).toBeNull();
    expect(await store.db.meta.count()).toBe(1);
  });
});
