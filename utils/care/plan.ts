import type { Allowance } from '../model/care';
import { DAY } from '../model/day';
import type { Mute } from '../model/facts';
import type { Thresholds } from '../model/settings';
import type { SkippedTask, Task } from '../model/task';
import { aboutTask } from '../model/task-kinds';
import type { Reason } from '../model/verdict';
import { allowance } from './cap';
import type { CareFacts, CareKind, Proposal } from './kind';
import type { Person } from './person';

/** A proposal with the kind it is of and the task it would be. */
export type Proposed = Proposal & { key: string; kind: CareKind };

export type PlanInput = {
  proposed: Proposed[];
  facts: CareFacts;
  /** Every task of the keys proposed, and all that are open or put off. */
  tasks: Task[];
  mutes: Mute[];
  /** Tasks done since the day began: they count against today's number. */
  doneToday: number;
  /** Where members of staff have a number of tasks a day of their own. */
  caps?: DayCaps | null;
  thresholds: Thresholds;
  now: number;
};

/** Who looks after whom, and how many tasks a member may still get today; who is not in `left` has no cap. */
export type DayCaps = { ownerOf: ReadonlyMap<string, string>; left: ReadonlyMap<string, number> };

/** What to write: tasks to store, keys of tasks that give way to worthier ones, and who is left alone today. */
export type Plan = { put: Task[]; drop: string[]; skipped: SkippedTask[] };

/**
 * What each kind proposes, the worthiest first, `most` of a kind: ten thousand may be due on one day. Those whose task
 * is `pending` stay in whatever their worth, else they would look settled.
 */
export function proposals(
  kinds: CareKind[],
  facts: CareFacts,
  thresholds: Thresholds,
  now: number,
  most = Infinity,
  pending: ReadonlySet<string> = new Set(),
): Proposed[] {
  return kinds.flatMap((kind) => {
    const all = kind
      .propose(facts, thresholds, now)
      .map((one) => ({ ...one, kind, key: `${kind.id}|${one.subject}` }))
      .sort(byWorth);
    return all.filter(({ key }, i) => i < most || pending.has(key));
  });
}

/**
 * Today's tasks: the worthiest first, no more than the seller wants in a day, one per customer, nothing twice that was
 * done or dismissed; who rests is skipped and said so, and what settled itself is closed. The same input gives the
 * same plan, and planning twice changes nothing.
 */
export function plan(input: PlanInput): Plan {
  const { now, mutes, tasks } = input;
  const known = new Map(tasks.map((task) => [task.key, task]));
  const people = new Map(input.facts.people.map((person) => [person.subject, person]));
  const wanted = new Map<string, Task>();
  const skipped: SkippedTask[] = [];
  // Neither what rests nor what the seller muted has settled itself: such tasks go, and nothing is said of them.
  const gone = new Set<string>();
  for (const proposal of input.proposed) {
    if (isMuted(proposal, mutes)) {
      gone.add(proposal.key);
      continue;
    }
    const person = people.get(proposal.subject);
    const task = taskFor(proposal, person, known, now);
    if (!task) continue;
    const may = mayWrite(proposal, person, input);
    // What is put off is nobody's business before its day.
    if (may.ok || task.state === 'later') wanted.set(task.key, task);
    else {
      gone.add(task.key);
      skipped.push({ kind: task.kind, subject: task.subject, label: task.label, ...restOf(may) });
    }
  }
  const put: Task[] = [...wanted.values()].filter((task) => task.state === 'later');
  const room = Math.max(0, input.thresholds.tasksPerDay - input.doneToday);
  const open = onePerCustomer(
    [...wanted.values()].filter((task) => task.state === 'open').sort(byWorth),
    people,
  );
  const chosen = choose(withinCaps(open, input.caps ?? null), room);
  const drop = [...wanted.values()].filter(
    (task) => task.state === 'open' && !chosen.has(task) && known.get(task.key)?.state === 'open',
  );
  put.push(...chosen);
  for (const task of tasks)
    if ((task.state === 'open' || task.state === 'later') && !wanted.has(task.key)) {
      if (gone.has(task.key)) drop.push(task);
      else put.push({ ...task, state: 'settled', changedAt: now });
    }
  return {
    put: put.filter((task) => !isSameTask(task, known.get(task.key))),
    drop: drop.map((task) => task.key),
    skipped,
  };
}

function byWorth<T extends { key: string; worth: number }>(a: T, b: T): number {
  return b.worth - a.worth || (a.key < b.key ? -1 : 1);
}

/** Whether a proposal's customer may be written to; whoever is not known is not asked about. */
function mayWrite({ kind }: Proposed, person: Person | undefined, { facts, now }: PlanInput): Allowance {
  const { contact } = aboutTask(kind.id);
  if (!contact || !person) return { ok: true };
  return allowance(person, contact.nature, contact.ask, facts.rules, now, person.timeZone);
}

function restOf(may: Extract<Allowance, { ok: false }>): Pick<SkippedTask, 'why' | 'until'> {
  return { why: may.why, until: may.until };
}

/** Two tasks about one customer on one day would be two messages, from two shops too: the worthier one stays. */
function onePerCustomer(open: Task[], people: ReadonlyMap<string, Person>): Task[] {
  const seen = new Set<string>();
  return open.filter((task) => {
    if (!aboutTask(task.kind).contact) return true;
    if (seen.has(task.subject)) return false;
    for (const subject of [task.subject, ...(people.get(task.subject)?.others ?? [])]) seen.add(subject);
    return true;
  });
}

/** No more for a member than her own day holds; what has to be made good comes all the same. */
function withinCaps(open: Task[], caps: DayCaps | null): Task[] {
  if (!caps) return open;
  const left = new Map(caps.left);
  return open.filter(({ kind, subject }) => {
    const member = caps.ownerOf.get(subject);
    const room = member === undefined ? undefined : left.get(member);
    if (member === undefined || room === undefined) return true;
    left.set(member, room - 1);
    return room > 0 || aboutTask(kind).first === true;
  });
}

/**
 * The worthiest, but no kind takes more than half of the day while others have something to say. What has to be made
 * good takes what it needs: nothing is sold while that waits.
 */
function choose(open: Task[], room: number): Set<Task> {
  const share = Math.ceil(room / 2);
  const taken = new Map<string, number>();
  const chosen = new Set<Task>();
  for (const task of open) {
    const n = taken.get(task.kind) ?? 0;
    if ((n >= share && !aboutTask(task.kind).first) || chosen.size >= room) continue;
    taken.set(task.kind, n + 1);
    chosen.add(task);
  }
  for (const task of open) if (chosen.size < room) chosen.add(task);
  return chosen;
}

function isMuted({ kind, subject }: Proposed, mutes: Mute[]): boolean {
  return mutes.some((mute) => mute.subject === subject && mute.rule === kind.rule);
}

/** The task a proposal comes to; null where it was done or dismissed. */
function taskFor(
  proposal: Proposed,
  person: Person | undefined,
  known: Map<string, Task>,
  now: number,
): Task | null {
  const { again, kind, key, ...proposed } = proposal;
  const said = aboutTask(kind.id).contact
    ? {
        ...proposed,
        because: [...proposed.because, ...elsewhere(person)],
        mayGuide: person?.mayGuide ?? null,
      }
    : proposed;
  const old = known.get(key);
  const fresh: Task = { key, kind: kind.id, ...said, state: 'open', madeAt: now, due: now, changedAt: now };
  if (!old || old.state === 'settled') return fresh;
  if (old.state === 'done') return again === null || again <= old.changedAt ? null : fresh;
  // A new refund is not the one that was dismissed; everything else is not asked twice.
  if (old.state === 'dismissed')
    return aboutTask(kind.id).first && again !== null && again > old.changedAt ? fresh : null;
  if (old.state === 'later' && old.due > now) return { ...old, ...said };
  return { ...old, ...said, state: 'open' };
}

/** Who is linked with herself in another shop: her task says that what was written there counts. */
function elsewhere(person: Person | undefined): Reason[] {
  const units = person?.others.length ?? 0;
  return units === 0 ? [] : [{ code: 'in-two-shops', values: { units } }];
}

function isSameTask(a: Task, b: Task | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** How long "later" hides a task. */
const LATER_MS = 3 * DAY;

/** A task as the seller left it. */
export function marked(task: Task, state: Task['state'], now: number): Task {
  return { ...task, state, changedAt: now, due: state === 'later' ? now + LATER_MS : now };
}
