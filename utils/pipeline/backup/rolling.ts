import { awake } from '../../browser/awake';
import { readBackupState, writeBackupState } from '../../browser/backup-state';
import type { BackupTrouble } from '../../model/backup-state';
import { isFull } from '../../store/errors';
import type { Store } from '../../store/store';
import { lostData } from '../sentinel';
import { isDue } from './due';
import { type Folder, KEPT_DAYS, keptFolder, mayWrite, prune, writeInto } from './folder';
import { keptLock } from './kept-lock';
import type { Lock } from './lock';
import { readFile } from './read-file';
import { backupBytes, backupName } from './write-file';

let running: Promise<void> | null = null;

/**
 * Writes a backup into the seller's folder where it is time for one, or now. Never while data are missed: an empty
 * database would push the good backups out. Calls during a run wait for it.
 */
export function rollBackup(store: Store, now: number, isWanted = false): Promise<void> {
  running ??= roll(store, now, isWanted).finally(() => {
    running = null;
  });
  return running;
}

async function roll(store: Store, now: number, isWanted: boolean): Promise<void> {
  const state = await readBackupState();
  if (state.folder === null || (await lostData(store, now)) !== null) return;
  const folder = await keptFolder(store);
  const may = folder ? await mayWrite(folder) : 'denied';
  if (!folder || may !== 'granted') {
    await writeBackupState({ trouble: may === 'prompt' ? 'needs-click' : 'folder-gone' });
    return;
  }
  if (state.trouble === 'needs-click') await writeBackupState({ trouble: null });
  const here = await sizeOf(store);
  if (!isWanted && !isDue(state, here, now)) return;
  const lock = await keptLock(store);
  const name = backupName(now);
  const trouble = await awake(write(store, folder, lock, name, now));
  const done = { savedAt: now, how: 'folder' as const, locked: lock !== null, file: name, size: here };
  await writeBackupState({ trouble, triedAt: now, ...(trouble === null ? done : {}) });
}

/** Writes, reads back as a restore would, and takes the oldest away. Answers what went wrong. */
async function write(
  store: Store,
  folder: Folder,
  lock: Lock | null,
  name: string,
  now: number,
): Promise<BackupTrouble | null> {
  try {
    const sound = await writeInto(folder, name, backupBytes(store, lock, now), (file) => isSound(file, lock));
    if (!sound) return 'failed';
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
