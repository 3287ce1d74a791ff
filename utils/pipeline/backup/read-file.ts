import {
  type FileChunk,
  type FileHeader,
  type FileTable,
  fileEnd,
  fileTables,
  parseRow,
} from '../../model/backup-file';
import type { RefusalCode } from '../../model/messages';
import { isDeep } from '../json-depth';
import { Damaged, framesOf, isRecord, openFile } from './frames';
import { gunzip } from './gzip';
import { type Lock, openFileKey } from './lock';

/** Bytes of a file, of one frame and of all frames once inflated; rows of all tables. */
const MAX_FILE = 1024 ** 3;
const MAX_FRAME_TEXT = 64 * 1024 ** 2;
const MAX_TEXT = 4 * 1024 ** 3;
const MAX_ROWS = 10_000_000;

export type ReadableFile = { header: FileHeader; chunks: () => AsyncGenerator<FileChunk> };

/**
 * Opens a backup with a passphrase or a kept lock; its chunks come checked, one at a time, and throw `Damaged` where
 * the file isn't as it was written.
 */
export async function readFile(
  file: Blob,
  by: string | Lock | null,
): Promise<{ ok: true; value: ReadableFile } | { ok: false; why: RefusalCode }> {
  if (file.size > MAX_FILE) return { ok: false, why: 'too-large' };
  const opened = await openFile(file);
  if (typeof opened === 'string') return { ok: false, why: opened };
  const { header, line } = opened;
  if (header.lock === null) return { ok: true, value: { header, chunks: () => chunksOf(file, line, null) } };
  if (by === null) return { ok: false, why: 'needs-passphrase' };
  const key = await openFileKey(header.lock, by);
  if (key === null)
    return { ok: false, why: typeof by === 'string' ? 'wrong-passphrase' : 'needs-passphrase' };
  return { ok: true, value: { header, chunks: () => chunksOf(file, line, key) } };
}

async function* chunksOf(file: Blob, line: Uint8Array<ArrayBuffer>, key: CryptoKey | null) {
  const counts: Record<string, number> = {};
  const shops = new Set<string>();
  let place = 0;
  let size = 0;
  let ended = false;
  for await (const data of framesOf(file, line, key)) {
    if (ended) throw new Damaged('rows after the end');
    const text = await gunzip(data, MAX_FRAME_TEXT);
    if (text === null) throw new Damaged('no frame, or a swollen one');
    size += text.length;
    const { table, rows } = frameOf(text);
    if (table === 'end') {
      const said = fileEnd.safeParse(rows[0]);
      if (!said.success || !sameCounts(said.data.counts, counts)) throw new Damaged('counts');
      ended = true;
      continue;
    }
    const at = fileTables.indexOf(table as FileTable);
    if (at < place) throw new Damaged('tables out of order');
    place = at;
    counts[table] = (counts[table] ?? 0) + rows.length;
    const all = Object.values(counts).reduce((sum, n) => sum + n, 0);
    if (all > MAX_ROWS || size > MAX_TEXT) throw new Damaged('too much');
    const chunk = checkedChunk(table as FileTable, rows);
    if (chunk.table === 'shops') for (const shop of chunk.rows) shops.add(shop.id);
    if (!fits(chunk, shops)) throw new Damaged('keys');
    yield chunk;
  }
  if (!ended || counts.about !== 1) throw new Damaged('no end');
}

function frameOf(text: string): { table: string; rows: unknown[] } {
  if (isDeep(text)) throw new Damaged('too deep');
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    throw new Damaged('no JSON', { cause: error });
  }
  if (!isRecord(raw) || typeof raw.table !== 'string' || !Array.isArray(raw.rows)) throw new Damaged('rows');
  return { table: raw.table, rows: raw.rows };
}

/** Each row through its schema, so nothing foreign gets in. */
function checkedChunk(table: FileTable, rows: unknown[]): FileChunk {
  const checked = rows.map((row) => {
    const parsed = parseRow(table, row);
    if ('bad' in parsed) throw new Damaged(`${table} ${parsed.bad}`);
    return parsed.row;
  });
  return { table, rows: checked } as FileChunk;
}

/** Rows under another row's key, or of a shop that the file doesn't have, would mix what must stay apart. */
function fits(chunk: FileChunk, shops: Set<string>): boolean {
  if (chunk.table === 'evidence') return chunk.rows.every((one) => shops.has(one.shop));
  if (chunk.table === 'customers')
    return chunk.rows.every(({ shop, key }) => shops.has(shop) && key.startsWith(`buyer|${shop}|`));
  if (chunk.table === 'reviews')
    return chunk.rows.every(({ shop, key }) => shops.has(shop) && key.startsWith(`${shop}|`));
  if (chunk.table === 'orders')
    return chunk.rows.every(
      ({ shop, key, orderId }) => shops.has(shop) && key === `${shop}|${orderId.normalize('NFKC').trim()}`,
    );
  if (chunk.table === 'listings')
    return chunk.rows.every(({ shop, key, id }) => shops.has(shop) && key === `listing|${shop}|${id}`);
  return true;
}

function sameCounts(a: Record<string, number>, b: Record<string, number>): boolean {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].every((name) => (a[name] ?? 0) === (b[name] ?? 0));
}
