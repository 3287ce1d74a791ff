import type { Note } from '../model/facts';
import { taskKinds } from '../model/task';
import { copyEntries, moveEntries } from './entries';
import type { OrderChange } from './order-effects';
import type { RenhuoDatabase } from './schema';

/** What the seller typed or ticked about a subject that turns out to be another. Nothing typed is ever lost. */

const MAX_NOTE = 20_000;
const MAX_TAGS = 30;

/**
 * Moves notes, entries, mutes and tasks from one subject to another. Runs inside a transaction of the caller's that holds
 * their tables.
 */
export async function moveTyped(db: RenhuoDatabase, from: string, to: string): Promise<void> {
  if (await copyNote(db, from, to)) await db.notes.delete(from);
  await moveEntries(db, from, to);
  const mutes = await db.mutes.where('subject').equals(from).toArray();
  for (const mute of mutes) {
    if (!(await db.mutes.get([to, mute.rule]))) await db.mutes.put({ ...mute, subject: to });
    await db.mutes.delete([from, mute.rule]);
  }
  const tasks = await db.tasks
    .where('key')
    .anyOf(taskKinds.map((kind) => `${kind}|${from}`))
    .toArray();
  for (const task of tasks) {
    const key = `${task.kind}|${to}`;
    const known = await db.tasks.get(key);
    if (!known || known.changedAt < task.changedAt) await db.tasks.put({ ...task, key, subject: to });
    await db.tasks.delete(task.key);
  }
}

/** Adds one subject's note to another's. False where there is none, or no room for both: then nothing changed. */
export async function copyNote(db: RenhuoDatabase, from: string, to: string): Promise<boolean> {
  const [note, known] = await db.notes.bulkGet([from, to]);
  if (!note) return false;
  const both = known ? joinNotes(known, note) : { ...note, subject: to };
  if (both === null) return false;
  if (both !== known) await db.notes.put(both);
  return true;
}

function joinNotes(known: Note, added: Note): Note | null {
  const tags = [...new Set([...known.tags, ...added.tags])];
  const hasText = known.text.includes(added.text.trim());
  if (hasText && tags.length === known.tags.length) return known;
  const text = hasText
    ? known.text
    : [known.text, added.text].filter((one) => one.trim() !== '').join('\n\n');
  if (text.length > MAX_NOTE || tags.length > MAX_TAGS) return null;
  return { ...known, text, tags, savedAt: Math.max(known.savedAt, added.savedAt) };
}

/**
 * What was typed about a buyer is copied to whom an order moves to. It stays where it was too: a name or a masked
 * nick may stand for several people.
 */
export async function copyBuyerNotes(db: RenhuoDatabase, changes: OrderChange[]): Promise<void> {
  const moves = new Map<string, string>();
  for (const { minus, plus } of changes)
    if (minus.buyer && plus.buyer && minus.buyer.key !== plus.buyer.key)
      moves.set(`${minus.buyer.key}\n${plus.buyer.key}`, minus.buyer.key);
  if (moves.size === 0) return;
  const sources = [...new Set(moves.values())];
  const noted = new Set(await db.notes.where('subject').anyOf(sources).primaryKeys());
  const entered = new Set(await db.entries.where('subject').anyOf(sources).uniqueKeys());
  for (const [move, from] of moves) {
    const to = move.slice(from.length + 1);
    if (noted.has(from)) await copyNote(db, from, to);
    if (entered.has(from)) await copyEntries(db, from, to);
  }
}
