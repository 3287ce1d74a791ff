import { useState } from 'preact/hooks';
import type { RestorePreview } from '../../utils/model/views';
import { counted, type Words } from '../../utils/words';
import { FilePick } from '../file-pick';
import { Refusal } from '../refusal';

export type ExchangeStep =
  | { kind: 'idle'; said: string | null }
  | { kind: 'working' }
  | { kind: 'locked' }
  | { kind: 'preview'; preview: RestorePreview };

type Props = {
  words: Words;
  step: ExchangeStep;
  refusal: string | null;
  onWrite: (passphrase: string) => void;
  onFile: (file: File) => void;
  onPassphrase: (passphrase: string) => void;
  onTake: () => void;
  onCancel: () => void;
};

/** Short ones are guessed from a copied file in no time. */
const LEAST = 8;

/** What was typed, out to the other computers of the shop and in from them. */
export function ExchangeBox({ words, step, refusal, onWrite, onFile, ...events }: Props) {
  const { exchange } = words.manage;
  const [passphrase, setPassphrase] = useState('');
  const write = (event: Event) => {
    event.preventDefault();
    if ([...passphrase].length >= LEAST) onWrite(passphrase);
  };
  return (
    <section class="card stack" aria-labelledby="exchange">
      <h2 id="exchange">{exchange.heading}</h2>
      <p class="muted small">{exchange.body}</p>
      <form class="row" onSubmit={write}>
        <input
          type="password"
          class="field field-auto"
          autocomplete="new-password"
          aria-label={exchange.passphrase}
          placeholder={exchange.passphrase}
          value={passphrase}
          onInput={(event) => setPassphrase(event.currentTarget.value)}
        />
        <button
          type="submit"
          class="btn"
          disabled={step.kind === 'working' || [...passphrase].length < LEAST}
        >
          {exchange.write}
        </button>
        <FilePick label={exchange.take} accept=".renhuo" onFiles={([file]) => file && onFile(file)} />
      </form>
      <p class="muted small">{exchange.hint(LEAST)}</p>
      {step.kind === 'working' && <p role="status">{words.common.loading}</p>}
      {step.kind === 'locked' && <Locked words={words} onPassphrase={events.onPassphrase} />}
      {step.kind === 'preview' && <Preview words={words} preview={step.preview} {...events} />}
      {step.kind === 'idle' && <p role="status">{step.said}</p>}
      <Refusal text={refusal} />
    </section>
  );
}

function Locked({ words, onPassphrase }: Pick<Props, 'words' | 'onPassphrase'>) {
  const { exchange } = words.manage;
  const [typed, setTyped] = useState('');
  const submit = (event: Event) => {
    event.preventDefault();
    onPassphrase(typed);
  };
  return (
    <form class="row" onSubmit={submit}>
      <input
        type="password"
        class="field field-auto"
        autocomplete="off"
        aria-label={exchange.passphraseOf}
        placeholder={exchange.passphraseOf}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <button type="submit" class="btn btn-primary" disabled={typed === ''}>
        {exchange.openIt}
      </button>
    </form>
  );
}

function Preview({
  words,
  preview,
  onTake,
  onCancel,
}: { words: Words; preview: RestorePreview } & Pick<Props, 'onTake' | 'onCancel'>) {
  const { exchange } = words.manage;
  const tables = ['entries', 'notes', 'tasks'] as const;
  const isOther = preview.secret === 'other';
  return (
    <div class="preview">
      <ul>
        {tables.map((table) => {
          const { file = 0, fresh = 0, newerThere = 0 } = preview.counts[table] ?? {};
          return (
            <li key={table} class="num">
              {exchange.tables[table]}: {exchange.brings(counted(fresh + newerThere), counted(file))}
            </li>
          );
        })}
      </ul>
      {isOther && <p class="notice notice-bad">{exchange.otherSecret}</p>}
      {preview.secret === 'comes' && <p class="small">{exchange.secretComes}</p>}
      <div class="row">
        {!isOther && (
          <button type="button" class="btn btn-primary" onClick={onTake}>
            {exchange.takeNow}
          </button>
        )}
        <button type="button" class="btn" onClick={onCancel}>
          {words.common.cancel}
        </button>
      </div>
    </div>
  );
}
