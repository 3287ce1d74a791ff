import Dexie, { type DBCoreTable, type DBCoreTransaction } from 'dexie';
import { asLeaf, type Leaf, placeOf } from './leaf';
import { below, from } from './range';
import type { How } from './row-text';

/** Leaves asked for at once where keys lie together, and at first, before that is known. */
const RUN = 256;
const PROBE = 6;

/** A table of leaves, and how its rows are taken apart. */
export type Asked = { core: DBCoreTable; trans: DBCoreTransaction; how: How };

export function indexesOf(core: DBCoreTable): string[] {
  return core.schema.indexes.flatMap(({ name }) => name ?? []);
}

/** The first leaves at or above a key. */
export function leavesFrom({ core, trans, how }: Asked, key: string, limit: number): Promise<Leaf[]> {
  const query = { index: core.schema.primaryKey, range: from(key) };
  return core
    .query({ trans, values: true, limit, query })
    .then(({ result }) => result.map((leaf) => asLeaf(leaf, how)));
}

/** The last leaves below a key, the last one first. */
export function leavesBelow({ core, trans, how }: Asked, key: string, limit: number): Promise<Leaf[]> {
  const query = { index: core.schema.primaryKey, range: below(key) };
  return core
    .query({ trans, values: true, limit, direction: 'prev', query })
    .then(({ result }) => result.map((leaf) => asLeaf(leaf, how)));
}

/**
 * The leaves that hold some keys, or would hold them, sorted. Where the keys lie together, as the orders of one page
 * do, a few requests bring them all; where they lie apart, as its buyers do, it takes one for each.
 */
export function loadLeaves(asked: Asked, keys: string[]): Promise<Leaf[]> {
  const sorted = [...new Set(keys)].sort();
  const leaves: Leaf[] = [];
  const step = (at: number, size: number): Promise<Leaf[]> => {
    const key = sorted[at];
    if (key === undefined) return Dexie.Promise.resolve(leaves) as unknown as Promise<Leaf[]>;
    return leavesFrom(asked, key, size).then((run) => {
      leaves.push(...run);
      const end = run.at(-1)?.key;
      // Nothing lies above: the rest has no leaf yet.
      if (end === undefined || run.length < size) return leaves;
      const next = placeAfter(sorted, end, at);
      if (next - at >= run.length) return step(next, Math.min(RUN, size * 2, sorted.length - next + 1));
      return scattered(asked, sorted.slice(next), leaves);
    });
  };
  return step(0, Math.min(PROBE, sorted.length));
}

function scattered(asked: Asked, keys: string[], known: Leaf[]): Promise<Leaf[]> {
  const runs = keys.map((key) => leavesFrom(asked, key, 1));
  return Dexie.Promise.all(runs).then((found) => {
    const all = new Map([...known, ...found.flat()].map((leaf) => [leaf.key, leaf]));
    return [...all.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
  }) as unknown as Promise<Leaf[]>;
}

function placeAfter(sorted: string[], key: string, start: number): number {
  let at = start;
  for (let one = sorted[at]; one !== undefined && one <= key; one = sorted[at]) at += 1;
  return at;
}

/** The leaf among sorted ones that holds a key, or would hold it. */
export function finder(leaves: Leaf[]): (key: string) => Leaf | undefined {
  const ends = leaves.map((leaf) => leaf.key);
  return (key) => leaves[placeOf(ends, key)];
}

/** Which of the rows belong to which leaf; under undefined those above every leaf. */
export function byLeaf<T>(leaves: Leaf[], rows: T[], keyOf: (row: T) => string): Map<Leaf | undefined, T[]> {
  const leafFor = finder(leaves);
  const groups = new Map<Leaf | undefined, T[]>();
  for (const row of rows) {
    const leaf = leafFor(keyOf(row));
    const group = groups.get(leaf);
    if (group) group.push(row);
    else groups.set(leaf, [row]);
  }
  return groups;
}
