import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Reading, ReviewRow } from '../../utils/model/reading';
import { parseSettings } from '../../utils/model/settings';
import { deleteAll } from '../../utils/pipeline/delete-all';
import { allKinds } from '../../utils/pipeline/kinds';
import { planDay } from '../../utils/pipeline/plan-day';
import { allRules, judgesOf } from '../../utils/pipeline/rules';
import { fold } from '../../utils/store/fold';
import { relationOf } from '../../utils/store/relation';
import type { Store } from '../../utils/store/store';
import { dayTasks } from '../../utils/store/tasks';
import { freshStore, judgeBuyer, SHOP, take } from '../store/bench';
import { at, buyerId, DAY, listingPage, NOW, order, orderPage, reviewPage } from '../store/readings';

vi.mock('wxt/browser', () => import('./fake-browser'));
beforeEach(() => fakeBrowser.reset());

const settings = parseSettings({});
const goods = listingPage([{ itemId: '77', title: '茶' }]);
const orders = orderPage([
  order('o1', NOW - 5 * DAY, {
    buyerKeys: [buyerId('b1')],
    items: [{ itemId: '77', title: '茶', quantity: 1 }],
  }),
]);
const review = (extra: Partial<ReviewRow>): ReviewRow => ({
  reviewId: 'r1',
  itemId: '77',
  rating: 1,
  text: '碎了',
  reviewedAt: at(NOW - DAY),
  buyerKeys: [],
  ...extra,
});

async function planned(store: Store, ...readings: Reading[]) {
  for (const reading of readings) await take(store, reading);
  await fold(store);
  const judges = judgesOf(allRules, settings.thresholds, NOW);
  await planDay({ store, kinds: allKinds, judges, settings, now: NOW });
  const { tasks, settled } = await dayTasks(store, NOW);
  const good = tasks.filter(({ kind }) => kind === 'make-good');
  return { first: tasks[0]?.kind, subjects: good.map(({ subject }) => subject.split('|')[0]), settled };
}

it('a bad review that names an order comes up for its buyer, whatever was read first', async () => {
  const page = reviewPage([review({ orderId: 'o1' })]);
  for (const readings of [
    [goods, orders, page],
    [page, orders, goods],
  ]) {
    const store = freshStore();
    expect(await planned(store, ...readings)).toMatchObject({ first: 'make-good', subjects: ['buyer'] });
    const [buyer] = await store.db.buyers.toArray();
    const relation = await relationOf(store, buyer?.key ?? '', judgeBuyer, NOW);
    expect(relation?.facts.badReview).toEqual({ at: NOW - DAY, stars: 1 });
  }
});

const ABOUT: [what: string, extra: Partial<ReviewRow>, subjects: string[]][] = [
  ['one without an order comes up for its listing', {}, ['listing']],
  ['one of an order nobody read comes up for its listing', { orderId: 'o9' }, ['listing']],
  ['a good one asks for nothing', { rating: 5, orderId: 'o1' }, []],
  ['an old one asks for nothing', { reviewedAt: at(NOW - 90 * DAY) }, []],
  ['one without a day may be years old', { reviewedAt: undefined }, []],
  [
    'one without a day of a fresh order can’t be older than it',
    { reviewedAt: undefined, orderId: 'o1' },
    ['buyer'],
  ],
  ['one that was answered is made good', { reply: '抱歉，已补发' }, []],
  ['one of unknown goods and an unknown order is nobody’s', { itemId: '78' }, []],
];
it.each(ABOUT)('%s', async (_, extra, subjects) => {
  const found = await planned(freshStore(), goods, orders, reviewPage([review(extra)]));
  expect(found.subjects).toEqual(subjects);
});

it('settles by itself once it was answered or changed for the better', async () => {
  for (const later of [{ reply: '抱歉' }, { rating: 5 }]) {
    const store = freshStore();
    expect((await planned(store, goods, reviewPage([review({})]))).subjects).toEqual(['listing']);
    const after = await planned(store, reviewPage([review(later)], { readAt: NOW + 1 }));
    expect(after.subjects).toEqual([]);
    expect(after.settled.map(({ kind }) => kind)).toEqual(['make-good']);
  }
});

it('comes up where an old one was written anew', async () => {
  const store = freshStore();
  const old = reviewPage([review({ rating: 2, reviewedAt: at(NOW - 40 * DAY) })]);
  expect((await planned(store, goods, old)).subjects).toEqual([]);
  expect((await planned(store, reviewPage([review({})], { readAt: NOW + 1 }))).subjects).toEqual(['listing']);
});

it('is found again where reviews were stored before there was a list of them, and gone with all data', async () => {
  const store = freshStore();
  await planned(store, goods, reviewPage([review({})]));
  await store.db.meta.delete(`bad-reviews|${SHOP}`);
  expect((await planned(store)).subjects).toEqual(['listing']);
  await deleteAll(store, true);
  const left = await store.db.meta.toCollection().primaryKeys();
  expect(left.filter((key) => key.includes(SHOP) || key.startsWith('skipped'))).toEqual([]);
});
