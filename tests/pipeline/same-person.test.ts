import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { BuyerKey, BuyerKeyKind } from '../../utils/model/reading';
import { profiles } from '../../utils/reading/profiles/registry';
import { mergeEntries } from '../../utils/store/entries';
import { forgetShop } from '../../utils/store/manage-shops';
import { proposedPairs } from '../../utils/store/proposed-pairs';
import { sameView } from '../../utils/store/two-shops';
import { freshStore, take } from '../store/bench';
import { link, orders, planned, shopId, whoIn } from './two-shops-made';

vi.mock('wxt/browser', () => import('./fake-browser'));
beforeEach(() => fakeBrowser.reset());

const taobao = profiles.find(({ id }) => id === 'taobao') ?? null;
const own = profiles.find(({ id }) => id === 'woocommerce') ?? null;
const key = (kind: BuyerKeyKind, value: string, masked = false): BuyerKey => ({ kind, value, masked });

describe('proposed by a strong key', () => {
  const cases: [string, BuyerKey, typeof taobao, boolean][] = [
    ['the same account number on a platform with one account', key('buyerId', '2201'), taobao, true],
    ['a full nick where the platform makes it the account', key('buyer', '小红爱喝茶'), taobao, true],
    ['the same e-mail anywhere', key('buyerEmail', 'Li@example.com'), own, true],
    ['the whole phone number anywhere', key('buyerPhone', '13800001111'), own, true],
    ['a customer number of a shop system of her own', key('buyerId', '17'), own, false],
    ['a customer number where the platform is unknown', key('buyerId', '17'), null, false],
    ['a masked account', key('buyerId', '22**01', true), taobao, false],
    ['a masked phone', key('buyerPhone', '138****1111', true), own, false],
    ['the tail of a phone', key('buyerPhone', '1111'), own, false],
    ['a mere name', key('buyer', '李小红'), own, false],
  ];
  it.each(cases)('%s', async (_what, shown, profile, proposes) => {
    const store = freshStore();
    for (const marker of ['east', 'west'])
      await take(store, orders(marker, [['1', 1, [shown]]]), { profile });
    expect(await proposedPairs(store, 9)).toHaveLength(proposes ? 1 : 0);
  });

  async function proposed() {
    const store = freshStore();
    const pages = ['east', 'west'].map((marker) => orders(marker, [['1', 1, [key('buyerId', '2201')]]]));
    const read = async () => {
      for (const page of pages) await take(store, page, { profile: taobao });
    };
    await read();
    const [pair] = await proposedPairs(store, 9);
    if (!pair) throw new Error('nothing proposed');
    return { store, read, pair };
  }

  it('changes nothing until the seller says so, and a task asks her', async () => {
    const { store, pair } = await proposed();
    expect((await sameView(store, pair[0]))?.linked).toEqual([]);
    await planned(store);
    const asks = (await store.db.tasks.toArray()).filter(({ kind }) => kind === 'same-person');
    expect(asks).toMatchObject([{ subject: pair[0], because: [{ code: 'same-key' }] }]);
    expect(await store.db.changes.count()).toBe(0);
    await link(store, ...pair);
    await planned(store);
    expect((await store.db.tasks.get(`same-person|${pair[0]}`))?.state).toBe('settled');
  });

  it('is not asked again once she said no, on another computer neither', async () => {
    const { store, read, pair } = await proposed();
    const before = await store.db.entries.toArray();
    await link(store, ...pair, null);
    await read();
    expect(await proposedPairs(store, 9)).toEqual([]);
    await store.typed.transaction('rw', store.typed.tables, () => mergeEntries(store.typed, before));
    expect(await proposedPairs(store, 9)).toEqual([]);
    await link(store, ...pair);
    expect((await sameView(store, pair[1]))?.linked).toMatchObject([{ subject: pair[0] }]);
  });

  it('the same pages again change nothing', async () => {
    const { store, read } = await proposed();
    const before = await store.db.entries.toArray();
    await read();
    expect(await store.db.entries.toArray()).toEqual(before);
  });

  /** Five customers whom both shops know, and the tasks that ask about them. */
  async function many() {
    const store = freshStore();
    const rows = [1, 2, 3, 4, 5].map((n): Parameters<typeof orders>[1][number] => [
      ...([String(n), n] as const),
      [key('buyerId', `22${n}`)],
    ]);
    for (const marker of ['east', 'west']) await take(store, orders(marker, rows), { profile: taobao });
    await planned(store);
    const asks = async () => (await store.db.tasks.toArray()).filter(({ kind }) => kind === 'same-person');
    return { store, asks };
  }

  it('those she let be do not stand before the others for good', async () => {
    const { store, asks } = await many();
    const first = await asks();
    expect(first).toHaveLength(3);
    await store.db.tasks.bulkPut(first.map((task) => ({ ...task, state: 'dismissed' as const })));
    await planned(store);
    const open = (await asks()).filter(({ state }) => state === 'open');
    expect(open).toHaveLength(2);
    await planned(store);
    expect((await asks()).filter(({ state }) => state === 'open')).toEqual(open);
  });

  it('what a task asks about is asked until she spoke, whatever is proposed besides', async () => {
    const { store, asks } = await many();
    const first = (await asks()).map(({ subject }) => subject);
    const pages = ['east', 'west'].map((marker) =>
      orders(
        marker,
        Array.from({ length: 30 }, (_, n) => [`more${n}`, 40, [key('buyerId', `33${n}`)]]),
      ),
    );
    for (const page of pages) await take(store, page, { profile: taobao });
    await planned(store);
    expect((await asks()).map(({ subject, state }) => [subject, state])).toEqual(
      first.map((subject) => [subject, 'open']),
    );
  });

  it('nobody is asked about a shop that was forgotten', async () => {
    for (const notesToo of [true, false])
      for (const marker of ['east', 'west']) {
        const { store, asks } = await many();
        await forgetShop(store, shopId(marker), notesToo);
        await planned(store);
        expect((await asks()).filter(({ state }) => state === 'open')).toEqual([]);
        expect(await store.db.entries.toArray()).toEqual([]);
      }
  });

  it('who is one by way of a third shop is not asked about', async () => {
    const { store, pair } = await proposed();
    await take(store, orders('north', [['1', 3, [key('buyerId', '99')]]]));
    const c = await whoIn(store, 'north', '1');
    await link(store, pair[0], c);
    expect(await proposedPairs(store, 9)).toHaveLength(1);
    await link(store, c, pair[1]);
    expect(await proposedPairs(store, 9)).toEqual([]);
  });
});
