import { useEffect, useState } from 'preact/hooks';
import type { CareRules } from '../../utils/model/care';
import type { Words } from '../../utils/words';

type Field = keyof CareRules;
/** In the order they are asked for, by what they are about. */
const GROUPS: Record<'caps' | 'ladder' | 'times', Field[]> = {
  caps: [
    'serviceCount',
    'serviceDays',
    'serviceGap',
    'marketingCount',
    'marketingDays',
    'marketingGap',
    'asksPerYear',
  ],
  ladder: ['ladderDays', 'userSales', 'fanSales', 'ironSales'],
  times: ['tipDays', 'birthdayAhead', 'sleepTimes', 'wakeTries', 'wakeRest'],
};

type Props = {
  words: Words;
  rules: CareRules;
  /** The rules that what was typed comes to; null where a number is out of its range. */
  check: (typed: Record<string, number>) => CareRules | null;
  saved: boolean;
  onSave: (rules: CareRules) => void;
};

/** How often anyone is written to, who stands on which rung, when care comes up. */
export function CareForm({ words, rules, check, saved, onSave }: Props) {
  const { careOptions: said, common } = words;
  const [typed, setTyped] = useState<Record<string, string>>({});
  const key = JSON.stringify(rules);
  // What is in force changed, here or in another window.
  useEffect(() => setTyped({}), [key]);
  const numbers = Object.fromEntries(
    Object.entries(typed).map(([name, text]) => [name, text.trim() === '' ? Number.NaN : Number(text)]),
  );
  const wanted = check({ ...rules, ...numbers });
  const isBad = (name: Field) => name in typed && check({ ...rules, [name]: numbers[name] ?? 0 }) === null;
  const submit = (event: Event) => {
    event.preventDefault();
    if (wanted) onSave(wanted);
  };
  return (
    <section class="section card" aria-labelledby="care">
      <h2 id="care">{said.heading}</h2>
      <p class="muted">{said.body}</p>
      <form onSubmit={submit}>
        {(['caps', 'ladder', 'times'] as const).map((group) => (
          <fieldset key={group} class="care-group">
            <legend>{said.groups[group]}</legend>
            {GROUPS[group].map((name) => (
              <div key={name} class="care-field">
                <label for={`care-${name}`}>{said.fields[name]}</label>
                <input
                  id={`care-${name}`}
                  class="field field-short num"
                  inputMode="decimal"
                  autocomplete="off"
                  aria-invalid={isBad(name)}
                  value={typed[name] ?? String(rules[name])}
                  onInput={({ currentTarget }) => setTyped({ ...typed, [name]: currentTarget.value })}
                />
              </div>
            ))}
          </fieldset>
        ))}
        <div class="row">
          <button
            type="submit"
            class="btn btn-primary"
            disabled={wanted === null || Object.keys(typed).length === 0}
          >
            {common.save}
          </button>
          <span class="small" role="status">
            {wanted === null ? said.bad : saved && Object.keys(typed).length === 0 ? said.saved : ''}
          </span>
        </div>
      </form>
    </section>
  );
}
