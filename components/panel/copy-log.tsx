import { useState } from 'preact/hooks';
import type { CopyLine } from '../../utils/model/copy-effect';
import { day, type Words } from '../../utils/words';

type Props = {
  words: Words;
  lines: CopyLine[];
  timeZone: string;
  onNote: (what: string) => void;
  onRemove: (line: CopyLine) => void;
};

/** What was changed in a listing's words and pictures, with the orders before and after. */
export function CopyLog({ words, lines, timeZone, onNote, onRemove }: Props) {
  const { content: own } = words;
  const { listing: say } = words.manage;
  const [text, setText] = useState('');
  const submit = (event: Event) => {
    event.preventDefault();
    if (text.trim() !== '') onNote(text.trim());
    setText('');
  };
  return (
    <details class="stack">
      <summary>
        {own.copyLog}
        {lines.length > 0 && ` (${lines.length})`}
      </summary>
      <div class="stack">
        <p class="muted small">{own.copyLogHint}</p>
        <form class="row-fill" onSubmit={submit}>
          <input
            class="field"
            aria-label={own.copyWhat}
            placeholder={own.copyWhat}
            maxLength={200}
            value={text}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
          <button type="submit" class="btn" disabled={text.trim() === ''}>
            {own.copyNote}
          </button>
        </form>
        {lines.map((line) => (
          <div key={line.id} class="card stack-s">
            <div class="row between">
              <strong>{line.value.what}</strong>
              <button
                type="button"
                class="btn btn-text"
                aria-label={say.remove(line.value.what)}
                onClick={() => onRemove(line)}
              >
                {say.removeShort}
              </button>
            </div>
            <p class="muted small">{day(line.at, timeZone, words.language)}</p>
            <Effect words={words} line={line} />
          </div>
        ))}
      </div>
    </details>
  );
}

function Effect({ words, line }: { words: Words; line: CopyLine }) {
  const { content: own } = words;
  const { listing: say, trail } = words.manage;
  const { effect, viewsNow, value } = line;
  return (
    <>
      {effect.kind === 'early' && <p class="muted small">{say.early(effect.days)}</p>}
      {effect.kind === 'unknown' && <p class="ask small">{say.unknown(effect.days)}</p>}
      {effect.kind === 'known' && (
        <p class="num">
          {own.copyEffect(effect.days, trail.change(own.orders(effect.before), own.orders(effect.after)))}
        </p>
      )}
      {value.views !== null && viewsNow !== null && (
        <p class="small num">{own.views(trail.change(own.count(value.views), own.count(viewsNow)))}</p>
      )}
      {effect.kind === 'known' && <p class="muted small">{say.notProof}</p>}
    </>
  );
}
