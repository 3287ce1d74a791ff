import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { personOf } from '../../utils/care/person';
import { rungs } from '../../utils/model/care';
import { dayOf } from '../../utils/model/day';
import { parseSettings } from '../../utils/model/settings';
import type { Task } from '../../utils/model/task';
import { aboutTask } from '../../utils/model/task-kinds';
import { deskOf } from '../../utils/pipeline/desk';
import { handleTask } from '../../utils/pipeline/handlers/task';
import { allKinds } from '../../utils/pipeline/kinds';
import { planDay } from '../../utils/pipeline/plan-day';
import { allRules, judgesOf } from '../../utils/pipeline/rules';
import { entriesOf } from '../../utils/store/entries';
import { fold } from '../../utils/store/fold';
import { relationOf } from '../../utils/store/relation';
import type { Store } from '../../utils/store/store';
import { dayTasks } from '../../utils/store/tasks';
import { openShops } from '../shop/shops';
import { freshStore, take } from '../store/bench';
import { DAY, NOW, order, orderPage } from '../store/readings';

vi.mock('wxt/browser', () => import('./fake-browser'));
beforeEach(() => fakeBrowser.reset());

const DAYS = 60;
const settings = parseSettings({});
const { care } = settings;
const shop = openShops(NOW).get('songshi');
const orders = (shop?.history.orders ?? []).filter(({ at }) => at <= NOW).sort((a, b) => a.at - b.at);
const rows = orders.map((one) =>
  order(one.id, one.at, {
    buyerKeys: [{ kind: 'buyerId', value: one.buyer, masked: false }],
    items: [{ itemId: one.lines[0]?.product ?? 'x', title: '杯子', quantity: 1 }],
    status: one.fate === 'cancelled' ? 'closed' : one.fate === 'refunded' ? 'refunded' : 'completed',
    ...(one.fate === 'refunded' ? { refundStatus: 'refunded' as const } : {}),
  }),
);

/** One day: its orders are read, the day is planned, a simple seller works at it. Answers what she touched. */
async function live(store: Store, now: number, day: number): Promise<Task[]> {
  const fresh = rows.filter(({ orderedAt }) => orderedAt && orderedAt.ms <= now && orderedAt.ms > now - DAY);
  if (fresh.length > 0) await take(store, orderPage(fresh, { readAt: now }), { now });
  await fold(store);
  const judges = judgesOf(allRules, settings.thresholds, now);
  await planDay({ store, kinds: allKinds, judges, settings, now });
  const { tasks } = await dayTasks(store, now);
  expect(tasks.length).toBeLessThanOrEqual(settings.thresholds.tasksPerDay);
  const people = tasks.filter(({ kind }) => aboutTask(kind).contact).map(({ subject }) => subject);
  expect(new Set(people).size).toBe(people.length);
  const desk = deskOf(store, () => now, 'zh-CN');
  for (const [i, task] of tasks.entries()) {
    const state = (['done', 'done', 'later', 'done', 'dismissed'] as const)[(i + day) % 5] ?? 'done';
    await handleTask(desk, { type: 'task.set', key: task.key, state });
    // Ticked twice by a double click, and once taken back and done again.
    if (i % 3 === 0 && state === 'done') {
      await handleTask(desk, { type: 'task.set', key: task.key, state: 'open' });
      await handleTask(desk, { type: 'task.set', key: task.key, state: 'done' });
    }
    // A tick changes the facts: who was just written to rests at once.
    if (i === 2) await planDay({ store, kinds: allKinds, judges, settings, now });
  }
  return tasks;
}

it('sixty days of the demo shop: nobody over the cap, no task lost or doubled, rungs as the rules say', async () => {
  const store = freshStore();
  const start = NOW - DAYS * DAY;
  const before = rows.filter(({ orderedAt }) => orderedAt && orderedAt.ms <= start);
  await take(store, orderPage(before, { readAt: start }), { now: start });
  const touched = new Map<string, Task>();
  for (let day = 1; day <= DAYS; day++)
    for (const task of await live(store, start + day * DAY, day)) touched.set(task.key, task);
  expect(touched.size).toBeGreaterThan(20);

  // No task that she dealt with is lost.
  const kept = new Set((await store.db.tasks.toArray()).map(({ key }) => key));
  expect([...touched.keys()].filter((key) => !kept.has(key))).toEqual([]);

  // Nobody was written to more often than the caps allow, whoever looks on whichever day.
  const contacts = await entriesOf(store, 'contact');
  expect(contacts.length).toBeGreaterThan(10);
  for (const { subject, value, when } of contacts) {
    const day = dayOf(when ?? 0, 'Asia/Shanghai');
    const [count, span] =
      value.nature === 'service'
        ? [care.serviceCount, care.serviceDays]
        : [care.marketingCount, care.marketingDays];
    const near = contacts.filter((one) => {
      const ago = day - dayOf(one.when ?? 0, 'Asia/Shanghai');
      return one.subject === subject && one.value.nature === value.nature && ago >= 0 && ago < span;
    });
    expect(near.length).toBeLessThanOrEqual(count);
  }
  // A contact for each time a task was done, and not two.
  const done = contacts.map(({ value, when }) => `${value.task} ${when}`);
  expect(new Set(done).size).toBe(done.length);

  // The rung is what counting the year's orders by hand gives, and its last move leads there.
  const judge = judgesOf(allRules, settings.thresholds, NOW).buyer;
  const seen = new Set<string>();
  for (const { key } of await store.db.buyers.toArray()) {
    const found = await relationOf(store, key, judge, NOW);
    if (!found) continue;
    const { standing } = personOf(found.facts, null, care, NOW);
    const year = found.facts.orders.filter(
      ({ at, state }) => state === 'sale' && at !== null && at > NOW - care.ladderDays * DAY,
    ).length;
    const steps = [care.ironSales, care.fanSales, care.userSales];
    const rung = rungs[3 - [...steps, 0].findIndex((need) => year >= need)];
    if (standing.rung === null) continue;
    expect(standing.rung).toBe(rung);
    expect(standing.moves.at(-1)?.to).toBe(rung);
    seen.add(rung ?? '');
  }
  expect(seen.size).toBeGreaterThan(1);
}, 120_000);
