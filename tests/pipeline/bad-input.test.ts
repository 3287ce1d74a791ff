import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { parseSettings } from '../../utils/model/settings';
import type { Task } from '../../utils/model/task';
import { deskOf } from '../../utils/pipeline/desk';
import { handleTask } from '../../utils/pipeline/handlers/task';
import { allKinds } from '../../utils/pipeline/kinds';
import { planDay } from '../../utils/pipeline/plan-day';
import { allRules, judgesOf } from '../../utils/pipeline/rules';
import { entriesOf, putEntries } from '../../utils/store/entries';
import { eraseBuyer } from '../../utils/store/erase-buyer';
import { fold } from '../../utils/store/fold';
import { openStore, type Store } from '../../utils/store/store';
import { dayTasks } from '../../utils/store/tasks';
import { freshStore, take } from '../store/bench';
import { buyerId, DAY, NOW, order, orderPage } from '../store/readings';

vi.mock('wxt/browser', () => import('./fake-browser'));
beforeEach(() => fakeBrowser.reset());

const settings = parseSettings({});
const few = { ...settings, thresholds: { ...settings.thresholds, tasksPerDay: 3 } };

function planned(store: Store, now: number) {
  const judges = judgesOf(allRules, few.thresholds, now);
  return planDay({ store, kinds: allKinds, judges, settings: few, now });
}

/** Ten customers who came back today. */
async function shop(): Promise<Store> {
  const store = freshStore();
  const rows = Array.from({ length: 10 }, (_, i) =>
    [0, 30].map((days) => order(`${i}-${days}`, NOW - days * DAY, { buyerKeys: [buyerId(`b${i}`)] })),
  );
  await take(store, orderPage(rows.flat()));
  await fold(store);
  return store;
}

const set = (store: Store, key: string, state: 'open' | 'done' | 'later' | 'dismissed', now = NOW) =>
  handleTask(
    deskOf(store, () => now, 'zh-CN'),
    { type: 'task.set', key, state },
  );
async function first(store: Store): Promise<Task> {
  const task = (await dayTasks(store, NOW)).tasks.find(({ kind }) => kind === 'thank-repeat');
  if (!task) throw new Error('no task');
  return task;
}

describe('two windows on one list', () => {
  it.each([
    [['done', 'done'], 'done', 1],
    [['done', 'dismissed'], 'done', 1],
    [['done', 'later'], 'done', 1],
    [['dismissed', 'done'], 'done', 1],
    [['later', 'dismissed'], 'dismissed', 0],
    [['done', 'open'], 'open', 0],
    [['done', 'open', 'done'], 'done', 1],
  ] as const)('%j at once come to %s with %i contacts', async (clicks, state, contacts) => {
    const store = await shop();
    await planned(store, NOW);
    const { key } = await first(store);
    await Promise.all(clicks.map((click) => set(store, key, click)));
    expect((await store.db.tasks.get(key))?.state).toBe(state);
    expect(await entriesOf(store, 'contact')).toHaveLength(contacts);
  });

  it('one entry typed in two windows at once is one entry, the later word stays, and the trail has both', async () => {
    const store = freshStore();
    const other = openStore({ name: store.db.name });
    const pin = (text: string) => ({
      ...{ kind: 'pin' as const, subject: 'buyer|s|a', id: '', when: null },
      value: { text },
    });
    await Promise.all([
      putEntries(store, [pin('one')], { now: NOW, by: 'pc', batch: '1' }),
      putEntries(other, [pin('two')], { now: NOW, by: 'pc', batch: '2' }),
    ]);
    const [entry, ...more] = await entriesOf(store, 'pin');
    expect(more).toEqual([]);
    const trail = await store.db.changes.orderBy('n').toArray();
    expect(trail).toHaveLength(2);
    expect(trail[1]).toMatchObject({ before: { value: { text: expect.any(String) } } });
    expect(trail[1]?.after.value).toEqual(entry?.value);
    other.close();
  });
});

it('a task whose subject was erased is refused wherever it still shows, and leaves nothing behind', async () => {
  const store = await shop();
  await planned(store, NOW);
  const { key, subject } = await first(store);
  await eraseBuyer(store, subject, NOW);
  for (const state of ['done', 'later', 'dismissed'] as const)
    expect(await set(store, key, state)).toMatchObject({ ok: false });
  expect(await entriesOf(store, 'contact')).toEqual([]);
  await planned(store, NOW);
  const tasks = await store.db.tasks.toArray();
  expect(tasks.filter((task) => task.subject === subject)).toEqual([]);
});

describe('a clock', () => {
  const midnight = new Date(2026, 10, 19).getTime();

  it('across midnight: what was done yesterday no longer counts against today, and nothing comes twice', async () => {
    const store = await shop();
    const before = midnight - 60_000;
    await planned(store, before);
    const done = (await dayTasks(store, before)).tasks;
    expect(done).toHaveLength(3);
    for (const { key } of done) await set(store, key, 'done', before);
    await planned(store, before);
    expect((await dayTasks(store, before)).tasks).toEqual([]);
    await planned(store, midnight + 60_000);
    const { tasks, doneToday } = await dayTasks(store, midnight + 60_000);
    expect({ open: tasks.length, doneToday }).toEqual({ open: 3, doneToday: 0 });
    const again = new Set(tasks.map(({ key }) => key));
    expect(done.filter(({ key }) => again.has(key))).toEqual([]);
  });

  it('set back by a day loses no task, doubles none and writes to nobody again', async () => {
    const store = await shop();
    await planned(store, NOW);
    const { key } = await first(store);
    await set(store, key, 'done', NOW);
    await planned(store, NOW - DAY);
    expect((await store.db.tasks.get(key))?.state).toBe('done');
    await planned(store, NOW);
    const keys = (await store.db.tasks.toArray()).map((one) => one.key);
    expect(new Set(keys).size).toBe(keys.length);
    expect((await store.db.tasks.get(key))?.state).toBe('done');
    expect(await entriesOf(store, 'contact')).toHaveLength(1);
  });
});
