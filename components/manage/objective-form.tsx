import { useState } from 'preact/hooks';
import type { FigureId } from '../../utils/model/report';
import type { Words } from '../../utils/words';
import { typedNumber } from '../typed-number';
import { type FigureChoice, MOST_TARGET } from './goal-form';

export type NewObjective = { text: string; until: string; results: { figure: FigureId; target: number }[] };
type Props = {
  words: Words;
  figures: FigureChoice[];
  until: string;
  onSave: (objective: NewObjective) => void;
};

const SLOTS = [0, 1, 2, 3];

/** One objective, and up to four results that measure it. */
export function ObjectiveForm({ words, figures, until, onSave }: Props) {
  const { goal: say } = words.manage;
  const [text, setText] = useState('');
  const [last, setLast] = useState(until);
  const [chosen, setChosen] = useState<(FigureId | '')[]>(['', '', '', '']);
  const [targets, setTargets] = useState(['', '', '', '']);
  const results = SLOTS.flatMap((n) => {
    const figure = chosen[n];
    const target = typedNumber(targets[n] ?? '', MOST_TARGET);
    return figure && target !== null ? [{ figure, target }] : [];
  });
  const isTwice = new Set(results.map(({ figure }) => figure)).size < results.length;
  const isHalf = SLOTS.some((n) => chosen[n] && typedNumber(targets[n] ?? '', MOST_TARGET) === null);
  const canSave = text.trim() !== '' && last !== '' && results.length > 0 && !isTwice && !isHalf;
  const submit = (event: Event) => {
    event.preventDefault();
    if (canSave) onSave({ text: text.trim(), until: last, results });
  };
  return (
    <details class="card">
      <summary>{say.saveObjective}</summary>
      <form class="stack" onSubmit={submit}>
        <p class="muted small">{say.objectiveBody}</p>
        <label class="stack-s">
          <span class="small">{say.objectiveText}</span>
          <input
            class="field"
            maxLength={200}
            placeholder={say.objectivePlaceholder}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </label>
        <label class="row">
          {say.until}
          <input
            type="date"
            class="field field-auto"
            value={last}
            onInput={(event) => setLast(event.currentTarget.value)}
          />
        </label>
        {SLOTS.map((n) => (
          <div key={n} class="row">
            <select
              class="field field-auto"
              aria-label={say.result(n + 1)}
              value={chosen[n] ?? ''}
              onChange={({ currentTarget }) =>
                setChosen(chosen.map((one, i) => (i === n ? (currentTarget.value as FigureId | '') : one)))
              }
            >
              <option value="">{say.noResult}</option>
              {figures.map(({ id }) => (
                <option key={id} value={id}>
                  {words.report.figures[id].name}
                </option>
              ))}
            </select>
            <input
              class="field field-short num"
              inputMode="decimal"
              aria-label={`${say.result(n + 1)} ${say.target}`}
              placeholder={say.target}
              value={targets[n] ?? ''}
              onInput={({ currentTarget }) =>
                setTargets(targets.map((one, i) => (i === n ? currentTarget.value : one)))
              }
            />
            <span class="muted">
              {figures.find(({ id }) => id === chosen[n])?.unit === 'share' && say.percent}
            </span>
          </div>
        ))}
        <button type="submit" class="btn btn-primary" disabled={!canSave}>
          {say.saveObjective}
        </button>
      </form>
    </details>
  );
}
