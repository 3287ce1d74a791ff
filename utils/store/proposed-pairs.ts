import { type Entry, entryKey, type StoredEntry } from '../model/entry';
import type { Task, TaskKind } from '../model/task';
import { entriesAbout, mergeEntries } from './entries';
import { buyersOf } from './journal';
import type { Store } from './store';
import { isLink, linkedWith } from './two-shops';

/** What a strong key says of two shops until the seller has spoken: that two buyers are one person. */
export type Pair = [string, string];

/**
 * Keeps pairs that a strong key shows, as far as both are known and nobody has spoken of them yet: what the seller
 * linked or took back is never proposed again, on whatever computer. Answers how many are new.
 */
export async function proposePairs(store: Store, pairs: Pair[]): Promise<number> {
  const known = await buyersOf(store, [...new Set(pairs.flat())]);
  const both = pairs.filter(([a, b]) => known.has(a) && known.has(b));
  if (both.length === 0) return 0;
  const rows = both.flatMap(([a, b]) => [proposal(a, b), proposal(b, a)]);
  // Its time is the beginning of time: any word of the seller's is later and wins.
  return store.typed.transaction('rw', [store.typed.entries, store.typed.listings, store.typed.notes], () =>
    mergeEntries(store.typed, rows),
  );
}

function proposal(subject: string, id: string): StoredEntry<'same'> {
  const input = { kind: 'same' as const, subject, id };
  return { ...input, when: 0, value: { is: 'proposed' }, key: entryKey(input), at: 0, by: '' };
}

const ASKING: TaskKind = 'same-person';
/** A shop opened anew may share thousands: they are looked through by so many. */
const SLICE = 100;

/**
 * Pairs to ask the seller about, at most `most` and one of each person: those that a task asks about by now, then
 * others. None that she ticked off or let be, else a few of them would stand before all others for good.
 */
export async function proposedPairs(store: Store, most: number): Promise<Pair[]> {
  const tasks = await store.db.tasks.where('key').startsWith(`${ASKING}|`).toArray();
  const subjectsIn = (...states: Task['state'][]) =>
    tasks.filter(({ state }) => states.includes(state)).map(({ subject }) => subject);
  const left = new Set(subjectsIn('done', 'dismissed'));
  const found = new Map<string, Pair>();
  const add = async (rows: (Entry | StoredEntry)[]) => {
    const pairs = pairsIn(rows).filter(([subject]) => !left.has(subject));
    // Where a file was taken back its buyers are known no more.
    const known = await buyersOf(store, [...new Set(pairs.flat())]);
    for (const pair of pairs) {
      if (found.size >= most) return;
      const [subject, other] = pair;
      if (found.has(subject) || !known.has(subject) || !known.has(other)) continue;
      if (!(await areOne(store, pair))) found.set(subject, pair);
    }
  };
  await add(await entriesAbout(store, subjectsIn('open', 'later')));
  for (let from = 0; found.size < most; from += SLICE) {
    const waiting = store.db.entries.where('[kind+when]').equals(['same', 0]);
    const rows = await waiting.offset(from).limit(SLICE).toArray();
    await add(rows);
    if (rows.length < SLICE) break;
  }
  return [...found.values()];
}

function pairsIn(rows: (Entry | StoredEntry)[]): Pair[] {
  return rows.flatMap(({ kind, subject, id, value }): Pair[] =>
    kind === 'same' && value?.is === 'proposed' && subject !== null && subject < id ? [[subject, id]] : [],
  );
}

/** Whether a third shop makes them one already. */
async function areOne(store: Store, [subject, other]: Pair): Promise<boolean> {
  const links = (await entriesAbout(store, [subject])).filter(isLink).map(({ id }) => id);
  const linked = await linkedWith(store, new Map([[subject, links]]));
  return linked.get(subject)?.includes(other) === true;
}
