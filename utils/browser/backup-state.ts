import { storageKeys } from '../model/messages';
import type { BackupState } from '../model/views';
import { readLocal, watchKey, writeLocal } from './local';

const NEVER: BackupState = { savedAt: null, how: null, locked: false };

/** How the last backup went. */
export async function readBackupState(): Promise<BackupState> {
  return stateOf(await readLocal(storageKeys.backup));
}

/** Background only. */
export async function writeBackupState(state: Partial<BackupState>): Promise<void> {
  await writeLocal(storageKeys.backup, { ...(await readBackupState()), ...state });
}

/** Calls back at every change; `stop` ends it. */
export function watchBackupState(onNext: (state: BackupState) => void): () => void {
  return watchKey('local', storageKeys.backup, (value) => onNext(stateOf(value)));
}

function stateOf(value: unknown): BackupState {
  return typeof value === 'object' && value !== null ? { ...NEVER, ...value } : NEVER;
}
