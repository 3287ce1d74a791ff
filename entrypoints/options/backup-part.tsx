import { useEffect, useState } from 'preact/hooks';
import { BackupLock } from '../../components/options/backup-lock';
import { BackupSection } from '../../components/options/backup-section';
import { keepLock, keptLock } from '../../utils/pipeline/backup/kept-lock';
import { newLock } from '../../utils/pipeline/backup/lock';
import type { Store } from '../../utils/store/store';
import type { Words } from '../../utils/words';
import { fail } from '../parts/fail';
import { useBackupState } from '../parts/use-backup-state';
import { useWatch } from '../parts/use-watch';
import { downloadBackup } from './download-backup';
import { FolderPart } from './folder-part';
import { RestorePart } from './restore-part';

/** Backups: the last one, another one now, the folder, the passphrase, and the way back. */
export function BackupPart({ words, store }: { words: Words; store: Store }) {
  const state = useBackupState();
  const [saving, setSaving] = useState(false);
  const [saved, setSaved] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const lock = useWatch(() => keptLock(store), []);
  const onSave = () => {
    setSaving(true);
    setRefusal(null);
    downloadBackup(store)
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
  const isKnown = state !== null;
  // The popup leads here: to the section, or with its reminder's click to a copy at once.
  useEffect(() => {
    const { hash } = location;
    if (!isKnown || (hash !== '#backup' && hash !== '#save-backup')) return;
    history.replaceState(null, '', location.pathname);
    document.getElementById('backup')?.scrollIntoView();
    if (hash === '#save-backup') onSave();
  }, [isKnown]);
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
      <FolderPart words={words} store={store} state={state} />
      <BackupLock
        words={words}
        isLocked={(lock ?? null) !== null}
        onLock={onLock}
        onUnlock={() => {
          keepLock(store, null).catch(fail('lock'));
        }}
      />
      <RestorePart words={words} store={store} state={state} />
    </BackupSection>
  );
}
