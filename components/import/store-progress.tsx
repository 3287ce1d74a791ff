import type { Words } from '../../utils/words';
import { type FileState, rowsOf } from './file-state';

type Props = { words: Words; file: FileState; onCancel: () => void };

/** What a file told beyond what was known; all of it where nobody waited for the comparison. */
function isNews({ news }: FileState): boolean {
  return news === null || news.fresh + news.changed > 0;
}

/** How far a file is, with a way to stop it; and what came of it. */
export function StoreProgress({ words, file, onCancel }: Props) {
  const { files } = words;
  const all = rowsOf(file);
  if (file.phase === 'done')
    return (
      <p class="notice notice-good" role="status">
        {isNews(file) ? files.done(all) : files.nothingNew}{' '}
        {file.report?.kind === 'order' &&
          (file.whole ? files.doneSpan(file.from, file.to) : files.doneNoSpan)}
      </p>
    );
  if (file.phase === 'cancelled')
    return (
      <p class="notice" role="status">
        {files.cancelled(file.stored, all)}
      </p>
    );
  const isReading = file.phase === 'reading';
  const share = isReading ? file.share : all === 0 ? 0 : file.stored / all;
  const left = file.stored === 0 ? null : ((file.now - file.startedAt) / file.stored) * (all - file.stored);
  const said = isReading
    ? files.rowsSeen(file.rowsSeen)
    : file.phase === 'judging'
      ? files.judging
      : files.storing(file.stored, all);
  return (
    <div class="stack-s">
      <progress class="bar" aria-label={isReading ? files.reading : files.store} max={1} value={share} />
      <div class="row between">
        <span class="num">
          {said}
          {!isReading && file.phase === 'storing' && left !== null && (
            <span class="muted"> · {files.left(Math.ceil(left / 1000))}</span>
          )}
        </span>
        {file.phase !== 'judging' && (
          <button type="button" class="btn" onClick={onCancel}>
            {files.cancel}
          </button>
        )}
      </div>
    </div>
  );
}
