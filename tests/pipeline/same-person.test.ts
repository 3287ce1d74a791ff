import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { BuyerKey, BuyerKeyKind } from '../../utils/model/reading';
import { profiles } from '../../utils/reading/profiles/registry';
import { mergeEntries } from '../../utils/store/entries';
import { proposedPairs, sameView } from '../../utils/store/two-shops';
import { freshStore, take } from '../store/bench';
import { link, orders, planned } from './two-shops-made';

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
});
