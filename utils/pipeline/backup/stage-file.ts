import type { FileChunk } from '../../model/backup-file';
import type { Done, RefusalCode } from '../../model/messages';
import type { RestoreCounts, RestorePreview } from '../../model/views';
import { compareChunk } from '../../store/compare-backup';
import { sealStaged, stagePiece, unstage } from '../../store/staged';
import type { Store } from '../../store/store';
import { parseBackup } from '../parse-backup';
import { secretMark } from '../secret-mark';
import { Damaged } from './frames';
import type { Lock } from './lock';
import { readFile } from './read-file';

/** An old backup is one JSON text: larger ones were never made. */
const MAX_JSON = 64 * 1024 * 1024;

type Source = { madeAt: number; locked: boolean; chunks: () => AsyncGenerator<FileChunk> | FileChunk[] };

/**
 * Checks a file and keeps it aside; answers what it would bring. Nothing known is touched. `onPart` hears the share of
 * the file that was read, 0 to 1.
 */
export async function stageFile(
  store: Store,
  file: Blob,
  by: string | Lock | null,
  onPart: (share: number) => void = () => undefined,
): Promise<Done<RestorePreview>> {
  const found = await sourceOf(file, by);
  if (!found.ok) return found;
  await unstage(store);
  const token = crypto.randomUUID();
  try {
    const preview = await stageAll(store, token, found.value, file.size, onPart);
    await sealStaged(store, token);
    return { ok: true, value: preview };
  } catch (error) {
    await unstage(store);
    if (error instanceof Damaged) return { ok: false, why: 'damaged', detail: error.message };
    throw error;
  }
}

async function sourceOf(
  file: Blob,
  by: string | Lock | null,
): Promise<{ ok: true; value: Source } | { ok: false; why: RefusalCode; detail?: string }> {
  const start = await file.slice(0, 64).text();
  // The old format is JSON from end to end, on one line; today's has its version in a line of its own.
  if (!/"version"\s*:\s*1\b/.test(start)) {
    const read = await readFile(file, by);
    if (!read.ok) return read.why === 'not-ours' ? oldFile(file) : read;
    const { header, chunks } = read.value;
    return { ok: true, value: { madeAt: header.madeAt, locked: header.lock !== null, chunks } };
  }
  return oldFile(file);
}

async function oldFile(
  file: Blob,
): Promise<{ ok: true; value: Source } | { ok: false; why: RefusalCode; detail?: string }> {
  if (file.size > MAX_JSON) return { ok: false, why: 'too-large' };
  const parsed = await parseBackup(await file.text());
  if (!parsed.ok) return parsed;
  const { data, exportedAt, secretMark: mark } = parsed.value;
  const chunks: FileChunk[] = [
    { table: 'about', rows: [{ secretMark: mark, secret: null }] },
    { table: 'settings', rows: [data.settings] },
    { table: 'shops', rows: data.shops },
    { table: 'evidence', rows: data.evidence },
    { table: 'listings', rows: data.listings },
    { table: 'orders', rows: data.orders },
    { table: 'notes', rows: data.notes },
    { table: 'mutes', rows: data.mutes },
    { table: 'entries', rows: data.entries },
    { table: 'tasks', rows: data.tasks },
  ];
  return { ok: true, value: { madeAt: exportedAt, locked: false, chunks: () => chunks } };
}

/** Rough size of a chunk in the file, for the progress bar alone. */
const BYTES_A_ROW = 60;

async function stageAll(
  store: Store,
  token: string,
  source: Source,
  size: number,
  onPart: (share: number) => void,
): Promise<RestorePreview> {
  const counts: Record<string, RestoreCounts> = {};
  const shops = new Map<string, RestorePreview['shops'][number]>();
  let secret: RestorePreview['secret'] = 'absent';
  let incomplete = false;
  let n = 0;
  let rows = 0;
  for await (const chunk of source.chunks()) {
    await stagePiece(store, token, n, chunk);
    n += 1;
    rows += chunk.rows.length;
    onPart(Math.min(0.99, (rows * BYTES_A_ROW) / size));
    if (chunk.table === 'about') {
      secret = await secretOf(store, chunk.rows[0] ?? null);
      incomplete = chunk.rows[0]?.incomplete === true;
    }
    if (chunk.table === 'shops')
      for (const { id, name, origin, timeZone } of chunk.rows) {
        const isNew = (await store.db.shops.get(id)) === undefined;
        shops.set(id, { name, origin, timeZone, isNew, orders: 0, from: null, to: null });
      }
    if (chunk.table === 'orders')
      for (const order of chunk.rows) addToSpan(shops.get(order.shop), order.time?.v.ms);
    const compared = await compareChunk(store, chunk);
    if (compared) counts[chunk.table] = added(counts[chunk.table], compared, chunk.rows.length);
  }
  const here = await totalsHere(store);
  const gone = (name: 'shops' | 'listings' | 'orders') => {
    const { file, fresh } = counts[name] ?? { file: 0, fresh: 0 };
    return Math.max(0, here[name] - (file - fresh));
  };
  return {
    token,
    madeAt: source.madeAt,
    locked: source.locked,
    incomplete,
    shops: [...shops.values()],
    counts,
    onlyHere: { shops: gone('shops'), listings: gone('listings'), orders: gone('orders') },
    isEmptyHere: here.listings + here.orders === 0,
    secret,
  };
}

async function secretOf(
  store: Store,
  about: { secretMark: string | null; secret: string | null } | null,
): Promise<RestorePreview['secret']> {
  if (!about?.secretMark) return 'absent';
  const own = await secretMark(store);
  if (about.secretMark === own) return 'same';
  if (about.secret === null && own === null) return 'absent';
  const buyers = (await store.db.shops.toArray()).some((shop) => shop.counts.buyers > 0);
  return about.secret !== null && !buyers ? 'comes' : 'other';
}

async function totalsHere({ db }: Store): Promise<{ shops: number; listings: number; orders: number }> {
  const all = await db.shops.toArray();
  const sum = (of: 'listings' | 'orders') => all.reduce((n, shop) => n + shop.counts[of], 0);
  return { shops: all.length, listings: sum('listings'), orders: sum('orders') };
}

function addToSpan(shop: RestorePreview['shops'][number] | undefined, at: number | undefined): void {
  if (!shop) return;
  shop.orders += 1;
  if (at === undefined) return;
  shop.from = Math.min(shop.from ?? at, at);
  shop.to = Math.max(shop.to ?? at, at);
}

function added(
  sum: RestoreCounts | undefined,
  more: Omit<RestoreCounts, 'file'>,
  rows: number,
): RestoreCounts {
  return {
    file: (sum?.file ?? 0) + rows,
    fresh: (sum?.fresh ?? 0) + more.fresh,
    newerThere: (sum?.newerThere ?? 0) + more.newerThere,
    newerHere: (sum?.newerHere ?? 0) + more.newerHere,
  };
}
