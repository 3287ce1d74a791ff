import { useState } from 'preact/hooks';
import { LostNotice } from '../../components/options/lost-notice';
import { RestoreBox, type RestoreStep } from '../../components/options/restore-box';
import { Refusal } from '../../components/refusal';
import { ask } from '../../utils/browser/ask';
import type { BackupState } from '../../utils/model/backup-state';
import { backupsIn } from '../../utils/pipeline/backup/folder';
import { keptLock } from '../../utils/pipeline/backup/kept-lock';
import { stageFile } from '../../utils/pipeline/backup/stage-file';
import { unstage } from '../../utils/store/staged';
import type { Store } from '../../utils/store/store';
import { moment, type Words } from '../../utils/words';
import { fail } from '../parts/fail';
import { refusalText } from '../parts/refusal-text';
import { useToldLoss } from '../parts/use-told-loss';
import { canPickFolder, pickFolder } from './pick-folder';

/** Restoring: the file is read and checked in this page, what is known is changed by the background alone. */
export function RestorePart({ words, store, state }: { words: Words; store: Store; state: BackupState }) {
  const [step, setStep] = useState<RestoreStep>({ kind: 'idle', restored: false });
  const lost = useToldLoss(`${state.savedAt} ${step.kind}`);
  const [file, setFile] = useState<File | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);

  const stage = async (chosen: File, passphrase: string | null) => {
    setRefusal(null);
    setStep({ kind: 'reading', share: 0 });
    const by = passphrase ?? (await keptLock(store));
    const done = await stageFile(store, chosen, by, (share) => setStep({ kind: 'reading', share }));
    if (done.ok) setStep({ kind: 'preview', preview: done.value });
    else if (done.why === 'needs-passphrase' || done.why === 'wrong-passphrase')
      setStep({
        kind: 'locked',
        fileName: chosen.name,
        refusal: done.why === 'wrong-passphrase' ? words.refusals[done.why] : null,
      });
    else {
      setStep({ kind: 'idle', restored: false });
      setRefusal(refusalText(words, done));
    }
  };
  const failed = (error: unknown) => {
    console.error('restore', error);
    setStep({ kind: 'idle', restored: false });
    setRefusal(words.refusals.internal);
  };
  const onFile = (chosen: File) => {
    setFile(chosen);
    stage(chosen, null).catch(failed);
  };
  const onFromFolder = async () => {
    const folder = await pickFolder();
    if (!folder) return;
    const [newest] = await backupsIn(folder);
    if (newest === undefined) {
      setRefusal(words.backup.folderEmpty);
      return;
    }
    onFile(await (await folder.getFileHandle(newest)).getFile());
  };
  const onRestore = (mode: 'merge' | 'whole') => {
    if (step.kind !== 'preview') return;
    setStep({ kind: 'restoring' });
    ask({ type: 'restore.apply', token: step.preview.token, mode }).then((done) => {
      setRefusal(refusalText(words, done));
      setStep({ kind: 'idle', restored: done.ok });
    }, failed);
  };
  const onCancel = () => {
    setStep({ kind: 'idle', restored: false });
    unstage(store).catch(fail('unstage'));
  };
  return (
    <>
      {lost && step.kind === 'idle' && (
        <LostNotice
          words={words}
          lost={lost}
          file={state.file}
          when={state.savedAt === null ? '' : moment(state.savedAt, '', words.language)}
          folder={canPickFolder() ? state.folder : null}
          onFromFolder={() => {
            onFromFolder().catch(failed);
          }}
        />
      )}
      <RestoreBox
        words={words}
        step={step}
        onFile={onFile}
        onPassphrase={(passphrase) => {
          if (file) stage(file, passphrase).catch(failed);
        }}
        onRestore={onRestore}
        onCancel={onCancel}
      />
      <Refusal text={refusal} />
    </>
  );
}
