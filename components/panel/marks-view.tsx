import { useId, useState } from 'preact/hooks';
import { type MarkId, markIds } from '../../utils/model/care-names';
import type { Words } from '../../utils/words';

type Props = {
  words: Words;
  marks: MarkId[];
  birthday: { month: number; day: number } | null;
  onMark: (mark: MarkId, on: boolean) => void;
  onBirthday: (born: { month: number; day: number } | null) => void;
};

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const numbers = (n: number) => Array.from({ length: n }, (_, i) => i + 1);

/** Marks on a customer, and her birthday. */
export function MarksView({ words, marks, birthday, onMark, onBirthday }: Props) {
  const { care } = words;
  const id = useId();
  const [month, setMonth] = useState<number | null>(null);
  const shown = month ?? birthday?.month ?? null;
  const choose = (day: number) => {
    if (shown === null) return;
    setMonth(null);
    onBirthday({ month: shown, day });
  };
  return (
    <div class="stack-s">
      <fieldset class="steps">
        <legend class="out-of-sight">{care.marksLabel}</legend>
        {markIds.map((mark) => (
          <label key={mark} class="choice">
            <input
              type="checkbox"
              checked={marks.includes(mark)}
              onChange={({ currentTarget }) => onMark(mark, currentTarget.checked)}
            />
            {care.marks[mark]}
          </label>
        ))}
      </fieldset>
      {marks.includes('haggles') && (
        <div class="stack-s">
          <p class="muted small">{care.fixedPrice.intro}</p>
          <p class="message-text">{care.fixedPrice.text}</p>
        </div>
      )}
      <div class="row">
        <label for={`${id}-month`}>{care.birthday}</label>
        <select
          id={`${id}-month`}
          class="field field-auto"
          value={shown ?? ''}
          onChange={({ currentTarget }) => {
            const chosen = Number(currentTarget.value);
            setMonth(chosen === 0 ? null : chosen);
            if (chosen === 0) onBirthday(null);
          }}
        >
          <option value="">{care.unset}</option>
          {numbers(12).map((one) => (
            <option key={one} value={one}>
              {care.month(one)}
            </option>
          ))}
        </select>
        {shown !== null && (
          <>
            <label class="out-of-sight" for={`${id}-day`}>
              {care.dayLabel}
            </label>
            <select
              id={`${id}-day`}
              class="field field-auto"
              value={month === null ? (birthday?.day ?? '') : ''}
              onChange={({ currentTarget }) => choose(Number(currentTarget.value))}
            >
              <option value="" disabled>
                {care.dayLabel}
              </option>
              {numbers(DAYS[shown - 1] ?? 31).map((one) => (
                <option key={one} value={one}>
                  {care.dayOfMonth(one)}
                </option>
              ))}
            </select>
          </>
        )}
      </div>
      {birthday?.month === 2 && birthday.day === 29 && <p class="muted small">{care.leapDay}</p>}
    </div>
  );
}
