import { markChanged } from '../../browser/backup-state';
import { marked } from '../../care/plan';
import type { Channel } from '../../model/care';
import type { EntryInput } from '../../model/entry';
import type { Done, OwnMessage } from '../../model/messages';
import { subjectOf } from '../../model/subject';
import type { Task } from '../../model/task';
import { aboutTask } from '../../model/task-kinds';
import { entryOf, putEntries } from '../../store/entries';
import { getTask, putTasks } from '../../store/tasks';
import type { Desk } from '../desk';
import { howNow } from './entries';

type Message = Extract<OwnMessage, { type: 'task.set' | 'task.note' }>;

let last: Promise<unknown> = Promise.resolve();

/**
 * What the seller did with a task: its state, the contact it was, ticked steps, how it came out. One after the other:
 * two windows may show one list, and each click is to see what came of the one before.
 */
export function handleTask(desk: Desk, message: Message): Promise<Done<unknown>> {
  const done = last.then(() => handleOne(desk, message));
  last = done.catch(() => undefined);
  return done;
}

async function handleOne(desk: Desk, message: Message): Promise<Done<unknown>> {
  const { store } = desk;
  const now = desk.now();
  markChanged(now);
  const task = await getTask(store, message.key);
  if (!task) return { ok: false, why: 'bad-message', detail: 'no such task' };
  if (message.type === 'task.set') {
    // Done in another window meanwhile: only taking that back undoes it, and with it the contact it was.
    if (task.state === 'done' && message.state !== 'done' && message.state !== 'open')
      return { ok: true, value: null };
    const owner = (await entryOf(store, 'owner', task.subject))?.value.member ?? null;
    const inputs = contactOf(task, message.state, message.channel, owner, now);
    // The contact first: should the worker die here, the customer rests rather than being written to twice.
    if (inputs.length > 0) await putEntries(store, inputs, await howNow(desk, now));
    // Another channel is no new day: what was done stays done when it was.
    const at = task.state === 'done' && message.state === 'done' ? task.changedAt : now;
    await putTasks(store, [marked(task, message.state, at)]);
    return { ok: true, value: null };
  }
  const { outcome: before, ...rest } = task;
  const outcome = message.outcome === undefined ? before : (message.outcome ?? undefined);
  const ticked = message.ticked ?? task.ticked;
  if (outcome === 'blocked' && before !== 'blocked' && subjectOf(task.subject)?.kind === 'buyer')
    await putEntries(store, [blocked(task.subject, now)], await howNow(desk, now));
  await putTasks(store, [{ ...rest, ...(ticked ? { ticked } : {}), ...(outcome ? { outcome } : {}) }]);
  return { ok: true, value: null };
}

/**
 * The contact a task was once it is done, and its taking back; nothing where nobody was written to. It is put down to
 * whoever looks after the customer.
 */
function contactOf(
  task: Task,
  state: Task['state'],
  over: Channel | undefined,
  owner: string | null,
  now: number,
): EntryInput[] {
  const { contact } = aboutTask(task.kind);
  const isDone = state === 'done';
  const wasDone = task.state === 'done';
  if (!contact || subjectOf(task.subject)?.kind !== 'buyer') return [];
  // Done again says nothing new, but over another channel it does.
  if (isDone === wasDone && !(isDone && over)) return [];
  const { nature, ask, channel } = contact;
  const value = { nature, ask, channel: over ?? channel, member: owner, task: task.key };
  // One contact for each time the task came up, however often it is ticked and unticked.
  const id = `task ${task.kind} ${task.madeAt}`;
  const when = wasDone ? task.changedAt : now;
  return [{ kind: 'contact', subject: task.subject, id, when, value: isDone ? value : null }];
}

function blocked(subject: string, now: number): EntryInput {
  return { kind: 'mark', subject, id: 'blocked', when: now, value: { text: '' } };
}
