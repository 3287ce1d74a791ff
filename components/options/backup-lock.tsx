import { useState } from 'preact/hooks';
import type { Words } from '../../utils/words';
import { Refusal } from '../refusal';

type Props = { words: Words; isLocked: boolean; onLock: (passphrase: string) => void; onUnlock: () => void };

/** Short ones are guessed from a copied file in no time. */
const LEAST = 8;

/** Sets, changes or takes away the passphrase of every later backup. */
export function BackupLock({ words, isLocked, onLock, onUnlock }: Props) {
  const { backup } = words;
  const [asking, setAsking] = useState(false);
  return (
    <div class="stack-s">
      <h3>{backup.lockHeading}</h3>
      <p class="muted small">{isLocked ? backup.lockSet : backup.lockNone}</p>
      {!asking && (
        <div class="row">
          <button type="button" class="btn" onClick={() => setAsking(true)}>
            {isLocked ? backup.lockChange : backup.lockStart}
          </button>
          {isLocked && (
            <button type="button" class="btn btn-text" onClick={onUnlock}>
              {backup.lockRemove}
            </button>
          )}
        </div>
      )}
      {asking && (
        <NewPassphrase
          words={words}
          onDone={(passphrase) => {
            setAsking(false);
            if (passphrase !== null) onLock(passphrase);
          }}
        />
      )}
    </div>
  );
}

function NewPassphrase({ words, onDone }: { words: Words; onDone: (passphrase: string | null) => void }) {
  const { backup, common } = words;
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const submit = (event: Event) => {
    event.preventDefault();
    if ([...first].length < LEAST) setProblem(backup.passphraseShort(LEAST));
    else if (first !== second) setProblem(backup.passphraseDiffers);
    else onDone(first);
  };
  return (
    <form class="preview" onSubmit={submit}>
      <PassphraseField id="passphrase" label={backup.passphrase} value={first} onValue={setFirst} isNew />
      <PassphraseField id="again" label={backup.passphraseAgain} value={second} onValue={setSecond} isNew />
      <p class="muted small">{backup.passphraseHint}</p>
      <p class="muted small">{backup.lockLimit}</p>
      <Refusal text={problem} />
      <div class="row">
        <button type="submit" class="btn btn-primary">
          {backup.lockSave}
        </button>
        <button type="button" class="btn" onClick={() => onDone(null)}>
          {common.cancel}
        </button>
      </div>
    </form>
  );
}

type FieldProps = {
  id: string;
  label: string;
  value: string;
  isNew?: boolean;
  onValue: (value: string) => void;
};

export function PassphraseField({ id, label, value, isNew = false, onValue }: FieldProps) {
  return (
    <div>
      <label class="label small" for={id}>
        {label}
      </label>
      <input
        id={id}
        type="password"
        class="field"
        maxLength={200}
        autocomplete={isNew ? 'new-password' : 'current-password'}
        value={value}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
    </div>
  );
}
