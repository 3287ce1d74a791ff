/**
 * Many rows in one record ("leaf"): a browser's database charges by the request, hardly by the byte. A table of
 * rows sorted by key is cut into leaves; a leaf's own key is the last key it may hold, so that the leaf of any key
 * is the first one at or above it, and the last leaf of a table ends at `END`.
 */
export type Row = { key: string };
export type Leaf = { key: string; rows: Row[]; [index: string]: unknown };

/** Above every key a row can have. */
export const END = '\uffff\uffff';

/** How a table is packed: the weight a leaf may have, and what one row weighs (1 where nothing is said). */
export type Packing = { most: number; weigh?: (row: never) => number };

/** Where a key stands among sorted rows, or would stand. */
export function placeOf(rows: Row[], key: string): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.key ?? '') < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function rowOf(leaf: Leaf | undefined, key: string): Row | undefined {
  if (!leaf) return undefined;
  const row = leaf.rows[placeOf(leaf.rows, key)];
  return row?.key === key ? row : undefined;
}

/** The leaf among sorted ones that holds a key, or would hold it. */
export function leafFor(leaves: Leaf[], key: string): Leaf | undefined {
  return leaves[placeOf(leaves, key)];
}

/** Two sorted lists of rows as one; of two rows with one key the second list's. */
export function mergeRows(old: Row[], added: Row[]): Row[] {
  const merged: Row[] = [];
  let i = 0;
  for (const row of added) {
    for (let one = old[i]; one && one.key < row.key; one = old[i]) {
      merged.push(one);
      i += 1;
    }
    if (old[i]?.key === row.key) i += 1;
    merged.push(row);
  }
  while (i < old.length) merged.push(old[i++] as Row);
  return merged;
}

/**
 * Cuts rows into leaves no heavier than the packing allows. `key` is the key of the last of them. Rows that were
 * added at the table's end fill their leaves, others leave room for their neighbours.
 */
export function cut(rows: Row[], key: string, { most, weigh }: Packing, indexes: string[]): Leaf[] {
  const weightOf = (weigh ?? (() => 1)) as (row: Row) => number;
  const weights = rows.map(weightOf);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  if (rows.length === 0) return [];
  const share = key === END ? most : all / Math.ceil(all / most);
  const parts: Row[][] = [[]];
  let weight = 0;
  for (const [i, row] of rows.entries()) {
    const own = weights[i] ?? 1;
    if (weight > 0 && weight + own > share + 1e-9) {
      parts.push([]);
      weight = 0;
    }
    parts.at(-1)?.push(row);
    weight += own;
  }
  return parts.map((part, i) => {
    const last = i === parts.length - 1 ? key : (part.at(-1)?.key ?? key);
    return withIndexes({ key: last, rows: part }, indexes);
  });
}

/** A leaf stands in its table's indexes under every key that one of its rows has there. */
function withIndexes(leaf: Leaf, indexes: string[]): Leaf {
  for (const name of indexes) {
    const keys = leaf.rows.flatMap((row) => (Reflect.get(row, name) as string[] | undefined) ?? []);
    if (keys.length > 0) leaf[name] = [...new Set(keys)];
  }
  return leaf;
}
