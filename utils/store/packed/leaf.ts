import { fromText, type How, type Row, textOf } from './row-text';

/**
 * Many rows in one record ("leaf"): a browser's database charges by the request, hardly by the byte. A table of
 * rows sorted by key is cut into leaves; a leaf's own key is the last key it may hold, so that the leaf of any key
 * is the first one at or above it, and the last leaf of a table ends at `END`.
 *
 * Each row lies in its leaf as text, its index keys apart: who looks for one row takes apart that one, and rows
 * that stay as they are pass from leaf to leaf untouched.
 */
export type Leaf = {
  key: string;
  /** The rows' keys, in order. */
  keys: string[];
  rows: string[];
  /** Of each index, how many of the leaf's keys there are each row's; -1 where a row has no such property. */
  counts: Record<string, number[]>;
  /** There where nothing of a stored leaf can be read any more, not even which rows it held. */
  lost?: true;
  /** The keys under which the leaf stands in its table's indexes, row by row. */
  [index: string]: unknown;
};

/** A row on its way from one leaf into another. */
export type Cell = { key: string; text: string; marks: (string[] | null)[] };

/** Above every key a row can have. */
export const END = '\uffff\uffff';

/** How a table is packed: the number of characters a leaf's rows may have. */
export type Packing = { most: number };

/** What a row weighs besides its text: many small rows are no lighter to the browser than few large ones. */
const PER_ROW = 100;

/**
 * A leaf as stored; until version 5 its rows were no texts. Of one that is no leaf any more the keys alone are kept where
 * it still has them: each of its rows is one that can't be read then. Without them it is told as a whole, under its own key.
 */
export function asLeaf(stored: unknown, { indexes, onLost }: How): Leaf {
  const leaf = stored as Leaf;
  if (Array.isArray(leaf.keys) && Array.isArray(leaf.rows) && leaf.counts) return leaf;
  if (isTexts(leaf.keys)) return { key: leaf.key, keys: leaf.keys, rows: [], counts: {} };
  const rows: unknown = leaf.rows;
  if (!leaf.keys && isRows(rows))
    return leafOf(
      rows.map((row) => cellOf(row, indexes)),
      leaf.key,
      indexes,
    );
  onLost(leaf.key);
  return { key: leaf.key, keys: [], rows: [], counts: {}, lost: true };
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

function isRows(value: unknown): value is Row[] {
  return Array.isArray(value) && value.every((one) => typeof one?.key === 'string');
}

/** Where a key stands among sorted ones, or would stand. */
export function placeOf(keys: string[], key: string): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle] ?? '') < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function rowOf(leaf: Leaf | undefined, key: string, how: How): Row | undefined {
  if (!leaf) return undefined;
  if (leaf.lost) {
    // It may have been in it: whoever asks must not take it for one that never was.
    how.onAsked(key);
    return undefined;
  }
  const at = placeOf(leaf.keys, key);
  if (leaf.keys[at] !== key) return undefined;
  const starts = how.indexes.map((name) => startOf(leaf, name, at));
  return rowAt(leaf, at, how, starts);
}

/** The rows of a leaf whose keys are wanted, without those that can't be read any more. */
export function rowsOf(leaf: Leaf, how: How, isWanted: (key: string) => boolean): Row[] {
  const { indexes } = how;
  const starts = indexes.map(() => 0);
  const rows: Row[] = [];
  for (const [at, key] of leaf.keys.entries()) {
    const row = isWanted(key) ? rowAt(leaf, at, how, starts) : undefined;
    if (row) rows.push(row);
    for (const [i, name] of indexes.entries()) starts[i] = (starts[i] ?? 0) + countOf(leaf, name, at);
  }
  return rows;
}

function rowAt(leaf: Leaf, at: number, how: How, starts: number[]): Row | undefined {
  return fromText(leaf.keys[at] ?? '', leaf.rows[at], how, marksAt(leaf, at, how.indexes, starts));
}

function marksAt(leaf: Leaf, at: number, indexes: string[], starts: number[]): (string[] | null)[] {
  return indexes.map((name, i) => {
    const start = starts[i] ?? 0;
    return (leaf.counts[name]?.[at] ?? -1) < 0
      ? null
      : ((leaf[name] ?? []) as string[]).slice(start, start + countOf(leaf, name, at));
  });
}

function countOf(leaf: Leaf, name: string, at: number): number {
  return Math.max(0, leaf.counts[name]?.[at] ?? 0);
}

function startOf(leaf: Leaf, name: string, at: number): number {
  let start = 0;
  for (let i = 0; i < at; i += 1) start += countOf(leaf, name, i);
  return start;
}

export function cellOf(row: Row, indexes: string[]): Cell {
  return { key: row.key, ...textOf(row, indexes) };
}

export function cellsOf(leaf: Leaf, indexes: string[]): Cell[] {
  const starts = indexes.map(() => 0);
  return leaf.keys.map((key, at) => {
    const marks = marksAt(leaf, at, indexes, starts);
    for (const [i, own] of marks.entries()) starts[i] = (starts[i] ?? 0) + (own?.length ?? 0);
    return { key, text: String(leaf.rows[at] ?? ''), marks };
  });
}

/** Two sorted lists of rows as one; of two rows with one key the second list's. */
export function mergeCells(old: Cell[], added: Cell[]): Cell[] {
  const merged: Cell[] = [];
  let i = 0;
  for (const cell of added) {
    for (let one = old[i]; one && one.key < cell.key; one = old[i]) {
      merged.push(one);
      i += 1;
    }
    if (old[i]?.key === cell.key) i += 1;
    merged.push(cell);
  }
  while (i < old.length) merged.push(old[i++] as Cell);
  return merged;
}

/**
 * Cuts rows into leaves no heavier than the packing allows. `key` is the key of the last of them. Rows that were
 * added at the table's end fill their leaves, others leave room for their neighbours.
 */
export function cut(cells: Cell[], key: string, { most }: Packing, indexes: string[]): Leaf[] {
  if (cells.length === 0) return [];
  const weights = cells.map(({ text }) => text.length + PER_ROW);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const share = key === END ? most : all / Math.ceil(all / most);
  const parts: Cell[][] = [[]];
  let weight = 0;
  for (const [i, cell] of cells.entries()) {
    const own = weights[i] ?? 0;
    if (weight > 0 && weight + own > share + 1) {
      parts.push([]);
      weight = 0;
    }
    parts.at(-1)?.push(cell);
    weight += own;
  }
  return parts.map((part, i) => {
    const last = i === parts.length - 1 ? key : (part.at(-1)?.key ?? key);
    return leafOf(part, last, indexes);
  });
}

function leafOf(cells: Cell[], key: string, indexes: string[]): Leaf {
  const leaf: Leaf = {
    key,
    keys: cells.map((cell) => cell.key),
    rows: cells.map(({ text }) => text),
    counts: {},
  };
  for (const [i, name] of indexes.entries()) {
    leaf.counts[name] = cells.map(({ marks }) => marks[i]?.length ?? -1);
    const marks = cells.flatMap((cell) => cell.marks[i] ?? []);
    if (marks.length > 0) leaf[name] = marks;
  }
  return leaf;
}
