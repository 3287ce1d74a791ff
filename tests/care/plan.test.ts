import { describe, expect, it } from 'vitest';
import clearDead from '../../utils/care/kinds/clear-dead';
import readOrders from '../../utils/care/kinds/read-orders';
import thankRepeat from '../../utils/care/kinds/thank-repeat';
import { marked, type PlanInput, plan } from '../../utils/care/plan';
import type { Task } from '../../utils/model/task';
import { DAY, dead, facts, NOW, repeat, shop, thresholds } from './facts';

const kinds = [clearDead, thankRepeat, readOrders];
const input = (extra: Partial<PlanInput> = {}): PlanInput => ({
  facts: facts(),
  tasks: [],
  mutes: [],
  doneToday: 0,
  thresholds,
  now: NOW,
  ...extra,
});
/** Plans and applies the plan to the tasks there are. */
function run(extra: Partial<PlanInput>): Task[] {
  const of = input(extra);
  const { put, drop } = plan(kinds, of);
  const tasks = new Map([...of.tasks, ...put].map((task) => [task.key, task]));
  for (const key of drop) tasks.delete(key);
  return [...tasks.values()];
}
const states = (tasks: Task[]) => tasks.map((task) => `${task.key}:${task.state}`).sort();
const twenty = Array.from({ length: 20 }, (_, i) => dead(`d${i}`, 100 + i));

describe('the day’s plan', () => {
  it('holds no more than the seller wants, the worthiest first', () => {
    const tasks = run({ facts: facts({ dead: twenty }), thresholds: { ...thresholds, tasksPerDay: 3 } });
    expect(tasks.map((task) => task.label)).toEqual(['d19', 'd18', 'd17']);
  });

  it('counts what was done today against it', () => {
    const of = { facts: facts({ dead: twenty }), thresholds: { ...thresholds, tasksPerDay: 3 } };
    expect(run({ ...of, doneToday: 2 })).toHaveLength(1);
    expect(run({ ...of, doneToday: 5 })).toHaveLength(0);
  });

  it('lets no kind take the whole day while others wait', () => {
    const many = Array.from({ length: 20 }, (_, i) => repeat(`b${i}`, 20, 0));
    const tasks = run({ facts: facts({ dead: twenty, repeat: many, shops: [shop({ listedDays: 3 })] }) });
    const of = (kind: string) => tasks.filter((task) => task.kind === kind).length;
    expect([of('read-orders'), of('thank-repeat'), of('clear-dead')]).toEqual([1, 4, 3]);
  });

  it('planned twice changes nothing', () => {
    const of = facts({ dead: twenty, repeat: [repeat('b', 2, 1)] });
    const tasks = run({ facts: of });
    expect(plan(kinds, input({ facts: of, tasks, now: NOW + 1000 }))).toEqual({ put: [], drop: [] });
  });

  it('repeats nothing that was done or dismissed', () => {
    const of = facts({ dead: [dead('a', 10), dead('b', 20)] });
    const tasks = run({ facts: of }).map((task, i) => marked(task, i === 0 ? 'done' : 'dismissed', NOW));
    expect(states(run({ facts: of, tasks, now: NOW + 30 * DAY }))).toEqual(states(tasks));
  });

  it('brings a thank-you back at a new order only', () => {
    const tasks = run({ facts: facts({ repeat: [repeat('b', 2, 1)] }) }).map((task) =>
      marked(task, 'done', NOW),
    );
    expect(run({ facts: facts({ repeat: [repeat('b', 2, 1)] }), tasks })[0]?.state).toBe('done');
    const again = { ...repeat('b', 3, 0), newest: NOW + 1 };
    expect(run({ facts: facts({ repeat: [again] }), tasks, now: NOW + 2 })[0]?.state).toBe('open');
  });

  it('hides what was put off until its time', () => {
    const of = facts({ dead: [dead('a', 10)] });
    const tasks = run({ facts: of }).map((task) => marked(task, 'later', NOW));
    expect(run({ facts: of, tasks, now: NOW + 2 * DAY })[0]?.state).toBe('later');
    expect(run({ facts: of, tasks, now: NOW + 3 * DAY })[0]?.state).toBe('open');
  });

  it('closes what settled itself, and opens it again when it comes back', () => {
    const of = facts({ dead: [dead('a', 10)] });
    const open = run({ facts: of });
    const settled = run({ tasks: open, now: NOW + DAY });
    expect(settled[0]).toMatchObject({ state: 'settled', changedAt: NOW + DAY });
    expect(run({ facts: of, tasks: settled, now: NOW + 2 * DAY })[0]).toMatchObject({
      state: 'open',
      madeAt: NOW + 2 * DAY,
    });
  });

  it('says nothing of a subject whose rule is muted', () => {
    const mutes = [{ subject: 'listing|s|a', rule: 'dead-listing', why: '', mutedAt: NOW }];
    expect(
      run({ facts: facts({ dead: [dead('a', 10), dead('b', 9)] }), mutes }).map((task) => task.label),
    ).toEqual(['b']);
  });

  it('lets a worthier task take the place of an open one', () => {
    const few = { ...thresholds, tasksPerDay: 1 };
    const tasks = run({ facts: facts({ dead: [dead('a', 10)] }), thresholds: few });
    const now = run({ facts: facts({ dead: [dead('a', 10), dead('big', 9999)] }), thresholds: few, tasks });
    expect(now.map((task) => task.label)).toEqual(['big']);
  });
});
