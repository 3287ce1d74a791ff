import { useState } from 'preact/hooks';
import type { Words } from '../../utils/words';
import { isNoNumber, typedNumber } from '../typed-number';

type Props = {
  words: Words;
  /** Plain number in the currency, null where no cost is known. */
  cost: number | null;
  currency: string | null;
  saved: boolean;
  onCost: (cost: number | null) => void;
};

/** What one piece costs the seller: with it the cash tied up is counted at cost. */
export function CostField({ words, cost, currency, saved, onCost }: Props) {
  const { panel } = words;
  const known = cost === null ? '' : String(cost);
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? known;
  const bad = isNoNumber(shown);
  const submit = (event: Event) => {
    event.preventDefault();
    if (bad) return;
    setTyped(null);
    onCost(typedNumber(shown));
  };
  return (
    <form class="stack-s" onSubmit={submit}>
      <label class="label" for="cost">
        {panel.cost}
      </label>
      <div class="row">
        <input
          id="cost"
          class="field field-short num"
          inputMode="decimal"
          autocomplete="off"
          aria-invalid={bad}
          aria-describedby="cost-hint"
          value={shown}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="btn" disabled={bad || shown === known}>
          {panel.costSave}
        </button>
        <span class="muted small" role="status">
          {saved && shown === known ? panel.costSaved : ''}
        </span>
      </div>
      <p id="cost-hint" class="muted small">
        {bad ? panel.costBad : panel.costHint(currency ?? '')}
      </p>
    </form>
  );
}
