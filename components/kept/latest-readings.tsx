import { KEPT_MS, KEPT_READINGS, type KeptReading, type ReadingUndo } from '../../utils/model/kept-reading';
import type { Words } from '../../utils/words';

const DAY_MS = 86_400_000;
/** Shown at once; the others are told by their number. */
const SHOWN = 20;

/** A reading as it is shown: `when` and `shopName` are finished texts. */
export type ShownReading = KeptReading & { when: string; shopName: string };

/** The reading that may be taken back: `undefined` while what would change is counted, null where it can't be any more. */
export type Undoing = { id: string; what: ReadingUndo | null | undefined; isWorking: boolean };

export type LatestReadingsProps = {
  words: Words;
  readings: ShownReading[];
  undoing: Undoing | null;
  said: string | null;
  onAsk: (reading: ShownReading | null) => void;
  onTakeBack: (reading: ShownReading) => void;
};

/** The pages read last, each with a way to take it back. */
export function LatestReadings({ words, readings, undoing, said, onAsk, onTakeBack }: LatestReadingsProps) {
  const { kept } = words;
  const rest = readings.length - SHOWN;
  return (
    <div class="stack-s">
      {readings.length === 0 && <p class="muted small">{kept.none}</p>}
      <ul class="plain-list stack-s">
        {readings.slice(0, SHOWN).map((reading) => {
          const { id, kind, fresh, changed, when, shopName } = reading;
          const what = kept.line(whatOf(words, reading), reading.page);
          return (
            <li key={id} class="stack-s">
              <div class="row between">
                <span class="small">
                  {what}
                  <br />
                  <span class="muted">{[when, shopName, kept.came[kind](fresh, changed)].join(' · ')}</span>
                </span>
                {undoing?.id !== id && (
                  <button
                    type="button"
                    class="btn btn-text"
                    aria-label={kept.takeBackOf(what, when)}
                    onClick={() => onAsk(reading)}
                  >
                    {kept.takeBack}
                  </button>
                )}
              </div>
              {undoing?.id === id && <Question {...{ words, undoing, what, reading, onAsk, onTakeBack }} />}
            </li>
          );
        })}
      </ul>
      {rest > 0 && <p class="muted small">{kept.more(rest)}</p>}
      <p class="small" role="status">
        {said}
      </p>
      <p class="muted small">{kept.bounds(KEPT_MS / DAY_MS, KEPT_READINGS)}</p>
    </div>
  );
}

function whatOf({ site }: Words, { kind, scope }: KeptReading): string {
  const { kinds } = site;
  if (scope === 'detail' && kind === 'listing') return kinds.listingDetail;
  return scope === 'detail' && kind === 'order' ? kinds.orderDetail : kinds[kind];
}

type QuestionProps = Pick<LatestReadingsProps, 'words' | 'onAsk' | 'onTakeBack'> & {
  undoing: Undoing;
  what: string;
  reading: ShownReading;
};

/** What would change and what would stay, before anything does. */
function Question({ words, undoing, what, reading, onAsk, onTakeBack }: QuestionProps) {
  const { kept, common } = words;
  const { kind } = reading;
  const counted = undoing.what;
  return (
    <section class="notice notice-bad stack-s" aria-label={kept.title(what)}>
      <p class="label">{kept.title(what)}</p>
      {counted === undefined && <p class="small">{kept.counting}</p>}
      {counted === null && <p class="small">{kept.unknown}</p>}
      {counted && (
        <>
          {counted.goes > 0 && <p class="small">{kept.goes[kind](counted.goes)}</p>}
          {counted.back > 0 && <p class="small">{kept.back[kind](counted.back)}</p>}
          {counted.stays > 0 && <p class="small">{kept.stays[kind](counted.stays)}</p>}
          <p class="small">{kept.after}</p>
          <p class="small">{kept.again}</p>
        </>
      )}
      <div class="row">
        {counted && (
          <button
            type="button"
            class="btn btn-danger"
            disabled={undoing.isWorking}
            onClick={() => onTakeBack(reading)}
          >
            {undoing.isWorking ? kept.working : kept.now}
          </button>
        )}
        <button type="button" class="btn" disabled={undoing.isWorking} onClick={() => onAsk(null)}>
          {common.cancel}
        </button>
      </div>
    </section>
  );
}
