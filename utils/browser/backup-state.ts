import { type BackupState, parseBackupState } from '../model/backup-state';
import { storageKeys } from '../model/storage-keys';
import { readLocal, watchKey, writeLocal } from './local';

/** How backups stand; whatever is damaged counts as never made. */
export async function readBackupState(): Promise<BackupState> {
  return parseBackupState(await readLocal(storageKeys.backup));
}

let queue: Promise<void> = Promise.resolve();

/** Background only. Calls at once wait for one another: each changes a part of one value. */
export function writeBackupState(part: Partial<BackupState>): Promise<void> {
  const write = async () => writeLocal(storageKeys.backup, { ...(await readBackupState()), ...part });
  queue = queue.then(write, write);
  return queue;
}

/** Background only: something was learnt or typed that the last backup doesn't hold. Nobody waits for it. */
export function markChanged(now: number): void {
  writeBackupState({ changedAt: now }).catch((error: unknown) => console.error('backup state', error));
}

/** Calls back at every change; `stop` ends it. */
export function watchBackupState(onNext: (state: BackupState) => void): () => void {
  return watchKey('local', storageKeys.backup, (value) => onNext(parseBackupState(value)));
}
