import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readSnapshot } from '../../utils/browser/snapshot';
import { deskOf } from '../../utils/pipeline/desk';
import { followUp } from '../../utils/pipeline/follow-up';
import { previewThresholds } from '../../utils/pipeline/preview-thresholds';
import { lostData } from '../../utils/pipeline/sentinel';
import { fold } from '../../utils/store/fold';
import { openStore } from '../../utils/store/store';
import { storyOf } from '../../utils/store/views';
import { freshStore, judgeBuyer, SHOP, take, thresholds } from '../store/bench';
import { at, buyerId, cny, count, DAY, HOUR, listingPage, NOW, order, orderPage } from '../store/readings';

vi.mock('wxt/browser', () => import('./fake-browser'));
beforeEach(() => fakeBrowser.reset());

const goods = (id: string) => ({
  itemId: id,
  title: `货 ${id}`,
  stock: count(10),
  price: { low: cny(20), high: cny(20) },
  listedAt: at(NOW - 400 * DAY, 'day'),
});
const history = Array.from({ length: 150 }, (_, i) =>
  order(`o${i}`, NOW - HOUR - i * DAY, {
    items: [{ itemId: '1', quantity: 1 }],
    buyerKeys: [buyerId(`b${i % 100}`)],
  }),
);

describe('what follows from a reading', () => {
  it('judges listings that were read before their orders, plans the day and keeps a snapshot', async () => {
    const store = freshStore();
    await take(store, listingPage([goods('1'), goods('2')]));
    await take(store, orderPage(history));
    const desk = deskOf(store, () => NOW, 'zh-CN');
    await followUp(desk);
    const story = await storyOf(store, `listing|${SHOP}|i:2`, NOW, judgeBuyer);
    expect(story?.verdicts[0]).toMatchObject({ rule: 'dead-listing', finding: 'yes', maybe: true });
    const snapshot = await readSnapshot();
    expect(snapshot).toMatchObject({
      counts: { listings: 2, dead: 1, repeat: 50, orders: 150 },
      madeAt: NOW,
    });
    const kinds = snapshot?.tasks.map((task) => task.kind) ?? [];
    expect(kinds).toContain('clear-dead');
    expect(kinds).toContain('thank-repeat');
    expect(snapshot?.openToday).toBe(kinds.length);
  });

  it('counts in the preview what the thresholds would flag', async () => {
    const store = freshStore();
    await take(store, orderPage(history));
    await take(store, listingPage([goods('1'), goods('2')]));
    await fold(store);
    const wanted = { ...thresholds, deadDays: 200, repeatFrom: 3 };
    expect(await previewThresholds(store, wanted, thresholds, NOW)).toMatchObject({
      dead: 0,
      deadUnknown: 1,
      listings: 2,
      repeat: 0,
      buyers: 100,
      coming: [],
      going: ['货 2'],
    });
    expect(await previewThresholds(store, thresholds, wanted, NOW)).toMatchObject({
      dead: 1,
      repeat: 50,
      coming: ['货 2'],
    });
  });

  it('notices that the browser lost the database', async () => {
    const store = openStore({ name: 'will-be-lost' });
    await take(store, orderPage(history));
    const desk = deskOf(store, () => NOW, 'zh-CN');
    await followUp(desk);
    expect((await readSnapshot())?.lost).toBeUndefined();
    await store.db.delete();
    const empty = openStore({ name: 'will-be-lost' });
    expect(await lostData(empty, NOW)).toEqual({ how: 'all', at: NOW, listings: 0, orders: 150 });
    await followUp(deskOf(empty, () => NOW, 'zh-CN'));
    expect((await readSnapshot())?.lost).toMatchObject({ orders: 150 });
    empty.close();
  });
});
