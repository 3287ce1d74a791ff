import { ask } from '../../utils/browser/ask';
import type { Bytes } from '../../utils/pipeline/backup/bytes';
import { keptLock } from '../../utils/pipeline/backup/kept-lock';
import { backupBytes, backupName } from '../../utils/pipeline/backup/write-file';
import { isLossTold } from '../../utils/pipeline/told-loss';
import { readMeta } from '../../utils/store/meta';
import { ORDERS_GONE } from '../../utils/store/remake';
import type { Store } from '../../utils/store/store';
import { hasUnreadable } from '../../utils/store/unreadable';
import { saveFile } from '../parts/save-file';

/**
 * Writes a backup and hands it to the browser as a download; answers its name. One that lacks what can't be read says
 * so, and doesn't count as the last backup.
 */
export async function downloadBackup(store: Store): Promise<string> {
  const now = Date.now();
  const lock = await keptLock(store);
  // What went only now may not be told yet.
  const isMissed = (await isLossTold()) || (await readMeta(store, ORDERS_GONE)) !== undefined;
  let parts = isMissed ? [] : await partsOf(backupBytes(store, lock, now));
  // What can't be read is met by reading everything, as the backup just did.
  const isWhole = !isMissed && !hasUnreadable(store);
  if (!isWhole) parts = await partsOf(backupBytes(store, lock, now, 'readable'));
  const file = backupName(now, isWhole);
  saveFile(document, new Blob(parts, { type: 'application/octet-stream' }), file);
  if (isWhole) await ask({ type: 'backup.saved', at: now, locked: lock !== null, file });
  return file;
}

/** Blobs of the browser's own, not bytes of this page: a large backup needs no memory here. */
async function partsOf(pieces: AsyncIterable<Bytes>): Promise<Blob[]> {
  const parts: Blob[] = [];
  for await (const piece of pieces) parts.push(new Blob([piece]));
  return parts;
}
