import type { Words } from '../../utils/words';
import type { ThresholdWords } from '../../utils/words/page-words';

export type Scale = {
  low: number;
  high: number;
  /** End of the slider where the whole range would make it too coarse to move. */
  slide?: number;
  /** What is shown for a stored number: shares are shown as per cent. */
  factor: number;
};

type Props = {
  words: Words;
  id: string;
  say: ThresholdWords;
  scale: Scale;
  /** Stored number, or what was typed while it is no valid one. */
  value: number | string;
  onValue: (value: number | string) => void;
};

/** One number with a slider for trying and a box for exact values; both speak the shown unit. */
export function ThresholdField({ words, id, say, scale, value, onValue }: Props) {
  const { low, high, slide = high, factor } = scale;
  const bad = typeof value === 'string';
  const shown = bad ? value : String(Math.round(value * factor));
  const [from, to] = [String(low * factor), String(high * factor)];
  const type = (text: string) => {
    const number = Number(text);
    const whole = text.trim() !== '' && Number.isInteger(number);
    const fits = whole && number >= low * factor && number <= high * factor;
    onValue(fits ? number / factor : text);
  };
  return (
    <div class="threshold">
      <div>
        <label class="label" for={id}>
          {say.label}
        </label>
        <span id={`${id}-hint`} class="muted small">
          {say.hint}
        </span>
      </div>
      <span class="threshold-value">
        <input
          id={id}
          class="field field-short num"
          inputMode="numeric"
          autocomplete="off"
          value={shown}
          aria-invalid={bad}
          aria-describedby={bad ? `${id}-hint ${id}-error` : `${id}-hint`}
          onInput={(event) => type(event.currentTarget.value)}
        />
        <span class="unit small">{say.unit}</span>
      </span>
      <input
        type="range"
        class="slider"
        min={low * factor}
        max={slide * factor}
        value={bad ? low * factor : Math.min(value, slide) * factor}
        aria-label={`${say.label} ${words.options.range(from, String(slide * factor))}`}
        aria-valuetext={`${shown} ${say.unit}`}
        onInput={(event) => type(event.currentTarget.value)}
      />
      {bad && (
        <p id={`${id}-error`} class="threshold-error small" role="alert">
          {words.options.outOfRange(from, to)}
        </p>
      )}
    </div>
  );
}
