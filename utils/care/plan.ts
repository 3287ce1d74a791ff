import type { Mute } from '../model/facts';
import type { Thresholds } from '../model/settings';
import { subjectOf } from '../model/subject';
import type { Task } from '../model/task';
import type { CareFacts, CareKind, Proposal } from './kind';

export type PlanInput = {
  facts: CareFacts;
  /** Every task of the subjects proposed, and all that are open or put off. */
  tasks: Task[];
  mutes: Mute[];
  /** Tasks done since the day began: they count against today's number. */
  doneToday: number;
  thresholds: Thresholds;
  now: number;
};

/** What to write: tasks to store, and keys of tasks that give way to worthier ones. */
export type Plan = { put: Task[]; drop: string[] };

/**
 * Today's tasks: the worthiest first, no more than the seller wants in a day, nothing twice that was done or
 * dismissed, and what settled itself is closed. The same input gives the same plan, and planning twice changes
 * nothing.
 */
export function plan(kinds: CareKind[], input: PlanInput): Plan {
  const known = new Map(input.tasks.map((task) => [task.key, task]));
  const wanted = new Map<string, Task>();
  for (const kind of kinds)
    for (const proposal of kind.propose(input.facts, input.thresholds, input.now)) {
      if (isMuted(kind, proposal, input.mutes)) continue;
      const task = taskFor(kind, proposal, known, input.now);
      if (task) wanted.set(task.key, task);
    }
  const put: Task[] = [...wanted.values()].filter((task) => task.state === 'later');
  const room = Math.max(0, input.thresholds.tasksPerDay - input.doneToday);
  const open = [...wanted.values()].filter((task) => task.state === 'open').sort(byWorth);
  const chosen = choose(open, room);
  const drop = open.filter((task) => !chosen.has(task) && known.get(task.key)?.state === 'open');
  put.push(...chosen);
  for (const task of input.tasks)
    if ((task.state === 'open' || task.state === 'later') && !wanted.has(task.key))
      put.push({ ...task, state: 'settled', changedAt: input.now });
  return {
    put: put.filter((task) => !isSameTask(task, known.get(task.key))),
    drop: drop.map((task) => task.key),
  };
}

function byWorth(a: Task, b: Task): number {
  return b.worth - a.worth || (a.key < b.key ? -1 : 1);
}

/** The worthiest, but no kind takes more than half of the day while others have something to say. */
function choose(open: Task[], room: number): Set<Task> {
  const share = Math.ceil(room / 2);
  const taken = new Map<string, number>();
  const chosen = new Set<Task>();
  for (const task of open) {
    const n = taken.get(task.kind) ?? 0;
    if (n >= share || chosen.size >= room) continue;
    taken.set(task.kind, n + 1);
    chosen.add(task);
  }
  for (const task of open) if (chosen.size < room) chosen.add(task);
  return chosen;
}

function isMuted(kind: CareKind, { subject }: Proposal, mutes: Mute[]): boolean {
  return mutes.some((mute) => mute.subject === subject && mute.rule === kind.rule);
}

/** The task a proposal comes to; null where it was done or dismissed. */
function taskFor(kind: CareKind, proposal: Proposal, known: Map<string, Task>, now: number): Task | null {
  const { again, ...said } = proposal;
  const key = `${kind.id}|${proposal.subject}`;
  const old = known.get(key);
  if (!old || old.state === 'settled')
    return { key, kind: kind.id, ...said, state: 'open', madeAt: now, due: now, changedAt: now };
  if (old.state === 'done') {
    if (again === null || again <= old.changedAt) return null;
    return { ...old, ...said, state: 'open', madeAt: now, due: now, changedAt: now };
  }
  if (old.state === 'dismissed') return null;
  if (old.state === 'later' && old.due > now) return { ...old, ...said };
  return { ...old, ...said, state: 'open' };
}

function isSameTask(a: Task, b: Task | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** How long "later" hides a task. */
export const LATER_MS = 3 * 86_400_000;

/** A task as the seller left it. */
export function marked(task: Task, state: Task['state'], now: number): Task {
  return { ...task, state, changedAt: now, due: state === 'later' ? now + LATER_MS : now };
}

/** The shop a task belongs to. */
export function shopOfTask(task: Task): string | null {
  return subjectOf(task.subject)?.shop ?? null;
}
