import type { Withdrawal } from '../../utils/model/files';
import type { Words } from '../../utils/words';
import { TakeBackQuestion, type TakingBack } from '../take-back-question';

/** A file that was brought in. */
export type StoredFile = {
  hash: string;
  kind: 'order' | 'listing';
  /** The format's id, or null where the seller named the columns. */
  format: string | null;
  /** Its name, where it was kept. */
  name: string | null;
  rows: number;
  /** Orders that came with it and known ones it changed; null where that wasn't counted. */
  came: { fresh: number; changed: number } | null;
  rejected: number;
  /** The time it vouches for, as days, or null where it vouches for none. */
  span: { from: string; to: string } | null;
  day: string;
  shop: string;
  isFinished: boolean;
};

export type StoredFilesProps = {
  words: Words;
  files: StoredFile[];
  taking: TakingBack<Withdrawal> | null;
  said: string | null;
  onAsk: (hash: string | null) => void;
  onTakeBack: (hash: string) => void;
};

/** What was brought in, the latest first, each with a way to take it back. */
export function StoredFiles({ words, files, taking, said, onAsk, onTakeBack }: StoredFilesProps) {
  const { imported } = words;
  if (files.length === 0 && said === null) return null;
  return (
    <div class="stack-s">
      <h3>{imported.heading}</h3>
      <ul class="plain-list stack-s">
        {files.map((file) => {
          const what = whatOf(words, file);
          return (
            <li key={file.hash} class="stack-s">
              <div class="row between">
                <span>
                  {file.name !== null && (
                    <>
                      <strong>{file.name}</strong>
                      <br />
                    </>
                  )}
                  {imported.line[file.kind](what, file.rows)}
                  {!file.isFinished && <span class="muted"> · {imported.unfinished}</span>}
                  <br />
                  <span class="muted small">{factsOf(words, file).join(' · ')}</span>
                </span>
                {file.kind === 'order' && taking?.id !== file.hash && (
                  <button
                    type="button"
                    class="btn btn-text"
                    aria-label={imported.takeBackOf(what, file.day)}
                    onClick={() => onAsk(file.hash)}
                  >
                    {imported.takeBack}
                  </button>
                )}
              </div>
              {taking?.id === file.hash && (
                <TakeBackQuestion
                  {...{ words, taking }}
                  say={imported}
                  title={imported.title(what)}
                  told={({ goes, stays }) => [
                    imported.goes(goes),
                    ...(stays > 0 ? [imported.stays(stays)] : []),
                    imported.after,
                  ]}
                  onTakeBack={() => onTakeBack(file.hash)}
                  onCancel={() => onAsk(null)}
                />
              )}
            </li>
          );
        })}
      </ul>
      <p class="muted small" role="status">
        {said}
      </p>
    </div>
  );
}

/** When it came and where to, what of it was new, what was left out, and the time it vouches for. */
function factsOf({ imported }: Words, file: StoredFile): string[] {
  const { came, rejected, span } = file;
  return [
    imported.on(file.day, file.shop),
    ...(came ? [imported.came(came.fresh, came.changed)] : []),
    imported.rejected(rejected),
    ...(file.kind === 'order' ? [span ? imported.vouches(span.from, span.to) : imported.vouchesNot] : []),
  ];
}

function whatOf({ files, imported }: Words, { format }: StoredFile): string {
  return (format === null ? undefined : files.formats[format]) ?? imported.other;
}
