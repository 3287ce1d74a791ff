import {
  type Entry,
  type EntryInput,
  type EntryKind,
  entryKey,
  isSameEntry,
  laterEntry,
  type StoredEntry,
} from '../model/entry';
import { applyEffects, olderEntries } from './entry-effects';
import { getMany } from './get-many';
import { linksAround } from './links-around';
import type { ChangeRecord } from './records';
import type { RenhuoDatabase } from './schema';
import type { Store } from './store';

/** Changes the audit trail keeps. */
const MOST_CHANGES = 20_000;

/**
 * Stores what the seller entered, on the strict connection, and notes each change in the audit trail under `batch`.
 * What says nothing new changes nothing. Answers the number of entries changed. `now` in epoch milliseconds.
 */
export async function putEntries(
  { typed: db }: Pick<Store, 'typed'>,
  inputs: EntryInput[],
  { now, by, batch }: { now: number; by: string; batch: string },
): Promise<number> {
  return db.transaction('rw', entryTables(db), async () => {
    await db.entries.bulkPut(await olderEntries(db, inputs));
    const wanted = new Map(inputs.map((input) => [entryKey(input), input]));
    const keys = [...wanted.keys()];
    const known = await db.entries.bulkGet(keys);
    const changes: ChangeRecord[] = [];
    for (const [i, [key, input]] of [...wanted].entries()) {
      const before = known[i];
      if (isSameEntry(before, input)) continue;
      // A clock set back must not make today's word lose against yesterday's.
      const at = Math.min(Math.max(now, (before?.at ?? 0) + 1), Number.MAX_SAFE_INTEGER);
      const after = { ...input, key, at, by } as StoredEntry;
      changes.push({ batch, subject: input.subject ?? '', at: now, before: before ?? null, after });
    }
    const put = changes.map(({ after }) => after);
    await db.entries.bulkPut(put);
    await applyEffects(db, put);
    await note(db, changes);
    return changes.length;
  });
}

/** What storing an entry may write to. */
function entryTables(db: RenhuoDatabase) {
  return [db.entries, db.changes, db.listings, db.notes];
}

async function note(db: RenhuoDatabase, changes: ChangeRecord[]): Promise<void> {
  if (changes.length === 0) return;
  const last = await db.changes.bulkAdd(changes);
  await db.changes
    .where('n')
    .belowOrEqual(Number(last) - MOST_CHANGES)
    .delete();
}

/**
 * Takes a batch of changes back. What was changed again since stays as it is. Answers how many entries went back and
 * how many stayed. The undoing is a change of its own, which can be undone too.
 */
export async function undoChanges(
  store: Pick<Store, 'typed'>,
  undone: string,
  how: { now: number; by: string; batch: string },
): Promise<{ undone: number; kept: number }> {
  const db = store.typed;
  return db.transaction('rw', entryTables(db), async () => {
    const changes = await db.changes.where('batch').equals(undone).toArray();
    const known = await db.entries.bulkGet(changes.map(({ after }) => after.key));
    const back = changes.filter(({ after }, i) => known[i]?.at === after.at && known[i]?.by === after.by);
    const inputs = back.map(({ before, after }): EntryInput => before ?? { ...after, value: null });
    await putEntries(store, inputs, how);
    return { undone: back.length, kept: changes.length - back.length };
  });
}

/**
 * Joins entries of another computer or a backup with those here: of each the one written last stays. Any order, any
 * number of times, gives the same. Runs inside a transaction of the caller's. Answers the number changed here.
 */
export async function mergeEntries(db: RenhuoDatabase, rows: StoredEntry[]): Promise<number> {
  const known = await db.entries.bulkGet(rows.map(({ key }) => key));
  const here = new Map(known.flatMap((one) => (one ? [[one.key, one]] : [])));
  const changed = new Map<string, StoredEntry>();
  for (const row of rows) {
    const old = changed.get(row.key) ?? here.get(row.key);
    const later = old ? laterEntry(old, row) : row;
    if (later !== old) changed.set(row.key, later);
  }
  await db.entries.bulkPut([...changed.values()]);
  await applyEffects(db, [...changed.values()]);
  return changed.size;
}

/** All entries of one kind. For kinds of which a shop has few: staff, goals, templates. */
export async function entriesOf<K extends EntryKind>(
  { db }: Pick<Store, 'db'>,
  kind: K,
): Promise<Entry<K>[]> {
  return live(await db.entries.where('kind').equals(kind).toArray(), kind);
}

/** Entries of one kind by the time they are about: from `from` up to but without `to`, oldest first. */
export async function entriesBetween<K extends EntryKind>(
  { db }: Pick<Store, 'db'>,
  kind: K,
  from: number,
  to: number,
): Promise<Entry<K>[]> {
  const rows = await db.entries.where('[kind+when]').between([kind, from], [kind, to]).toArray();
  return live(rows, kind);
}

/** Everything entered about some subjects. */
export async function entriesAbout({ db }: Pick<Store, 'db'>, subjects: string[]): Promise<Entry[]> {
  const rows = await db.entries.where('subject').anyOf(subjects).toArray();
  return rows.filter((row): row is Entry => row.value !== null);
}

/** One entry, or null where there is none or it was taken back. */
export async function entryOf<K extends EntryKind>(
  { db }: Pick<Store, 'db'>,
  kind: K,
  subject: string | null,
  id = '',
): Promise<Entry<K> | null> {
  const row = await db.entries.get(entryKey({ kind, subject, id }));
  return live(row ? [row] : [], kind)[0] ?? null;
}

/** The one entry of a kind that each of many subjects may have, by key: for the rows of a page. */
export async function entriesUnder<K extends EntryKind>(
  { db }: Pick<Store, 'db'>,
  kind: K,
  subjects: string[],
): Promise<Entry<K>[]> {
  const keys = subjects.map((subject) => entryKey({ kind, subject, id: '' }));
  const rows = await getMany(db.entries, keys);
  return live(
    rows.flatMap((row) => row ?? []),
    kind,
  );
}

function live<K extends EntryKind>(rows: StoredEntry[], kind: K): Entry<K>[] {
  return rows.filter((row) => row.kind === kind && row.value !== null) as Entry<K>[];
}

/** The audit trail, newest first: `most` changes before number `before`, about one subject or about all. */
export async function changesBefore(
  { db }: Pick<Store, 'db'>,
  before: number,
  most: number,
  subject: string | null = null,
): Promise<ChangeRecord[]> {
  const older = db.changes.where('n').below(before).reverse();
  return (subject === null ? older : older.filter((one) => one.subject === subject)).limit(most).toArray();
}

/** Takes everything entered about a subject away, the trail too. Runs inside a transaction of the caller's. */
export async function dropEntriesAbout(db: RenhuoDatabase, subject: string): Promise<void> {
  const sames = await sameRows(db, subject);
  await mergeEntries(db, linksAround(sames));
  await db.entries.bulkDelete(sames.map(({ id }) => entryKey({ kind: 'same', subject: id, id: subject })));
  await db.entries.where('subject').equals(subject).delete();
  // Who was brought by her stays; that it was her goes.
  await db.entries
    .where('kind')
    .equals('referrer')
    .filter((entry) => isBy(entry, subject))
    .delete();
  await db.changes.where('subject').equals(subject).delete();
  await db.changes.filter(({ before, after }) => [before, after].some((one) => isBy(one, subject))).delete();
}

/** Names the subject though it is about another: as who brought her, or as the same person in another shop. */
function isBy(entry: StoredEntry | null, subject: string): boolean {
  if (entry?.kind === 'same') return entry.id === subject;
  return entry?.kind === 'referrer' && entry.value?.by === subject;
}

function sameRows(db: RenhuoDatabase, subject: string): Promise<StoredEntry[]> {
  return db.entries.where('key').startsWith(`same|${subject}|`).toArray();
}

/** Moves what was entered about a subject to another one, where nothing newer stands. Inside the caller's transaction. */
export async function moveEntries(db: RenhuoDatabase, from: string, to: string): Promise<void> {
  const others = (await sameRows(db, from)).map(({ id }) => id);
  const moved = await copyEntries(db, from, to);
  await db.entries.bulkDelete(moved);
  await db.entries.bulkDelete(others.map((other) => entryKey({ kind: 'same', subject: other, id: from })));
}

/** The same, leaving them where they were too. Answers the keys of what was copied. */
export async function copyEntries(db: RenhuoDatabase, from: string, to: string): Promise<string[]> {
  const rows = await db.entries.where('subject').equals(from).toArray();
  // Of brushing the orders that move keep their own mark: others of the one they move to aren't meant.
  const meant = rows.filter(({ kind }) => kind !== 'brushing');
  const copies = meant.map((row) => ({ ...row, subject: to, key: entryKey({ ...row, subject: to }) }));
  // Of a pair in two shops the other one knows it by its new name too.
  const sames = meant.flatMap((row) =>
    row.kind === 'same'
      ? [{ ...row, subject: row.id, id: to, key: entryKey({ kind: 'same', subject: row.id, id: to }) }]
      : [],
  );
  await mergeEntries(db, [...copies, ...sames]);
  return rows.map(({ key }) => key);
}
