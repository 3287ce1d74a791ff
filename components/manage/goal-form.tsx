import { useState } from 'preact/hooks';
import { type GoalPeriod, goalPeriods } from '../../utils/model/entries/goal';
import type { FigureId, Unit } from '../../utils/model/report';
import type { Words } from '../../utils/words';
import { typedNumber } from '../typed-number';

export const MOST_TARGET = 1e10;

export type FigureChoice = { id: FigureId; unit: Unit };
type Props = {
  words: Words;
  figures: FigureChoice[];
  /** The target as typed: shares in per cent, money in whole units. */
  onAdd: (figure: FigureId, period: GoalPeriod, target: number) => void;
};

/** A target for a figure, in each day, week or month. */
export function GoalForm({ words, figures, onAdd }: Props) {
  const { goal: say } = words.manage;
  const [figure, setFigure] = useState<FigureId>(figures[0]?.id ?? 'orders');
  const [period, setPeriod] = useState<GoalPeriod>('week');
  const [target, setTarget] = useState('');
  const value = typedNumber(target, MOST_TARGET);
  const submit = (event: Event) => {
    event.preventDefault();
    if (value === null) return;
    onAdd(figure, period, value);
    setTarget('');
  };
  return (
    <form class="card stack" onSubmit={submit}>
      <h2>{say.add}</h2>
      <div class="manage-form">
        <FigureSelect
          words={words}
          label={say.figure}
          figures={figures}
          chosen={figure}
          onChoose={setFigure}
        />
        <label class="stack-s">
          <span class="small">{say.period}</span>
          <select
            class="field"
            value={period}
            onChange={(event) => setPeriod(event.currentTarget.value as GoalPeriod)}
          >
            {goalPeriods.map((one) => (
              <option key={one} value={one}>
                {say.periods[one]}
              </option>
            ))}
          </select>
        </label>
        <label class="stack-s">
          <span class="small">
            {say.target} {figures.find(({ id }) => id === figure)?.unit === 'share' && say.percent}
          </span>
          <input
            class="field num"
            inputMode="decimal"
            value={target}
            onInput={(event) => setTarget(event.currentTarget.value)}
          />
        </label>
      </div>
      <button type="submit" class="btn btn-primary" disabled={value === null}>
        {say.addNow}
      </button>
    </form>
  );
}

type SelectProps = {
  words: Words;
  label: string;
  figures: FigureChoice[];
  chosen: FigureId;
  onChoose: (figure: FigureId) => void;
};

export function FigureSelect({ words, label, figures, chosen, onChoose }: SelectProps) {
  return (
    <label class="stack-s">
      <span class="small">{label}</span>
      <select
        class="field"
        value={chosen}
        onChange={(event) => onChoose(event.currentTarget.value as FigureId)}
      >
        {figures.map(({ id }) => (
          <option key={id} value={id}>
            {words.report.figures[id].name}
          </option>
        ))}
      </select>
    </label>
  );
}
