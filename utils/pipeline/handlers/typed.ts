import { markChanged } from '../../browser/backup-state';
import type { EntryInput } from '../../model/entry';
import type { Done, OwnMessage } from '../../model/messages';
import { toMinor } from '../../model/money';
import { subjectOf } from '../../model/subject';
import { putEntries } from '../../store/entries';
import { eraseBuyer } from '../../store/erase-buyer';
import { saveNote, setMute, undoMute } from '../../store/notes';
import { currentSubject } from '../../store/strays';
import type { Desk } from '../desk';
import { howNow, judgeBy } from './entries';

type Typed = Extract<
  OwnMessage,
  { type: 'note.save' | 'mute.set' | 'mute.undo' | 'cost.set' | 'buyer.erase' }
>;

/** What the seller typed or ticked about one subject. */
export async function handleTyped(desk: Desk, message: Typed): Promise<Done<unknown>> {
  const { store } = desk;
  const now = desk.now();
  markChanged(now);
  const subject = await currentSubject(store, message.subject);
  switch (message.type) {
    case 'note.save': {
      const tags = await tagChanges(desk, subject, message.tags);
      await putEntries(store, tags, await howNow(desk, now));
      await judgeBy(desk, tags, now);
      await saveNote(store, {
        subject,
        text: message.text,
        tags: message.tags,
        savedAt: now,
      });
      return { ok: true, value: { savedAt: now } };
    }
    case 'mute.set':
      await setMute(store, { subject, rule: message.rule, why: message.why, mutedAt: now });
      return { ok: true, value: null };
    case 'mute.undo':
      await undoMute(store, subject, message.rule);
      return { ok: true, value: null };
    case 'buyer.erase': {
      const done = await eraseBuyer(store, subject, now);
      return done ? { ok: true, value: done } : { ok: false, why: 'bad-message', detail: 'no such buyer' };
    }
    case 'cost.set':
      return setCostOf(desk, subject, message.cost, now);
  }
}

/** Tags given and taken since, each an entry of its own. */
async function tagChanges({ store }: Desk, subject: string, tags: string[]): Promise<EntryInput[]> {
  const known = (await store.db.notes.get(subject))?.tags ?? [];
  const entry = (id: string, value: Record<string, never> | null): EntryInput => ({
    ...{ kind: 'tag', subject, id, when: null, value },
  });
  return [
    ...tags.filter((tag) => !known.includes(tag)).map((tag) => entry(tag, {})),
    ...known.filter((tag) => !tags.includes(tag)).map((tag) => entry(tag, null)),
  ];
}

/** The cost comes as a plain number in the listing's own currency. */
async function setCostOf(
  desk: Desk,
  subject: string,
  cost: number | null,
  now: number,
): Promise<Done<unknown>> {
  const listing = await desk.store.db.listings.get(subject);
  const shop = await desk.store.db.shops.get(subjectOf(subject)?.shop ?? '');
  if (!listing) return { ok: false, why: 'bad-message', detail: 'no such listing' };
  const currency = listing.fields.price?.v.low.currency ?? shop?.currency ?? null;
  const money = cost === null ? null : { minor: toMinor(cost, currency), currency };
  if (money && !Number.isSafeInteger(money.minor)) return { ok: false, why: 'bad-message' };
  const input: EntryInput = { kind: 'cost', subject, id: '', when: null, value: money };
  await putEntries(desk.store, [input], await howNow(desk, now));
  await judgeBy(desk, [input], now);
  return { ok: true, value: null };
}
