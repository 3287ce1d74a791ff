import { readSettings } from '../browser/settings';
import { BACKUP_FORMAT, BACKUP_VERSION, type Backup } from '../model/backup';
import { backupRows } from '../store/backup-rows';
import type { Store } from '../store/store';
import { secretMark, sumOf } from './secret-mark';

/**
 * Everything as one JSON text. The secret that buyers are hashed with stays here: with it, the file would tell
 * anyone who holds it whether a person they know is among the buyers. Without it the file's buyers keep their
 * history and notes, but pages read on another computer don't find them again; the import's preview says so.
 */
export async function exportAll(store: Store, now: number): Promise<{ json: string; fileName: string }> {
  const data = { settings: await readSettings(), ...(await backupRows(store)) };
  const backup: Backup = {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    exportedAt: now,
    secretMark: await secretMark(store),
    sum: await sumOf(JSON.stringify(data)),
    data,
  };
  const day = new Date(now).toISOString().slice(0, 10);
  return { json: JSON.stringify(backup), fileName: `renhuo-${day}.json` };
}
