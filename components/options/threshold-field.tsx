import type { ThresholdLine } from '../../utils/model/views';
import { day, type Words } from '../../utils/words';
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
  /** What the number does now and would have done; absent where it flags nothing or isn't counted yet. */
  line?: ThresholdLine | undefined;
  /** Whose past it is about. */
  past: keyof Words['options']['linePast'];
  onValue: (value: number | string) => void;
  /** There where it is a category's own number: whose, and how to go by the shop's again. */
  own?: { name: string; onShop: () => void };
};

/** One number with a slider for trying and a box for exact values; both speak the shown unit. */
export function ThresholdField({ words, id, say, scale, value, line, past, onValue, own }: Props) {
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
      {own && (
        <p class="threshold-line small">
          {words.options.groups.own(own.name)}
          <button type="button" class="btn btn-text small" onClick={own.onShop}>
            {words.options.groups.asShop}
          </button>
        </p>
      )}
      {line && <LineText words={words} line={line} past={past} scale={scale} say={say} onValue={onValue} />}
      {bad && (
        <p id={`${id}-error`} class="threshold-error small" role="alert">
          {words.options.outOfRange(from, to)}
        </p>
      )}
    </div>
  );
}

type LineProps = Pick<Props, 'words' | 'past' | 'scale' | 'say' | 'onValue'> & { line: ThresholdLine };

/** How many it flags, what it would have caught and missed on the shop's own orders, and what would have served best. */
function LineText({ words, line, past, scale, say, onValue }: LineProps) {
  const { options, language } = words;
  const { suggested } = line;
  const tried = line.past;
  const when = tried && day(tried.at, '', language);
  return (
    <p class="threshold-line muted small">
      <span class="num">{options.lineNow(line.now)}</span>
      {tried && when && <> · {options.linePast[past](when, tried.flagged, tried.right, tried.missed)}</>}
      {suggested !== null && (
        <button type="button" class="btn btn-text small" onClick={() => onValue(suggested)}>
          {options.lineSuggest(`${Math.round(suggested * scale.factor)} ${say.unit}`)}
        </button>
      )}
    </p>
  );
}
