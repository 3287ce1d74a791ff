import { useEffect, useState } from 'preact/hooks';
import { readBackupState, watchBackupState } from '../../utils/browser/backup-state';
import type { BackupState } from '../../utils/model/backup-state';
import { fail } from './fail';

/** How backups stand, following every change; null until known. */
export function useBackupState(): BackupState | null {
  const [state, setState] = useState<BackupState | null>(null);
  useEffect(() => {
    const stop = watchBackupState(setState);
    readBackupState().then(setState, fail('backup state'));
    return stop;
  }, []);
  return state;
}
