import type { Table } from 'dexie';

/** Rows looked at at once. */
const SLICE = 2000;

/** Goes through the rows of a range of keys, slice by slice: no more of them are ever held at once. */
export async function eachSlice<T extends { key: string }>(
  table: Table<T, string>,
  [from, to]: [string, string],
  see: (rows: T[]) => void,
): Promise<void> {
  for (let after = from; ; ) {
    const rows = await table.where('key').between(after, to, false).limit(SLICE).toArray();
    const last = rows.at(-1);
    if (!last) return;
    see(rows);
    after = last.key;
  }
}
