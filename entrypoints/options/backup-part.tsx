import { useEffect, useState } from 'preact/hooks';
import { BackupLock } from '../../components/options/backup-lock';
import { BackupSection } from '../../components/options/backup-section';
import { ask } from '../../utils/browser/ask';
import { readBackupState, watchBackupState } from '../../utils/browser/backup-state';
import type { BackupState } from '../../utils/model/views';
import { keepLock, keptLock } from '../../utils/pipeline/backup/kept-lock';
import { newLock } from '../../utils/pipeline/backup/lock';
import { backupBytes, backupName } from '../../utils/pipeline/backup/write-file';
import type { Store } from '../../utils/store/store';
import type { Words } from '../../utils/words';
import { fail } from '../parts/fail';
import { saveFile } from '../parts/save-file';
import { useWatch } from '../parts/use-watch';
import { RestorePart } from './restore-part';

/** Backups: the last one, another one now, the passphrase, and the way back. */
export function BackupPart({ words, store }: { words: Words; store: Store }) {
  const [state, setState] = useState<BackupState | null>(null);
  const [saving, setSaving] = useState(false);
  const [saved, setSaved] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const lock = useWatch(() => keptLock(store), []);
  useEffect(() => {
    const stop = watchBackupState(setState);
    readBackupState().then(setState, fail('backup state'));
    return stop;
  }, []);
  const onSave = () => {
    setSaving(true);
    setRefusal(null);
    download(store)
      .then(setSaved, (error: unknown) => {
        console.error('backup', error);
        setRefusal(words.refusals.internal);
      })
      .finally(() => setSaving(false));
  };
  const onLock = (passphrase: string) => {
    newLock(passphrase)
      .then((made) => keepLock(store, made))
      .catch(fail('lock'));
  };
  if (state === null) return null;
  return (
    <BackupSection
      words={words}
      state={state}
      age={state.savedAt === null ? null : Math.max(0, Date.now() - state.savedAt)}
      saving={saving}
      saved={saved}
      refusal={refusal}
      onSave={onSave}
    >
      <BackupLock
        words={words}
        isLocked={(lock ?? null) !== null}
        onLock={onLock}
        onUnlock={() => {
          keepLock(store, null).catch(fail('lock'));
        }}
      />
      <RestorePart words={words} store={store} />
    </BackupSection>
  );
}

/** Writes a backup and hands it to the browser as a download; answers its name. */
async function download(store: Store): Promise<string> {
  const now = Date.now();
  const lock = await keptLock(store);
  const parts: Blob[] = [];
  // Blobs of the browser's own, not bytes of this page: a large backup needs no memory here.
  for await (const piece of backupBytes(store, lock, now)) parts.push(new Blob([piece]));
  const name = backupName(now);
  saveFile(document, new Blob(parts, { type: 'application/octet-stream' }), name);
  await ask({ type: 'backup.saved', at: now, locked: lock !== null });
  return name;
}
