import { KEPT_MS, KEPT_READINGS, type KeptReading, type ReadingUndo } from '../../utils/model/kept-reading';
import type { Words } from '../../utils/words';
import { TakeBackQuestion, type TakingBack } from '../take-back-question';

const DAY_MS = 86_400_000;
/** Shown at once; the others are told by their number. */
const SHOWN = 20;

/** A reading as it is shown: `when` and `shopName` are finished texts. */
export type ShownReading = KeptReading & { when: string; shopName: string };

export type LatestReadingsProps = {
  words: Words;
  readings: ShownReading[];
  taking: TakingBack<ReadingUndo> | null;
  said: string | null;
  onAsk: (reading: ShownReading | null) => void;
  onTakeBack: (reading: ShownReading) => void;
};

/** The pages read last, each with a way to take it back. */
export function LatestReadings({ words, readings, taking, said, onAsk, onTakeBack }: LatestReadingsProps) {
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
                {taking?.id !== id && (
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
              {taking?.id === id && (
                <TakeBackQuestion
                  {...{ words, taking }}
                  say={kept}
                  title={kept.title(what)}
                  told={({ goes, back, stays }) => [
                    ...(goes > 0 ? [kept.goes[kind](goes)] : []),
                    ...(back > 0 ? [kept.back[kind](back)] : []),
                    ...(stays > 0 ? [kept.stays[kind](stays)] : []),
                    kept.after,
                    kept.again,
                  ]}
                  onTakeBack={() => onTakeBack(reading)}
                  onCancel={() => onAsk(null)}
                />
              )}
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
