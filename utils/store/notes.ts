import type { Mute, Note } from '../model/facts';
import type { Money } from '../model/money';
import { subjectOf } from '../model/subject';
import type { Store } from './store';

/** What the seller typed: written on the strict connection, so that an acknowledged note is on disk. */

/** Saves a note; an empty one without tags is forgotten. */
export async function saveNote(store: Store, note: Note): Promise<void> {
  if (note.text.trim() === '' && note.tags.length === 0) await store.typed.notes.delete(note.subject);
  else await store.typed.notes.put(note);
}

export async function setMute(store: Store, mute: Mute): Promise<void> {
  await store.typed.mutes.put(mute);
}

export async function undoMute(store: Store, subject: string, rule: string): Promise<void> {
  await store.typed.mutes.delete([subject, rule]);
}

/** Sets what the seller pays for one piece; null takes it back. False where no such listing is known. */
export async function setCost(
  store: Store,
  subject: string,
  cost: Money | null,
  now: number,
): Promise<boolean> {
  const { typed } = store;
  if (subjectOf(subject)?.kind !== 'listing') return false;
  return typed.transaction('rw', typed.listings, async () => {
    const listing = await typed.listings.get(subject);
    if (!listing) return false;
    await typed.listings.put({ ...listing, fields: { ...listing.fields, ownCost: { v: cost, at: now } } });
    return true;
  });
}

/** Mutes of some subjects. */
export async function mutesOf(store: Store, subjects: string[]): Promise<Mute[]> {
  return store.db.mutes.where('subject').anyOf(subjects).toArray();
}
