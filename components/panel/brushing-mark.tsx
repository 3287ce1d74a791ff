import type { Words } from '../../utils/words';

type Props = { words: Words; isMarked: boolean; onMark: (isMarked: boolean) => void };

/** The seller's own word that a buyer's orders are brushing: left out of every figure, and taken back as easily. */
export function BrushingMark({ words, isMarked, onMark }: Props) {
  const { panel } = words;
  return (
    <section class="stack-s">
      <p class="muted small">{isMarked ? panel.brushingMarked : panel.brushingHint}</p>
      <p>
        <button type="button" class="btn" aria-pressed={isMarked} onClick={() => onMark(!isMarked)}>
          {isMarked ? panel.brushingUndo : panel.brushingMark}
        </button>
      </p>
    </section>
  );
}
