import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { EntryInput } from '../../utils/model/entry';
import { parseSettings } from '../../utils/model/settings';
import { keyOf } from '../../utils/model/subject';
import { deskOf } from '../../utils/pipeline/desk';
import { handleEntries } from '../../utils/pipeline/handlers/entries';
import { allKinds } from '../../utils/pipeline/kinds';
import { planDay } from '../../utils/pipeline/plan-day';
import { allRules, judgesOf } from '../../utils/pipeline/rules';
import type { Store } from '../../utils/store/store';
import { freshStore, SHOP, take } from '../store/bench';
import { at, DAY, listingPage, NOW } from '../store/readings';

vi.mock('wxt/browser', () => import('./fake-browser'));
beforeEach(() => fakeBrowser.reset());

const scores = (daysAgo: number, service: number): EntryInput => ({
  ...{ kind: 'dsr', subject: keyOf({ kind: 'shop', shop: SHOP, id: 'dsr' }), id: `${daysAgo}` },
  ...{ when: NOW - daysAgo * DAY, value: { described: 4.9, service, logistics: null } },
});
const desk = (store: Store) => deskOf(store, () => NOW, 'zh-CN');

async function tasksAfter(readings: EntryInput[], scoreDrop?: number): Promise<string[]> {
  const store = freshStore();
  await take(store, listingPage([{ itemId: '1', title: '杯子', listedAt: at(NOW - 3 * DAY, 'day') }]));
  await handleEntries(desk(store), { type: 'entries.put', entries: readings });
  const settings = parseSettings(scoreDrop === undefined ? {} : { team: { scoreDrop } });
  const judges = judgesOf(allRules, settings.thresholds, NOW);
  await planDay({ store, kinds: allKinds, judges, settings, now: NOW });
  const tasks = await store.db.tasks.toArray();
  return tasks.filter(({ kind }) => kind === 'score-fell').map(({ subject }) => subject.split('|')[2] ?? '');
}

it('a score that was typed twice and fell is a task of the day', async () => {
  const fall = [scores(8, 4.86), scores(1, 4.8)];
  expect(await tasksAfter(fall)).toEqual([`score:service:${NOW - DAY}`]);
  expect(await tasksAfter([...fall].reverse())).toEqual([`score:service:${NOW - DAY}`]);
});

it('none where it rose, where it fell by less than the seller minds, or where it was read once', async () => {
  expect(await tasksAfter([scores(8, 4.8), scores(1, 4.86)])).toEqual([]);
  expect(await tasksAfter([scores(8, 4.86), scores(1, 4.8)], 0.1)).toEqual([]);
  expect(await tasksAfter([scores(1, 4.1)])).toEqual([]);
});
