import { useId, useState } from 'preact/hooks';
import type { Words } from '../../utils/words';

type Props = {
  words: Words;
  /** The seller's own word: days, null where it isn't bought again; undefined where nothing was said. */
  said: number | null | undefined;
  /** Days measured from its orders; null where there are too few. */
  measured: number | null;
  onSay: (days: number | null | undefined) => void;
};

const MOST = 730;

/** Whether a listing is bought again, and after how long: it decides between a reminder and asking for word of mouth. */
export function CycleField({ words, said, measured, onSay }: Props) {
  const { people } = words;
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const how = typed !== null || typeof said === 'number' ? 'days' : said === null ? 'never' : 'measured';
  const days = Number(typed ?? said ?? '');
  const isBad = !Number.isInteger(days) || days < 1 || days > MOST;
  const leave = () => {
    if (typed === null) return;
    if (!isBad && days !== said) onSay(days);
    if (!isBad || typeof said === 'number') setTyped(null);
  };
  return (
    <div class="stack-s">
      <div class="row">
        <label for={`${id}-how`} class="small">
          {people.cycle}
        </label>
        <select
          id={`${id}-how`}
          class="field field-auto"
          value={how}
          onChange={({ currentTarget }) => {
            const chosen = currentTarget.value;
            setTyped(chosen === 'days' ? '' : null);
            if (chosen !== 'days') onSay(chosen === 'never' ? null : undefined);
          }}
        >
          <option value="measured">{people.cycleUnset}</option>
          <option value="days">{people.cycleDays}</option>
          <option value="never">{people.cycleNever}</option>
        </select>
        {how === 'days' && (
          <input
            class="field field-short num"
            inputMode="numeric"
            aria-label={people.cycleDays}
            aria-invalid={typed !== null && typed !== '' && isBad}
            value={typed ?? String(said ?? '')}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
            onBlur={leave}
            onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
          />
        )}
      </div>
      {how === 'measured' && measured !== null && (
        <p class="muted small">{people.cycleMeasured(Math.round(measured))}</p>
      )}
      <p class="muted small">{people.cycleHint}</p>
    </div>
  );
}
