import { markChanged } from '../../browser/backup-state';
import type { EntryInput } from '../../model/entry';
import type { Done, OwnMessage } from '../../model/messages';
import { computerId } from '../../store/meta';
import { askRejudge } from '../../store/rejudge';
import { putSettled, undoSettled } from '../../store/settle-brushing';
import { currentSubject } from '../../store/strays';
import type { Desk } from '../desk';

type Message = Extract<OwnMessage, { type: 'entries.put' | 'entries.undo' }>;

/** Who writes, when, and as which batch of changes. */
export async function howNow({ store }: Desk, now: number) {
  const by = await computerId(store, crypto.randomUUID().slice(0, 8));
  return { now, by, batch: crypto.randomUUID() };
}

/** What the seller entered on one of our pages, or takes back. */
export async function handleEntries(desk: Desk, message: Message): Promise<Done<unknown>> {
  const { store } = desk;
  const now = desk.now();
  markChanged(now);
  const how = await howNow(desk, now);
  if (message.type === 'entries.undo') {
    const done = await undoSettled(store, message.batch, how);
    await askRejudge(store, how.now);
    return { ok: true, value: { batch: how.batch, ...done } };
  }
  const inputs: EntryInput[] = [];
  for (const input of message.entries)
    inputs.push({ ...input, subject: input.subject && (await currentSubject(store, input.subject)) });
  const changed = await putSettled(store, inputs, how);
  if (inputs.some(({ kind }) => kind === 'cost')) await askRejudge(store, how.now);
  return { ok: true, value: { batch: how.batch, changed } };
}
