import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import type { EntryInput } from '../../../utils/model/entry';
import type { ListingMore } from '../../../utils/model/listing-more';
import { parseSettings } from '../../../utils/model/settings';
import { allRules, judgesOf } from '../../../utils/pipeline/rules';
import { listingMore } from '../../../utils/pipeline/team/listing-more';
import { putEntries } from '../../../utils/store/entries';
import { fold } from '../../../utils/store/fold';
import { storyOf } from '../../../utils/store/story';
import { watch } from '../../../utils/store/watch';
import { freshStore, take } from '../../store/bench';
import { buyerId, count, DAY, listingPage, NOW, order, orderPage } from '../../store/readings';

const { thresholds, care } = parseSettings({});
const judge = judgesOf(allRules, thresholds, NOW).buyer;

/** A cup that Ann bought twice and Bob once, looked at 400 times. */
async function shop() {
  const store = freshStore();
  const items = [{ itemId: '1', title: '杯子', quantity: 1 }];
  const rows = [
    order('o1', NOW - 2 * DAY, { buyerKeys: [buyerId('ann')], items }),
    order('o2', NOW - 3 * DAY, { buyerKeys: [buyerId('bob')], items }),
    order('o3', NOW - 20 * DAY, { buyerKeys: [buyerId('ann')], items }),
  ];
  await take(store, orderPage(rows));
  await take(store, listingPage([{ itemId: '1', title: '杯子', views: count(400), cartAdds: count(30) }]));
  await fold(store);
  const [listing] = await store.db.listings.toArray();
  const story = await storyOf(store, listing?.key ?? '', NOW, judge);
  if (story?.kind !== 'listing') throw new Error('no listing');
  return { store, story };
}

it('from views to orders, and who buys it by the rung they stand on', async () => {
  const { store, story } = await shop();
  const more = await listingMore(store, story.listing.key, story.orders, care, NOW);
  expect(more?.funnel).toMatchObject({ views: 400, adds: 30, orders: 3 });
  expect(more?.crowd).toEqual({
    orders: 3,
    buyers: 2,
    rungs: [
      { rung: 'customer', count: 1 },
      { rung: 'user', count: 1 },
    ],
  });
});

it('counts views as the page last said them, though the panel was opened before', async () => {
  const { store, story } = await shop();
  const ask = () => listingMore(store, story.listing.key, story.orders, care, NOW + DAY);
  expect((await ask())?.funnel.views).toBe(400);
  const later = listingPage([{ itemId: '1', title: '杯子', views: count(430), cartAdds: count(30) }]);
  await take(store, { ...later, readAt: NOW + DAY });
  expect((await ask())?.funnel.views).toBe(430);
});

it('an issue shows as soon as it is noted, and what came after once something was changed', async () => {
  const { store, story } = await shop();
  const seen: ListingMore['issues'][] = [];
  const stop = watch(
    () => listingMore(store, story.listing.key, story.orders, care, NOW),
    (more) => seen.push(more?.issues ?? []),
    (error) => {
      throw error;
    },
  );
  await expect.poll(() => seen.length).toBeGreaterThan(0);
  const entry: EntryInput = {
    ...{ kind: 'issue', subject: story.listing.key, id: 'x', when: NOW },
    value: { what: '杯口有毛刺', changed: '', changedAt: null },
  };
  await putEntries(store, [entry], { now: NOW, by: 'here', batch: '1' });
  await expect
    .poll(() => seen.at(-1)?.map(({ value, effect }) => [value.what, effect]))
    .toEqual([['杯口有毛刺', null]]);
  const changed: EntryInput = {
    ...entry,
    value: { what: '杯口有毛刺', changed: '换了打磨', changedAt: NOW },
  };
  await putEntries(store, [changed], { now: NOW + 1, by: 'here', batch: '2' });
  await expect.poll(() => seen.at(-1)?.map(({ effect }) => effect?.kind)).toEqual(['early']);
  stop();
});

it('a change of words stands with the views of then and now, and waits a week for orders', async () => {
  const { store, story } = await shop();
  const changed: EntryInput = {
    ...{ kind: 'copy-change', subject: story.listing.key, id: 'x', when: NOW - DAY },
    value: { what: '主图换成实拍', views: 380 },
  };
  await putEntries(store, [changed], { now: NOW, by: 'here', batch: '1' });
  const more = await listingMore(store, story.listing.key, story.orders, care, NOW);
  expect(more?.copies).toMatchObject([
    { value: { views: 380 }, viewsNow: 400, effect: { kind: 'early', days: 6 } },
  ]);
});
