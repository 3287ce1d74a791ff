import { useState } from 'preact/hooks';
import type { Words } from '../../utils/words';
import { isNoNumber, typedNumber } from '../typed-number';

export type NewActivity = {
  name: string;
  /** As a date field says it: 2026-11-22. */
  from: string;
  until: string;
  budget: number | null;
  stopLoss: number | null;
  expected: number | null;
};
type Props = { words: Words; today: string; onAdd: (activity: NewActivity) => void };

const MOST = 1e9;
const NUMBERS = ['budget', 'stopLoss', 'expected'];

/** An activity planned: nothing begins without a budget in mind. */
export function ActivityForm({ words, today, onAdd }: Props) {
  const { activity: say } = words.manage;
  const empty = { name: '', from: today, until: today, budget: '', stopLoss: '', expected: '' };
  const [typed, setTyped] = useState(empty);
  const set = (change: Partial<typeof empty>) => setTyped({ ...typed, ...change });
  const numberOf = (text: string) => typedNumber(text, MOST);
  const isBad = (text: string) => isNoNumber(text, MOST);
  const isLate = typed.until < typed.from;
  const heads = numberOf(typed.expected);
  const canAdd =
    typed.name.trim() !== '' &&
    typed.from !== '' &&
    typed.until !== '' &&
    !isLate &&
    ![typed.budget, typed.stopLoss, typed.expected].some(isBad) &&
    (heads === null || Number.isInteger(heads));
  const submit = (event: Event) => {
    event.preventDefault();
    if (!canAdd) return;
    const [budget, stopLoss] = [numberOf(typed.budget), numberOf(typed.stopLoss)];
    onAdd({
      name: typed.name.trim(),
      from: typed.from,
      until: typed.until,
      budget,
      stopLoss,
      expected: heads,
    });
    setTyped(empty);
  };
  const field = (name: keyof typeof empty, label: string, extra: object = {}) => (
    <label class="stack-s">
      <span class="small">{label}</span>
      <input
        class="field"
        value={typed[name]}
        aria-invalid={NUMBERS.includes(name) && isBad(typed[name])}
        onInput={(event) => set({ [name]: event.currentTarget.value })}
        {...extra}
      />
    </label>
  );
  return (
    <form class="card stack" onSubmit={submit}>
      <h2>{say.add}</h2>
      {field('name', say.name, { maxLength: 120, placeholder: say.namePlaceholder })}
      <div class="manage-form">
        {field('from', say.from, { type: 'date' })}
        {field('until', say.until, { type: 'date' })}
        {field('budget', say.budget, { inputMode: 'decimal' })}
        {field('stopLoss', say.stopLoss, { inputMode: 'decimal' })}
        {field('expected', say.expected, { inputMode: 'numeric' })}
      </div>
      {isLate && (
        <p class="threshold-error small" role="alert">
          {say.badDays}
        </p>
      )}
      <button type="submit" class="btn btn-primary" disabled={!canAdd}>
        {say.addNow}
      </button>
    </form>
  );
}
