import type { TrailLine } from '../../utils/model/trail';
import { moment, type Words } from '../../utils/words';
import { changeText } from './change-text';

type Props = {
  words: Words;
  lines: TrailLine[];
  /** True where there may be older ones. */
  more: boolean;
  said: string | null;
  onUndo: (batch: string) => void;
  onMore: () => void;
};

/** Changes of one click drawn at most; the rest is counted. */
const MOST = 8;

/** Every change of what the seller entered, what one click did together. */
export function TrailList({ words, lines, more, said, onUndo, onMore }: Props) {
  const { trail } = words.manage;
  return (
    <section class="section" aria-label={words.manage.tabs.log}>
      <p class="muted">{trail.intro}</p>
      <p role="status">{said}</p>
      {lines.length === 0 && <p class="notice">{trail.none}</p>}
      <ul class="plain-list">
        {batchesOf(lines).map((batch) => (
          <Batch key={batch[0]?.batch} words={words} batch={batch} onUndo={onUndo} />
        ))}
      </ul>
      {more && (
        <button type="button" class="btn" onClick={onMore}>
          {trail.showMore}
        </button>
      )}
    </section>
  );
}

function Batch({
  words,
  batch,
  onUndo,
}: {
  words: Words;
  batch: TrailLine[];
  onUndo: (batch: string) => void;
}) {
  const { trail } = words.manage;
  const [first] = batch;
  if (!first) return null;
  const when = moment(first.at, '', words.language);
  const count = batch.filter((line) => line.isLast).length;
  const name = count > 1 ? trail.undoAll(count) : trail.undo;
  return (
    <li class="site-row">
      <div class="taught-what">
        <p class="muted small num">{when}</p>
        <ul>
          {batch.slice(0, MOST).map((line) => (
            <li key={line.n}>
              {line.label !== null && <strong>{line.label} </strong>}
              {changeText(words, line)}
            </li>
          ))}
        </ul>
        {batch.length > MOST && <p class="muted small">+ {batch.length - MOST}</p>}
      </div>
      {count > 0 && (
        <button
          type="button"
          class="btn btn-text"
          aria-label={`${name} ${changeText(words, first)}`}
          onClick={() => onUndo(first.batch)}
        >
          {name}
        </button>
      )}
    </li>
  );
}

function batchesOf(lines: TrailLine[]): TrailLine[][] {
  const batches = new Map<string, TrailLine[]>();
  for (const line of lines) batches.set(line.batch, [...(batches.get(line.batch) ?? []), line]);
  return [...batches.values()];
}
