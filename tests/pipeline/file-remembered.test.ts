import { describe, expect, it } from 'vitest';
import { beginFile, endFile, takeSlice } from '../../utils/pipeline/file-import';
import { fold } from '../../utils/store/fold';
import { listImports } from '../../utils/store/imports';
import type { Store } from '../../utils/store/store';
import { evidenceViews } from '../../utils/store/views';
import { freshStore, SHOP, take } from '../store/bench';
import { buyerName, cny, count, DAY, HOUR, listingPage, NOW, order, orderPage } from '../store/readings';
import { about, bring, deps, type File, history, spanOf } from './bring-file';

describe('what is remembered of a file', () => {
  const remembered = async (store: Store) =>
    (await listImports(store)).map(({ name, state, added, altered, rejected }) => [
      ...[name, state, added, altered, rejected],
    ]);

  it('its name, what it brought and changed, and what was left out; the same again says the same', async () => {
    const store = freshStore();
    await take(store, listingPage([{ itemId: '1', title: '货 1', stock: count(1) }]));
    const all = history(6);
    await take(store, orderPage(all.slice(0, 2), { readAt: NOW - DAY, coverage: { page: 2, pages: 9 } }));
    const orders = all.map((one, i) => (i === 1 ? { ...one, status: 'closed' as const } : one));
    const named = about({ name: 'orders.csv', rejected: 3, asOf: NOW - HOUR });
    const file: File = { about: named, shop: { id: SHOP }, orders };
    await bring(store, file);
    const [first] = await remembered(store);
    // Of the two known orders the file closed one; the other it only showed once more, which changes nothing in it.
    expect(first).toEqual(['orders.csv', 'done', 4, 1, 3]);
    await bring(store, file);
    expect(await remembered(store)).toEqual([first]);
  });

  it('cancelled half-way it keeps what came, vouches for nothing, and is completed by the same file', async () => {
    const store = freshStore();
    const file: File = {
      about: about({ rows: 10 }),
      shop: { name: '小店' },
      orders: history(10),
      whole: true,
    };
    await bring(store, file, 2);
    const { hash } = file.about;
    const span = spanOf(file.orders);
    await endFile(store, { type: 'file.end', hash, span, cancelled: true }, NOW);
    expect(await takeSlice(await deps(store), hash, { orders: history(10), listings: [] })).toMatchObject({
      ok: false,
    });
    expect(await store.db.orders.count()).toBe(6);
    expect((await evidenceViews(store, NOW))[0]?.spans).toEqual([]);
    expect(await listImports(store)).toMatchObject([{ state: 'cancelled', span: null, done: 6, added: 6 }]);
    await bring(store, file);
    expect(await store.db.orders.count()).toBe(10);
    expect(await listImports(store)).toMatchObject([{ state: 'done', done: 10, added: 10 }]);
  });

  it('files of two shops at once go each to its own', async () => {
    const store = freshStore();
    const [a, b] = [about(), about({ hash: 'b'.repeat(64) })];
    await beginFile(store, a, { name: '甲店' }, NOW);
    await beginFile(store, b, { name: '乙店' }, NOW);
    // The same order numbers in both, slices by turns.
    for (let at = 0; at < 6; at += 2)
      for (const { hash } of [a, b])
        await takeSlice(await deps(store), hash, { orders: history(6).slice(at, at + 2), listings: [] });
    for (const { hash } of [a, b])
      await endFile(store, { type: 'file.end', hash, span: null, cancelled: false }, NOW);
    expect((await store.db.shops.toArray()).map(({ name, counts }) => [name, counts.orders]).sort()).toEqual([
      ['乙店', 6],
      ['甲店', 6],
    ]);
    expect(await store.db.orders.count()).toBe(12);
  });
});

describe('the same order from a page and from a file', () => {
  const one = (status: 'shipped' | 'completed', minor: number) =>
    order('o1', NOW - 9 * DAY, { status, amount: cny(minor), buyerKeys: [buyerName('熊')] });
  const kept = async (store: Store) =>
    (await store.db.orders.toArray()).map(({ fields }) => [fields.status?.v, fields.amount?.v.minor]);

  it.each<[string, number, number, [string, number]]>([
    ['the page is younger', NOW, NOW - DAY, ['completed', 12_000]],
    ['the file is younger', NOW - DAY, NOW, ['shipped', 9000]],
  ])('is one order, and what was said last counts: %s', async (_, page, file, expected) => {
    for (const pageFirst of [true, false]) {
      const store = freshStore();
      await take(store, listingPage([{ itemId: '1', title: '货 1' }]));
      const byPage = () =>
        take(store, orderPage([one('completed', 120)], { readAt: page, coverage: { page: 2, pages: 9 } }));
      const byFile = () =>
        bring(store, { about: about({ asOf: file }), shop: { id: SHOP }, orders: [one('shipped', 90)] });
      for (const come of pageFirst ? [byPage, byFile] : [byFile, byPage]) await come();
      expect(await kept(store)).toEqual([expected]);
      await fold(store);
      expect((await store.db.shops.toArray())[0]?.counts).toMatchObject({ orders: 1, buyers: 1 });
    }
  });
});
