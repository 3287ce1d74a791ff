import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { parseSettings } from '../../../utils/model/settings';
import { allKinds } from '../../../utils/pipeline/kinds';
import { planDay } from '../../../utils/pipeline/plan-day';
import { allRules, judgesOf } from '../../../utils/pipeline/rules';
import { dayCaps } from '../../../utils/pipeline/team/day-caps';
import { deal } from '../../../utils/pipeline/team/staff';
import { putEntries } from '../../../utils/store/entries';
import { fold } from '../../../utils/store/fold';
import type { Store } from '../../../utils/store/store';
import { dayTasks, putTasks } from '../../../utils/store/tasks';
import { freshStore, take } from '../../store/bench';
import { buyerId, DAY, NOW, order, orderPage } from '../../store/readings';

vi.mock('wxt/browser', () => import('../fake-browser'));
beforeEach(() => fakeBrowser.reset());

const settings = parseSettings({});
const how = { now: NOW, by: 'pc', batch: 'b' };

/** One member of staff who has all four customers that came back today. */
async function shop(dayCap: number | null): Promise<Store> {
  const store = freshStore();
  const rows = Array.from({ length: 4 }, (_, i) =>
    [0, 30].map((days) => order(`${i}-${days}`, NOW - days * DAY, { buyerKeys: [buyerId(`b${i}`)] })),
  );
  await take(store, orderPage(rows.flat()));
  await fold(store);
  const value = { name: '小周', cap: 100, leftAt: null, dayCap };
  await putEntries(store, [{ kind: 'member', subject: null, id: 'zhou', when: null, value }], how);
  await deal(store, how);
  return store;
}

async function thanked(store: Store) {
  const judges = judgesOf(allRules, settings.thresholds, NOW);
  await planDay({ store, kinds: allKinds, judges, settings, now: NOW });
  return (await dayTasks(store, NOW)).tasks.filter(({ kind }) => kind === 'thank-repeat');
}

it('without a number of her own she gets what the day holds, and nothing is asked of the store', async () => {
  const store = await shop(null);
  expect(await dayCaps(store, [], [])).toBeNull();
  expect(await thanked(store)).toHaveLength(4);
});

it('what she did today counts against her number', async () => {
  const store = await shop(2);
  const [one, ...more] = await thanked(store);
  expect(more).toHaveLength(1);
  if (!one) throw new Error('no task');
  await putTasks(store, [{ ...one, state: 'done', changedAt: NOW }]);
  expect(await thanked(store)).toHaveLength(1);
});
