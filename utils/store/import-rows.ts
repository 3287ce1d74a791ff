import type { Store } from './store';

/**
 * Which orders an export file told of, kept beside what is remembered of the file, so that its import can be taken
 * back: those that were new then (`added`), and those known already (`held`). Ids alone, a line each.
 */
export type ImportRows = { shop: string; added: string; held: string };

const PREFIX = 'rows|';

function sliceKey(hash: string, at: number): string {
  return `${PREFIX}${hash}|${String(at).padStart(9, '0')}`;
}

export function idsIn(text: string): string[] {
  return text === '' ? [] : text.split('\n');
}

/**
 * Notes the orders of one slice of a file. Inside the transaction that stores them. The same slice again takes nothing
 * back: what it added once it has added. Answers how many it added.
 */
export async function noteImportRows(
  { db }: Pick<Store, 'db'>,
  { hash, at, shop }: { hash: string; at: number; shop: string },
  orders: { id: string; isNew: boolean }[],
): Promise<number> {
  // Ids with a line's end in them would come apart; no platform has such.
  const plain = orders.filter(({ id }) => !id.includes('\n'));
  const key = sliceKey(hash, at);
  const before = (await db.meta.get(key))?.value as ImportRows | undefined;
  const added = new Set(idsIn(before?.added ?? ''));
  for (const { id, isNew } of plain) if (isNew) added.add(id);
  const held = new Set([...idsIn(before?.held ?? ''), ...plain.map(({ id }) => id)]);
  for (const id of added) held.delete(id);
  await db.meta.put({ key, value: { shop, added: [...added].join('\n'), held: [...held].join('\n') } });
  return added.size;
}

export type Slice = { key: string; hash: string; value: ImportRows };

/** What is noted of one file, or of all files. */
export async function importRows({ db }: Pick<Store, 'db'>, hash = ''): Promise<Slice[]> {
  const start = hash === '' ? PREFIX : `${PREFIX}${hash}|`;
  const rows = await db.meta.where('key').startsWith(start).toArray();
  return rows.map(({ key, value }) => ({
    key,
    hash: key.slice(PREFIX.length, key.lastIndexOf('|')),
    value: value as ImportRows,
  }));
}

/** Forgets what files told of, of one shop or of all. */
export async function dropImportRows({ db }: Pick<Store, 'db'>, shop = ''): Promise<void> {
  await db.meta
    .where('key')
    .startsWith(PREFIX)
    .filter(({ value }) => shop === '' || (value as ImportRows).shop === shop)
    .delete();
}
