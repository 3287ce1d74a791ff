import type { Words } from '../../utils/words';

/** Months on offer; 0 keeps orders for ever. */
const CHOICES = [12, 24, 36, 60, 0];

type Props = { words: Words; months: number; onChoose: (months: number) => void };

/** How long single orders are kept before only their sums are. */
export function KeepChoice({ words, months, onChoose }: Props) {
  const { privacy } = words;
  const choices = CHOICES.includes(months) ? CHOICES : [months, ...CHOICES];
  return (
    <section class="section card" aria-labelledby="keep">
      <h2 id="keep">{privacy.keepHeading}</h2>
      <p class="muted">{privacy.keepBody}</p>
      <fieldset>
        <legend class="out-of-sight">{privacy.keepHeading}</legend>
        {choices.map((choice) => (
          <label key={choice} class="choice">
            <input type="radio" name="keep" checked={choice === months} onChange={() => onChoose(choice)} />
            {choice === 0 ? privacy.keepForever : privacy.keepFor(choice)}
          </label>
        ))}
      </fieldset>
    </section>
  );
}
