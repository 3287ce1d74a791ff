import { useState } from 'preact/hooks';
import type { Words } from '../../utils/words';

type Props = {
  words: Words;
  text: string;
  /** False where the price has changed since it was said. */
  holds: boolean;
  onSave: (text: string) => void;
};

/** Why a flagged price is meant so: it keeps the task away until the price changes again. */
export function PriceExcuse({ words, text, holds, onSave }: Props) {
  const { listing: say } = words.manage;
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? text;
  const submit = (event: Event) => {
    event.preventDefault();
    onSave(shown.trim());
    setTyped(null);
  };
  return (
    <form class="card stack-s" onSubmit={submit}>
      <label class="stack-s">
        <strong>{say.excuse}</strong>
        <input
          class="field"
          placeholder={say.excuseHint}
          maxLength={300}
          value={shown}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <div class="row">
        <button type="submit" class="btn" disabled={shown.trim() === text && holds}>
          {words.common.save}
        </button>
        <span class="muted small" role="status">
          {text === '' ? null : holds ? say.excuseKept : say.excuseOld}
        </span>
      </div>
    </form>
  );
}
