import { readSettings } from '../../browser/settings';
import { readTaught } from '../../browser/taught';
import { FILE_EXTENSION, FILE_VERSION, type FileHeader, type FileTable } from '../../model/backup-file';
import { backupSlices, typedSlices } from '../../store/backup-slices';
import { knownSecret } from '../../store/meta';
import type { Store } from '../../store/store';
import { secretMark } from '../secret-mark';
import { type Bytes, toHex } from './bytes';
import { INCOMPLETE } from './folder';
import { headerLine, sealer } from './frames';
import { gzip } from './gzip';
import { type Lock, newFileKey } from './lock';

/** Characters of rows per frame: enough to press together well, little enough to hold. */
const FRAME = 1024 * 1024;

/** The name of a backup made at `now`, on the clock of the seller's own computer; sorts by time. */
export function backupName(now: number, isWhole = true): string {
  const date = new Date(now - new Date(now).getTimezoneOffset() * 60_000).toISOString();
  const clock = date.slice(11, 19).replaceAll(':', '');
  return `renhuo-${date.slice(0, 10)}-${clock}${isWhole ? '' : INCOMPLETE}${FILE_EXTENSION}`;
}

/** What a file holds: everything, everything that could be read, or what was typed alone. */
export type BackupWhat = 'all' | 'readable' | 'typed';

/**
 * A whole backup, piece by piece, to be written one after the other. With a lock it is sealed and carries the secret
 * that buyers are hashed with; without one it leaves the secret out: whoever holds both file and secret could try
 * whether a person they know is among the buyers. `typed` leaves out what was read from pages: the file that computers
 * of one shop exchange; `readable` holds the same as `all` and says of itself that it lacks something. `now` in epoch
 * milliseconds.
 */
export async function* backupBytes(
  store: Store,
  lock: Lock | null,
  now: number,
  what: BackupWhat = 'all',
): AsyncGenerator<Bytes> {
  const sealed = lock && (await newFileKey(lock));
  const header: FileHeader = {
    format: 'renhuo-backup',
    version: FILE_VERSION,
    madeAt: now,
    lock: sealed?.header ?? null,
  };
  const line = headerLine(header);
  yield line;
  const seal = sealer(line, sealed?.key ?? null);
  const counts: Record<string, number> = {};
  for await (const { table, rows } of chunks(store, lock !== null, what)) {
    counts[table] = (counts[table] ?? 0) + rows.length;
    yield await seal(await gzip(`{"table":"${table}","rows":[${rows.join(',')}]}`), false);
  }
  yield await seal(await gzip(JSON.stringify({ table: 'end', rows: [{ counts }] })), true);
}

/** Rows as JSON, about a frame's worth at a time. */
async function* chunks(
  store: Store,
  withSecret: boolean,
  what: BackupWhat,
): AsyncGenerator<{ table: FileTable; rows: string[] }> {
  for await (const { table, rows } of tables(store, withSecret, what)) {
    let part: string[] = [];
    let size = 0;
    for (const row of rows) {
      const json = JSON.stringify(row);
      part.push(json);
      size += json.length;
      if (size < FRAME) continue;
      yield { table, rows: part };
      part = [];
      size = 0;
    }
    if (part.length > 0) yield { table, rows: part };
  }
}

async function* tables(store: Store, withSecret: boolean, what: BackupWhat) {
  const secret = withSecret ? await knownSecret(store) : null;
  const about = { secretMark: await secretMark(store), secret: secret && toHex(secret) };
  if (what === 'typed') {
    yield { table: 'about' as const, rows: [{ ...about, exchange: true }] };
    yield* typedSlices(store);
    return;
  }
  yield { table: 'about' as const, rows: [what === 'readable' ? { ...about, incomplete: true } : about] };
  yield { table: 'settings' as const, rows: [await readSettings()] };
  yield { table: 'taught' as const, rows: await readTaught() };
  yield* backupSlices(store);
}
