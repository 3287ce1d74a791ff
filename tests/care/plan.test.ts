import { describe, expect, it } from 'vitest';
import type { CareKind } from '../../utils/care/kind';
import askReview from '../../utils/care/kinds/ask-review';
import clearDead from '../../utils/care/kinds/clear-dead';
import makeGood from '../../utils/care/kinds/make-good';
import readOrders from '../../utils/care/kinds/read-orders';
import thankRepeat from '../../utils/care/kinds/thank-repeat';
import { marked, type PlanInput, plan, proposals } from '../../utils/care/plan';
import type { Task } from '../../utils/model/task';
import { contact, DAY, dead, facts, NOW, person, shop, thresholds } from './facts';

const kinds = [clearDead, thankRepeat, readOrders];
const input = (extra: Partial<PlanInput> = {}, of: CareKind[] = kinds): PlanInput => {
  const given = { facts: facts(), tasks: [], mutes: [], doneToday: 0, thresholds, now: NOW, ...extra };
  return { ...given, proposed: proposals(of, given.facts, given.thresholds, given.now) };
};
/** Plans and applies the plan to the tasks there are. */
function run(extra: Partial<PlanInput>, of: CareKind[] = kinds): Task[] {
  const given = input(extra, of);
  const { put, drop } = plan(given);
  const tasks = new Map([...given.tasks, ...put].map((task) => [task.key, task]));
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

  it('gives a member of staff no more than her own day holds, but what has to be made good', () => {
    const mine = ['a', 'b', 'c'].map((id) => person(id, [1, 40]));
    const refunded = person('r', [1], { trouble: { at: NOW - DAY, what: 'refund-open', stars: null } });
    const people = [...mine, refunded, person('free', [1, 40])];
    const ownerOf = new Map([...mine, refunded].map(({ subject }) => [subject, 'zhou']));
    const of = (left: number) =>
      run({ facts: facts({ people }), caps: { ownerOf, left: new Map([['zhou', left]]) } }, [
        makeGood,
        thankRepeat,
      ])
        .map(({ subject }) => subject.split('|')[2])
        .sort();
    expect(of(9)).toEqual(['a', 'b', 'c', 'free', 'r']);
    expect(of(2)).toHaveLength(3);
    expect(of(2)).toEqual(expect.arrayContaining(['r', 'free']));
    expect(of(0)).toEqual(['free', 'r']);
  });

  it('lets no kind take the whole day while others wait', () => {
    const many = Array.from({ length: 20 }, (_, i) => person(`b${i}`, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]));
    const tasks = run({ facts: facts({ dead: twenty, people: many, shops: [shop({ listedDays: 3 })] }) });
    const of = (kind: string) => tasks.filter((task) => task.kind === kind).length;
    expect([of('read-orders'), of('thank-repeat'), of('clear-dead')]).toEqual([1, 4, 3]);
  });

  it('planned twice changes nothing', () => {
    const of = facts({ dead: twenty, people: [person('b', [1, 9])] });
    const tasks = run({ facts: of });
    expect(plan(input({ facts: of, tasks, now: NOW + 1000 }))).toEqual({ put: [], drop: [], skipped: [] });
  });

  it('repeats nothing that was done or dismissed', () => {
    const of = facts({ dead: [dead('a', 10), dead('b', 20)] });
    const tasks = run({ facts: of }).map((task, i) => marked(task, i === 0 ? 'done' : 'dismissed', NOW));
    expect(states(run({ facts: of, tasks, now: NOW + 30 * DAY }))).toEqual(states(tasks));
  });

  it('makes good before anything that sells, however many there are, and a new trouble after an old was dismissed', () => {
    const wrong = (id: string, days: number) =>
      person(id, [days], { trouble: { at: NOW - days * DAY, what: 'refunded', stars: null } });
    const people = Array.from({ length: 6 }, (_, i) => wrong(`b${i}`, 1));
    const tasks = run({ facts: facts({ dead: twenty, people }) }, [...kinds, makeGood]);
    expect(tasks.filter(({ kind }) => kind === 'make-good')).toHaveLength(6);
    const old = tasks.map((task) => marked(task, 'dismissed', NOW - DAY / 2));
    expect(states(run({ facts: facts({ people }), tasks: old }, [makeGood]))).toEqual(states(old));
    const again = run({ facts: facts({ people: [wrong('b0', 0)] }), tasks: old }, [makeGood]);
    expect(again.filter(({ state }) => state === 'open').map(({ label }) => label)).toEqual(['b0']);
  });

  it('what rests or was muted has not settled itself: it goes without a word, and what is put off stays', () => {
    const one = (contacts: ReturnType<typeof contact>[] = []) =>
      facts({ people: [person('b', [1, 9], { contacts })] });
    const tasks = run({ facts: one() });
    expect(tasks.map(({ kind }) => kind)).toEqual(['thank-repeat']);
    const rested = input({ facts: one([contact(0)]), tasks });
    expect(plan(rested)).toMatchObject({ put: [], drop: [tasks[0]?.key], skipped: [{ why: 'gap' }] });
    const mutes = [{ subject: 'buyer|s|b', rule: 'repeat-buyer', why: '', mutedAt: NOW }];
    expect(plan(input({ facts: one(), tasks, mutes }))).toMatchObject({ put: [], drop: [tasks[0]?.key] });
    const later = tasks.map((task) => marked(task, 'later', NOW));
    expect(states(run({ facts: one([contact(0)]), tasks: later }))).toEqual(states(later));
  });

  it('brings a thank-you back at a new order only', () => {
    const tasks = run({ facts: facts({ people: [person('b', [1, 9])] }) }).map((task) =>
      marked(task, 'done', NOW),
    );
    expect(run({ facts: facts({ people: [person('b', [1, 9])] }), tasks })[0]?.state).toBe('done');
    const again = person('b', [-1, 1, 9]);
    expect(run({ facts: facts({ people: [again] }), tasks, now: NOW + 2 * DAY })[0]?.state).toBe('open');
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

  it('puts what must be made good before everything that sells', () => {
    const trouble = { at: NOW - 2 * DAY, what: 'refunded' as const, stars: null };
    const tasks = run(
      { facts: facts({ dead: [dead('a', 9_999_999)], people: [person('sore', [2], { trouble })] }) },
      [...kinds, makeGood],
    );
    expect(tasks.sort((a, b) => b.worth - a.worth).map(({ kind }) => kind)).toEqual([
      'make-good',
      'clear-dead',
    ]);
  });

  it('makes one message of two for the same customer', () => {
    const often = person('b', [12, 20, 30, 40]);
    expect(
      run({ facts: facts({ people: [often] }) }, [thankRepeat, askReview]).map(({ kind }) => kind),
    ).toEqual(['thank-repeat']);
  });

  it('skips who rests, says so, and lets her wait in no queue', () => {
    const people = [person('b', [1, 9], { contacts: [contact(0)] }), person('c', [1, 9])];
    const made = plan(input({ facts: facts({ people }) }));
    expect(made.put.map(({ label }) => label)).toEqual(['c']);
    expect(made.skipped).toEqual([
      { kind: 'thank-repeat', subject: 'buyer|s|b', label: 'b', why: 'gap', until: expect.any(Number) },
    ]);
    const open = run({ facts: facts({ people: [person('b', [1, 9])] }) });
    expect(states(run({ facts: facts({ people }), tasks: open }))).toEqual(['thank-repeat|buyer|s|c:open']);
  });

  it('ten thousand on one day stay a handful, and none that is open is lost sight of', () => {
    const crowd = Array.from({ length: 10_000 }, (_, i) => person(`p${i}`, [i % 14, 40]));
    const of = facts({ people: crowd });
    const few = proposals(kinds, of, thresholds, NOW, 64, new Set(['thank-repeat|buyer|s|p13']));
    expect(few).toHaveLength(65);
    expect(plan({ ...input({ facts: of }), proposed: few }).put).toHaveLength(thresholds.tasksPerDay);
  });
});
