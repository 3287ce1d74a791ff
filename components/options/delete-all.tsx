import { useState } from 'preact/hooks';
import type { Words } from '../../utils/words';

type Props = { words: Words; busy: boolean; deleted: boolean; onDelete: (notesToo: boolean) => void };

/** Two steps, and the seller's own notes are asked for apart: she wrote them, no page can give them back. */
export function DeleteAll({ words, busy, deleted, onDelete }: Props) {
  const { options, common } = words;
  const [asking, setAsking] = useState(false);
  const [notesToo, setNotesToo] = useState(false);
  const stop = () => {
    setAsking(false);
    setNotesToo(false);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    stop();
    onDelete(notesToo);
  };
  return (
    <div class="stack-s">
      <h3>{options.delete}</h3>
      <p class="muted small">{options.deleteBody}</p>
      {!asking && (
        <div class="row">
          <button type="button" class="btn btn-danger" disabled={busy} onClick={() => setAsking(true)}>
            {options.deleteStart}
          </button>
          <span class="muted small" role="status">
            {deleted ? options.deleted : ''}
          </span>
        </div>
      )}
      {asking && (
        <form class="notice notice-bad stack-s" onSubmit={submit}>
          <fieldset>
            <legend class="label">{options.deleteAsk}</legend>
            <label class="choice">
              <input type="radio" name="notes" checked={!notesToo} onChange={() => setNotesToo(false)} />
              {options.deleteKeepNotes}
            </label>
            <label class="choice">
              <input type="radio" name="notes" checked={notesToo} onChange={() => setNotesToo(true)} />
              {options.deleteNotesToo}
            </label>
          </fieldset>
          <div class="row">
            <button type="submit" class="btn btn-danger">
              {options.deleteNow}
            </button>
            <button type="button" class="btn" onClick={stop}>
              {common.cancel}
            </button>
          </div>
        </form>
      )}
    </div>
  );
}
