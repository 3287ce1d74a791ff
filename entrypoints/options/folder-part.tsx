import { useState } from 'preact/hooks';
import { BackupFolder } from '../../components/options/backup-folder';
import { ask } from '../../utils/browser/ask';
import type { BackupState } from '../../utils/model/backup-state';
import { KEPT_DAYS, keepFolder, keptFolder } from '../../utils/pipeline/backup/folder';
import type { Store } from '../../utils/store/store';
import type { Words } from '../../utils/words';
import { fail } from '../parts/fail';
import { canPickFolder, pickFolder } from './pick-folder';

/** The folder of automatic backups: picked here, for a popup would close, and written to by the background. */
export function FolderPart({ words, store, state }: { words: Words; store: Store; state: BackupState }) {
  const [busy, setBusy] = useState(false);
  const run = (work: () => Promise<unknown>) => {
    setBusy(true);
    work()
      .catch(fail('backup folder'))
      .finally(() => setBusy(false));
  };
  const onPick = () =>
    run(async () => {
      const folder = await pickFolder();
      if (!folder) return;
      await keepFolder(store, folder);
      await ask({ type: 'backup.folder', name: folder.name });
    });
  const onAllow = () =>
    run(async () => {
      const folder = await keptFolder(store);
      if ((await folder?.requestPermission?.({ mode: 'readwrite' })) === 'granted')
        await ask({ type: 'backup.now' });
    });
  const onStop = () =>
    run(async () => {
      await ask({ type: 'backup.folder', name: null });
      await keepFolder(store, null);
    });
  const incomplete = state.incomplete && {
    ago: words.common.ago(Math.max(0, Date.now() - state.incomplete.at)),
    file: state.incomplete.file,
  };
  return (
    <BackupFolder
      words={words}
      isSupported={canPickFolder()}
      folder={state.folder}
      days={KEPT_DAYS}
      trouble={state.trouble}
      incomplete={incomplete}
      busy={busy}
      onPick={onPick}
      onAllow={onAllow}
      onNow={() => run(() => ask({ type: 'backup.now' }))}
      onStop={onStop}
    />
  );
}
