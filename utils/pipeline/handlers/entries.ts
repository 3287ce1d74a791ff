import { markChanged } from '../../browser/backup-state';
import { readSettings } from '../../browser/settings';
import { refusalOf } from '../../care/referral';
import type { EntryInput } from '../../model/entry';
import type { Done, OwnMessage } from '../../model/messages';
import { sameRefusal } from '../../model/same';
import { computerId } from '../../store/meta';
import { referralLinks } from '../../store/referrals';
import { askRejudge } from '../../store/rejudge';
import { putSettled, undoSettled } from '../../store/settle-brushing';
import type { Store } from '../../store/store';
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
  for (const input of message.entries) {
    const subject = input.subject && (await currentSubject(store, input.subject));
    const id = input.kind === 'same' ? await currentSubject(store, input.id) : input.id;
    inputs.push({ ...input, subject, id });
  }
  const refused = pairOf(inputs) ?? (await chainOf(store, inputs));
  if (refused) return { ok: false, why: 'bad-message', detail: refused };
  const changed = await putSettled(store, inputs, how);
  await judgeBy(desk, inputs, how.now);
  return { ok: true, value: { batch: how.batch, changed } };
}

/** Asks for new judgements where entries are what goods are judged by: costs, roles, tests, tags with numbers of their own. */
export async function judgeBy({ store }: Desk, inputs: EntryInput[], now: number): Promise<void> {
  const { groups } = await readSettings();
  const isBasis = (one: EntryInput) => {
    if (one.kind === 'tag') return groups.some(({ by, name }) => by === 'tag' && name === one.id);
    // An idea is about no goods yet.
    if (one.kind === 'trial') return one.value === null || one.value.listing !== null;
    return one.kind === 'cost' || one.kind === 'role';
  };
  if (inputs.some(isBasis)) await askRejudge(store, now);
}

/** Why two of these can't be one in two shops; null where nothing is linked that can't be. */
function pairOf(inputs: EntryInput[]): string | null {
  for (const { kind, subject, id, value } of inputs) {
    const refusal = kind === 'same' && value !== null ? sameRefusal(subject ?? '', id) : null;
    if (refusal) return refusal;
  }
  return null;
}

/** Why one of these would make a chain of who brought whom; null where none does. */
async function chainOf({ db }: Store, inputs: EntryInput[]): Promise<string | null> {
  const wanted = inputs.flatMap((one) => (one.kind === 'referrer' ? [one] : []));
  if (wanted.every(({ value }) => value === null)) return null;
  const links = await referralLinks({ db });
  for (const { subject, value } of wanted) {
    if (subject === null) continue;
    const refusal = value && refusalOf(links, subject, value.by);
    if (refusal) return refusal;
    if (value) links.set(subject, value.by);
    else links.delete(subject);
  }
  return null;
}
