import { mergeEntries } from './entries';
import { deriveTags } from './entry-effects';
import { erasedBuyers } from './erased';
import { settleBrushing } from './settle-brushing';
import { pieceKeys, pieceRows, stagedRows } from './staged';
import type { Store } from './store';

/**
 * Joins what was typed: of each note, mute, entry and task the one written last stays. Runs inside a transaction of the
 * caller's that holds every table. Answers how many of each changed here.
 */
export async function addTyped(
  store: Store,
  token: string,
  now: number,
): Promise<{ notes: number; mutes: number; entries: number; tasks: number }> {
  const { db } = store;
  const erased = new Set((await erasedBuyers(store)).map(({ key }) => key));
  const isKept = ({ subject }: { subject: string }) => !erased.has(subject);
  let entries = 0;
  for (const key of await pieceKeys(store, token, 'entries')) {
    const rows = await pieceRows(store, key, 'entries');
    const kept = rows.filter(
      ({ kind, subject, id }) =>
        (subject === null || !erased.has(subject)) && !(kind === 'same' && erased.has(id)),
    );
    entries += await mergeEntries(db, kept);
    await settleBrushing(store, kept, now);
  }
  const notes = (await stagedRows(store, token, 'notes')).filter(isKept);
  const mutes = (await stagedRows(store, token, 'mutes')).filter(isKept);
  const tasks = (await stagedRows(store, token, 'tasks')).filter(isKept);
  const fresh = await putNewer(
    db.notes,
    notes,
    (one) => one.subject,
    (one) => one.savedAt,
  );
  await deriveTags(
    db,
    notes.map(({ subject }) => subject),
  );
  return {
    entries,
    notes: fresh,
    mutes: await putNewer(
      db.mutes,
      mutes,
      (one): [string, string] => [one.subject, one.rule],
      (one) => one.mutedAt,
    ),
    tasks: await putNewer(
      db.tasks,
      tasks,
      (one) => one.key,
      (one) => one.changedAt,
    ),
  };
}

type PutTable<T, K> = {
  bulkGet(keys: K[]): PromiseLike<(T | undefined)[]>;
  bulkPut(rows: T[]): PromiseLike<unknown>;
};

/** What was typed or ticked last wins. */
async function putNewer<T, K>(
  table: PutTable<T, K>,
  rows: T[],
  keyOf: (row: T) => K,
  timeOf: (row: T) => number,
): Promise<number> {
  const stored = await table.bulkGet(rows.map(keyOf));
  const newer = rows.filter((row, i) => {
    const old = stored[i];
    if (old === undefined || timeOf(row) !== timeOf(old))
      return old === undefined || timeOf(row) > timeOf(old);
    // Of two files of one moment the same one stays, whichever comes first.
    return JSON.stringify(row) > JSON.stringify(old);
  });
  await table.bulkPut(newer);
  return newer.length;
}
