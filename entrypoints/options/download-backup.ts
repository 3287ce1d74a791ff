import { ask } from '../../utils/browser/ask';
import { keptLock } from '../../utils/pipeline/backup/kept-lock';
import { backupBytes, backupName } from '../../utils/pipeline/backup/write-file';
import type { Store } from '../../utils/store/store';
import { saveFile } from '../parts/save-file';

/** Writes a backup and hands it to the browser as a download; answers its name. */
export async function downloadBackup(store: Store): Promise<string> {
  const now = Date.now();
  const lock = await keptLock(store);
  const parts: Blob[] = [];
  // Blobs of the browser's own, not bytes of this page: a large backup needs no memory here.
  for await (const piece of backupBytes(store, lock, now)) parts.push(new Blob([piece]));
  const file = backupName(now);
  saveFile(document, new Blob(parts, { type: 'application/octet-stream' }), file);
  await ask({ type: 'backup.saved', at: now, locked: lock !== null, file });
  return file;
}
