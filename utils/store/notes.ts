import type { Mute, Note } from '../model/facts';
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

/** Mutes of some subjects. */
export async function mutesOf(store: Store, subjects: string[]): Promise<Mute[]> {
  return store.db.mutes.where('subject').anyOf(subjects).toArray();
}
