import type { FileChunk, FileRow, FileTable } from '../model/backup-file';
import type { Store } from './store';

/**
 * A checked file, kept aside in pieces until the seller has seen its preview; one at a time. The page that holds the
 * file puts them here (a message could not carry them); the background takes them from here.
 */

const WIDTH = 6;

/** Key of the n-th piece; pieces of one table are one range. */
function pieceKey(token: string, table: FileTable, n: number): string {
  return `${token}/${table}/${String(n).padStart(WIDTH, '0')}`;
}

export async function stagePiece(store: Store, token: string, n: number, chunk: FileChunk): Promise<void> {
  await store.db.staged.put({ token: pieceKey(token, chunk.table, n), chunk });
}

/** Marks a file as staged whole. Pieces without the mark are what an interrupted reading left. */
export async function sealStaged(store: Store, token: string): Promise<void> {
  await store.db.staged.put({ token: `${token}/whole`, chunk: null });
}

export async function isStaged(store: Store, token: string): Promise<boolean> {
  return (await store.db.staged.get(`${token}/whole`)) !== undefined;
}

/** Keys of a table's pieces, in the file's order. */
export function pieceKeys({ db }: Store, token: string, table: FileTable): PromiseLike<string[]> {
  return db.staged.where('token').startsWith(`${token}/${table}/`).primaryKeys();
}

/** The rows of one piece; none where it is gone or another table's. */
export async function pieceRows<T extends FileTable>(
  { db }: Store,
  key: string,
  table: T,
): Promise<FileRow<T>[]> {
  const chunk = (await db.staged.get(key))?.chunk;
  const rows: unknown = chunk?.table === table ? chunk.rows : [];
  return rows as FileRow<T>[];
}

/** All rows of a table that is small. */
export async function stagedRows<T extends FileTable>(
  store: Store,
  token: string,
  table: T,
): Promise<FileRow<T>[]> {
  const rows: FileRow<T>[] = [];
  for (const key of await pieceKeys(store, token, table)) rows.push(...(await pieceRows(store, key, table)));
  return rows;
}

export async function unstage(store: Store): Promise<void> {
  await store.db.staged.clear();
}
