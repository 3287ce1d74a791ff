import type { Table } from 'dexie';
import { isPacked } from './packed/tables';

/** Below this many keys a look at what is there costs more than it saves. */
const FEW = 20;

/**
 * The records of some keys, in the keys' order, as `bulkGet` answers them but in two requests where the keys lie
 * together, as the orders of one page do: `bulkGet` makes one request for each key, there or not.
 */
export async function getMany<T extends { key: string }>(
  table: Table<T, string>,
  keys: string[],
): Promise<(T | undefined)[]> {
  const sorted = [...keys].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (isPacked(table.name)) return table.bulkGet(keys);
  if (keys.length < FEW || first === undefined || last === undefined) return table.bulkGet(keys);
  const most = keys.length * 2;
  const near = () =>
    table
      .where('key')
      .between(first, last, true, true)
      .limit(most + 1);
  const there = await near().primaryKeys();
  if (there.length > most) return table.bulkGet(keys);
  const wanted = new Set(keys);
  const present = there.filter((key) => wanted.has(key));
  const found = present.length * 2 < there.length ? await table.bulkGet(present) : await near().toArray();
  const byKey = new Map(found.flatMap((one) => (one ? [[one.key, one] as const] : [])));
  return keys.map((key) => byKey.get(key));
}
