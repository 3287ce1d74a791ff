import type { EntryInput, StoredEntry } from '../model/entry';
import { entryKey } from '../model/entry';
import type { Note } from '../model/facts';
import type { ListingRecord } from './records';
import type { RenhuoDatabase } from './schema';

/**
 * Two kinds of entry have their effect where it is read with every row: a cost on its listing, a tag in its subject's
 * note. They are written there whenever the entry changes, by the seller, by an undo or by another computer.
 */

const MAX_TAGS = 30;

/** Writes what changed entries say to where it is read. Inside a transaction that holds listings and notes. */
export async function applyEffects(db: RenhuoDatabase, changed: StoredEntry[]): Promise<void> {
  await applyCosts(db, changed);
  await applyTags(db, changed);
}

/**
 * Costs and tags from before there were entries, as the entries they would be: so that a change of them is in the
 * trail and can be undone. Of those the inputs are about, and only where no entry is there yet.
 */
export async function olderEntries(db: RenhuoDatabase, inputs: EntryInput[]): Promise<StoredEntry[]> {
  const costs = subjectsOf(inputs, 'cost');
  const tagged = subjectsOf(inputs, 'tag');
  const listings = costs.length > 0 ? await db.listings.bulkGet(costs) : [];
  const notes = tagged.length > 0 ? await db.notes.bulkGet(tagged) : [];
  const older: StoredEntry[] = [];
  for (const listing of listings) {
    const own = listing?.fields.ownCost;
    if (listing && own?.v)
      older.push(stored({ kind: 'cost', subject: listing.key, id: '', when: null, value: own.v }, own.at));
  }
  for (const note of notes)
    for (const id of note?.tags ?? [])
      if (note)
        older.push(stored({ kind: 'tag', subject: note.subject, id, when: null, value: {} }, note.savedAt));
  const known = await db.entries.bulkGet(older.map(({ key }) => key));
  return older.filter((_, i) => known[i] === undefined);
}

function subjectsOf(inputs: Pick<EntryInput, 'kind' | 'subject'>[], kind: 'cost' | 'tag'): string[] {
  return [...new Set(inputs.flatMap((one) => (one.kind === kind && one.subject ? [one.subject] : [])))];
}

function stored(input: EntryInput, at: number): StoredEntry {
  return { ...input, key: entryKey(input), at, by: '' } as StoredEntry;
}

async function applyCosts(db: RenhuoDatabase, changed: StoredEntry[]): Promise<void> {
  const costs = new Map(
    changed.flatMap((one) => (one.kind === 'cost' && one.subject ? [[one.subject, one] as const] : [])),
  );
  if (costs.size === 0) return;
  const listings = await db.listings.bulkGet([...costs.keys()]);
  await db.listings.bulkPut(
    listings.flatMap((listing) => {
      const entry = listing && costs.get(listing.key);
      if (!listing || !entry) return [];
      return [withCost(listing, entry)];
    }),
  );
}

function withCost(listing: ListingRecord, { value, at: entered }: StoredEntry<'cost'>): ListingRecord {
  // A clock set back must not make a backup's older cost win later.
  const at = Math.max(entered, listing.fields.ownCost?.at ?? 0);
  return { ...listing, fields: { ...listing.fields, ownCost: { v: value, at } } };
}

/**
 * Listings that weren't stored until now, with the costs the seller typed for them all the same: one that went, with its
 * shop or with a page that was taken back, is read again.
 */
export async function withTypedCosts(
  { entries }: Pick<RenhuoDatabase, 'entries'>,
  fresh: ListingRecord[],
): Promise<ListingRecord[]> {
  if (fresh.length === 0) return fresh;
  const known = await entries.bulkGet(
    fresh.map(({ key }) => entryKey({ kind: 'cost', subject: key, id: '' })),
  );
  return fresh.map((listing, i) => {
    const entry = known[i];
    return entry?.kind === 'cost' ? withCost(listing, entry) : listing;
  });
}

async function applyTags(db: RenhuoDatabase, changed: StoredEntry[]): Promise<void> {
  await deriveTags(db, subjectsOf(changed, 'tag'));
}

/**
 * Makes the tags of some subjects' notes anew: those their entries say, and those from before there were entries.
 * When the note itself was written stays as it is, so that its words are joined by their own time alone. Whatever was
 * joined in whatever order, the same comes of it.
 */
export async function deriveTags(db: RenhuoDatabase, subjects: string[]): Promise<void> {
  if (subjects.length === 0) return;
  const rows = await db.entries.where('subject').anyOf(subjects).toArray();
  const entries = new Map<string, StoredEntry[]>();
  for (const row of rows)
    if (row.kind === 'tag' && row.subject)
      entries.set(row.subject, [...(entries.get(row.subject) ?? []), row]);
  const governed = [...entries.keys()];
  const known = await db.notes.bulkGet(governed);
  const notes = governed.map((subject, i) => tagged(subject, known[i], entries.get(subject) ?? []));
  const isEmpty = (note: Note) => note.tags.length === 0 && note.text.trim() === '';
  await db.notes.bulkPut(notes.filter((note) => !isEmpty(note)));
  await db.notes.bulkDelete(notes.filter(isEmpty).map(({ subject }) => subject));
}

/** A note with the tags its entries say; of more than thirty always the same thirty stay. */
function tagged(subject: string, old: Note | undefined, entries: StoredEntry[]): Note {
  const tags = new Set(old?.tags);
  for (const { id, value } of entries)
    if (value === null) tags.delete(id);
    else tags.add(id);
  const savedAt = old?.savedAt ?? 0;
  return { subject, text: old?.text ?? '', tags: [...tags].sort().slice(0, MAX_TAGS), savedAt };
}
