import type { Withdrawal } from '../../utils/model/files';
import type { Words } from '../../utils/words';

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

/** The import that may be taken back: `undefined` while what would go is counted, null where that isn't known. */
export type TakingBack = { hash: string; what: Withdrawal | null | undefined; isWorking: boolean };

export type StoredFilesProps = {
  words: Words;
  files: StoredFile[];
  taking: TakingBack | null;
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
                {file.kind === 'order' && taking?.hash !== file.hash && (
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
              {taking?.hash === file.hash && (
                <Question {...{ words, taking, what, onAsk }} onTakeBack={() => onTakeBack(file.hash)} />
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

type QuestionProps = Pick<StoredFilesProps, 'words' | 'onAsk'> & {
  taking: TakingBack;
  what: string;
  onTakeBack: () => void;
};

/** What would go and what would stay, before anything goes. */
function Question({ words, taking, what, onAsk, onTakeBack }: QuestionProps) {
  const { imported, common } = words;
  const counted = taking.what;
  return (
    <section class="notice notice-bad stack-s" aria-label={imported.title(what)}>
      <p class="label">{imported.title(what)}</p>
      {counted === undefined && <p class="small">{imported.counting}</p>}
      {counted === null && <p class="small">{imported.unknown}</p>}
      {counted && (
        <>
          <p class="small">{imported.goes(counted.goes)}</p>
          {counted.stays > 0 && <p class="small">{imported.stays(counted.stays)}</p>}
          <p class="small">{imported.after}</p>
        </>
      )}
      <div class="row">
        {counted && (
          <button type="button" class="btn btn-danger" disabled={taking.isWorking} onClick={onTakeBack}>
            {taking.isWorking ? imported.working : imported.now}
          </button>
        )}
        <button type="button" class="btn" disabled={taking.isWorking} onClick={() => onAsk(null)}>
          {common.cancel}
        </button>
      </div>
    </section>
  );
}
