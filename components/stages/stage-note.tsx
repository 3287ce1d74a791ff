import type { Words } from '../../utils/words';

type Props = { words: Words; text: string; onOpen: () => void };

/** That something here opens later, and the click that opens it now. */
export function StageNote({ words, text, onOpen }: Props) {
  return (
    <aside class="card stack stage-note" aria-label={words.stages.heading}>
      <p class="muted">{text}</p>
      <button type="button" class="btn" onClick={onOpen}>
        {words.stages.openAll}
      </button>
    </aside>
  );
}
