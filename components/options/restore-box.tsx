import { useState } from 'preact/hooks';
import type { RestorePreview } from '../../utils/model/views';
import type { Words } from '../../utils/words';
import { FilePick } from '../file-pick';
import { Refusal } from '../refusal';
import { PassphraseField } from './backup-lock';
import { RestorePreviewBox } from './restore-preview';

export type RestoreStep =
  | { kind: 'idle'; restored: boolean }
  | { kind: 'locked'; fileName: string; refusal: string | null }
  | { kind: 'reading'; share: number }
  | { kind: 'preview'; preview: RestorePreview }
  | { kind: 'restoring' };

type Props = {
  words: Words;
  step: RestoreStep;
  onFile: (file: File) => void;
  onPassphrase: (passphrase: string) => void;
  onRestore: (mode: 'merge' | 'whole') => void;
  onCancel: () => void;
};

/** From a chosen file to what it holds to what was made of it. */
export function RestoreBox({ words, step, onFile, onPassphrase, onRestore, onCancel }: Props) {
  const { backup } = words;
  return (
    <div class="stack-s">
      <h3 id="restore">{backup.restoreHeading}</h3>
      <p class="muted small">{backup.restoreBody}</p>
      {step.kind === 'idle' && (
        <div class="row">
          <FilePick
            label={backup.restoreChoose}
            accept=".renhuo,.json,application/json"
            onFiles={([file]) => file && onFile(file)}
          />
          <span class="muted small" role="status">
            {step.restored && backup.restored}
          </span>
        </div>
      )}
      {step.kind === 'locked' && (
        <Unlock {...{ words, onPassphrase, onCancel }} name={step.fileName} refusal={step.refusal} />
      )}
      {step.kind === 'reading' && (
        <div role="status">
          <p class="muted">{backup.reading}</p>
          <progress class="bar" value={step.share} max={1} aria-label={backup.reading} />
        </div>
      )}
      {step.kind === 'restoring' && (
        <p class="muted" role="status">
          {words.common.loading}
        </p>
      )}
      {step.kind === 'preview' && (
        <RestorePreviewBox words={words} preview={step.preview} onRestore={onRestore} onCancel={onCancel} />
      )}
    </div>
  );
}

type UnlockProps = Pick<Props, 'words' | 'onPassphrase' | 'onCancel'> & {
  name: string;
  refusal: string | null;
};

function Unlock({ words, name, refusal, onPassphrase, onCancel }: UnlockProps) {
  const [passphrase, setPassphrase] = useState('');
  const submit = (event: Event) => {
    event.preventDefault();
    if (passphrase !== '') onPassphrase(passphrase);
  };
  return (
    <form class="preview" onSubmit={submit}>
      <p class="small">{name}</p>
      <p>{words.refusals['needs-passphrase']}</p>
      <PassphraseField
        id="unlock"
        label={words.backup.passphrase}
        value={passphrase}
        onValue={setPassphrase}
      />
      <Refusal text={refusal} />
      <div class="row">
        <button type="submit" class="btn btn-primary">
          {words.backup.open}
        </button>
        <button type="button" class="btn" onClick={onCancel}>
          {words.common.cancel}
        </button>
      </div>
    </form>
  );
}
