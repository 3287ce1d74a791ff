import { awake } from '../../browser/awake';
import { readBackupState, writeBackupState } from '../../browser/backup-state';
import type { BackupTrouble } from '../../model/backup-state';
import { isFull } from '../../store/errors';
import type { Store } from '../../store/store';
import { hasUnreadable } from '../../store/unreadable';
import { lostData } from '../sentinel';
import { isDue } from './due';
import { type Folder, KEPT_DAYS, keptFolder, mayWrite, prune, writeInto } from './folder';
import { keptLock } from './kept-lock';
import type { Lock } from './lock';
import { readFile } from './read-file';
import { backupBytes, backupName } from './write-file';

let running: Promise<void> | null = null;

/**
 * Writes a backup into the seller's folder where it is time for one, or now. While data are missed it goes under a name
 * of its own and says that it is incomplete: it never pushes a good one out. Calls during a run wait for it.
 */
export function rollBackup(store: Store, now: number, isWanted = false): Promise<void> {
  running ??= roll(store, now, isWanted).finally(() => {
    running = null;
  });
  return running;
}

async function roll(store: Store, now: number, isWanted: boolean): Promise<void> {
  const state = await readBackupState();
  if (state.folder === null) return;
  const folder = await keptFolder(store);
  const may = folder ? await mayWrite(folder) : 'denied';
  if (!folder || may !== 'granted') {
    await writeBackupState({ trouble: may === 'prompt' ? 'needs-click' : 'folder-gone' });
    return;
  }
  if (state.trouble === 'needs-click') await writeBackupState({ trouble: null });
  const lacks = (await lostData(store, now)) !== null || hasUnreadable(store);
  const here = await sizeOf(store);
  const last = lacks && state.incomplete ? { ...state, savedAt: state.incomplete.at } : state;
  // A shop that can't be read counts for nothing, and what was typed is worth a file all the same.
  const size = lacks ? { ...here, orders: Math.max(1, here.orders) } : here;
  if (!isWanted && !isDue(last, size, now)) return;
  const lock = await keptLock(store);
  let [isWhole, trouble] = [!lacks, await awake(write(store, folder, lock, now, !lacks))];
  // Something unreadable was met only while it was written: what came of it was thrown away.
  if (trouble === 'met-unreadable') {
    isWhole = false;
    trouble = await awake(write(store, folder, lock, now, false));
  }
  if (trouble !== null) {
    await writeBackupState({ trouble: trouble === 'met-unreadable' ? 'failed' : trouble, triedAt: now });
    return;
  }
  const file = backupName(now, isWhole);
  const done = isWhole
    ? { savedAt: now, how: 'folder' as const, locked: lock !== null, file, size: here, incomplete: null }
    : { incomplete: { at: now, file } };
  await writeBackupState({ trouble: null, triedAt: now, ...done });
}

/** Writes, reads back as a restore would, and takes the oldest away. Answers what went wrong. */
async function write(
  store: Store,
  folder: Folder,
  lock: Lock | null,
  now: number,
  isWhole: boolean,
): Promise<BackupTrouble | 'met-unreadable' | null> {
  try {
    const bytes = backupBytes(store, lock, now, isWhole ? 'all' : 'readable');
    const isLacking = () => isWhole && hasUnreadable(store);
    const check = async (file: File) => !isLacking() && (await isSound(file, lock));
    if (!(await writeInto(folder, backupName(now, isWhole), bytes, check)))
      return isLacking() ? 'met-unreadable' : 'failed';
    await prune(folder, KEPT_DAYS);
    return null;
  } catch (error) {
    console.warn('backup', error);
    if (isFull(error)) return 'disk-full';
    return error instanceof DOMException && error.name === 'NotFoundError' ? 'folder-gone' : 'failed';
  }
}

async function isSound(file: File, lock: Lock | null): Promise<boolean> {
  const opened = await readFile(file, lock);
  if (!opened.ok) return false;
  try {
    for await (const _ of opened.value.chunks());
    return true;
  } catch (error) {
    console.warn('the backup reads back otherwise', error);
    return false;
  }
}

/** How much is known, as backups count it. */
export async function sizeOf({ db }: Store): Promise<{ listings: number; orders: number }> {
  const shops = await db.shops.toArray();
  const sum = (of: 'listings' | 'orders') => shops.reduce((n, shop) => n + shop.counts[of], 0);
  return { listings: sum('listings'), orders: sum('orders') };
}
