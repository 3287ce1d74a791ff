import { useState } from 'preact/hooks';
import type { TeamRules } from '../../utils/model/team-rules';
import type { Words } from '../../utils/words';

type Props<K extends keyof TeamRules> = {
  words: Words;
  title: string;
  body: string;
  fields: Record<K, string>;
  ranges: Record<K, [number, number]>;
  rules: TeamRules;
  /** What to say once it is saved; null before. */
  said: string | null;
  onSave: (change: Pick<TeamRules, K>) => void;
};

/** A few whole numbers the seller may move, saved together. */
export function RulesForm<K extends keyof TeamRules>(props: Props<K>) {
  const { words, title, body, fields, ranges, rules, said, onSave } = props;
  const names = Object.keys(fields) as K[];
  const [typed, setTyped] = useState<Partial<Record<K, string>>>({});
  const shown = (name: K) => typed[name] ?? String(rules[name]);
  const isBad = (name: K) => {
    const [low, high] = ranges[name];
    const value = Number(shown(name));
    return shown(name).trim() === '' || !Number.isInteger(value) || value < low || value > high;
  };
  const isChanged = names.some((name) => shown(name) !== String(rules[name]));
  const submit = (event: Event) => {
    event.preventDefault();
    if (names.some(isBad)) return;
    onSave(Object.fromEntries(names.map((name) => [name, Number(shown(name))])) as Pick<TeamRules, K>);
    setTyped({});
  };
  return (
    <details class="card">
      <summary>{title}</summary>
      <form class="stack" onSubmit={submit}>
        <p class="muted small">{body}</p>
        <div class="rule-fields">
          {names.map((name) => (
            <label key={name} class="stack-s">
              <span class="small">{fields[name]}</span>
              <input
                class="field num"
                inputMode="numeric"
                aria-invalid={isBad(name)}
                value={shown(name)}
                onInput={(event) => setTyped({ ...typed, [name]: event.currentTarget.value })}
              />
              {isBad(name) && (
                <span class="threshold-error small" role="alert">
                  {words.options.outOfRange(String(ranges[name][0]), String(ranges[name][1]))}
                </span>
              )}
            </label>
          ))}
        </div>
        <div class="row">
          <button type="submit" class="btn btn-primary" disabled={!isChanged || names.some(isBad)}>
            {words.common.save}
          </button>
          <span class="muted small" role="status">
            {said}
          </span>
        </div>
      </form>
    </details>
  );
}
