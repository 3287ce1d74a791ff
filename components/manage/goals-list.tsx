import type { GoalLine, GoalsView, PaceFinding, ResultLine } from '../../utils/model/goal-line';
import { day, type Words } from '../../utils/words';
import { said } from '../report/said';
import { ToneBadge } from '../tone-badge';

type Props = { words: Words; view: GoalsView; currency: string; onRemove: (line: GoalLine) => void };

const TONES = {
  reached: 'good',
  on: 'plain',
  behind: 'watch',
  missed: 'dead',
  unknown: 'unknown',
} as const satisfies Record<PaceFinding, string>;

/** The goals, quality before sales, each with its pace and what to do where it lags; and the one objective. */
export function GoalsList({ words, view, currency, onRemove }: Props) {
  const { goal: say } = words.manage;
  const isQuality = ({ block }: GoalLine) => block === 'quality' || block === 'people';
  return (
    <>
      {view.lines.length === 0 && <p class="notice">{say.none}</p>}
      <Group
        {...{ words, currency, onRemove }}
        title={say.quality}
        id="g-quality"
        lines={view.lines.filter(isQuality)}
      />
      <Group
        {...{ words, currency, onRemove }}
        title={say.sales}
        id="g-sales"
        lines={view.lines.filter((one) => !isQuality(one))}
      />
      <section class="section" aria-labelledby="objective">
        <h2 id="objective">{say.objective}</h2>
        {view.objective === null && <p class="muted">{say.noObjective}</p>}
        {view.objective && (
          <div class="card stack">
            <h3>{view.objective.text}</h3>
            <p class="muted small">
              {say.until} {day(view.objective.until, '', words.language)}
            </p>
            <ul class="plain-list">
              {view.objective.results.map((line) => (
                <Result key={line.figure} words={words} line={line} currency={currency} />
              ))}
            </ul>
          </div>
        )}
      </section>
    </>
  );
}

type GroupProps = Omit<Props, 'view'> & { title: string; id: string; lines: GoalLine[] };

function Group({ title, id, lines, ...rest }: GroupProps) {
  if (lines.length === 0) return null;
  return (
    <section class="section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul class="cards">
        {lines.map((line) => (
          <Card key={line.id} line={line} {...rest} />
        ))}
      </ul>
    </section>
  );
}

function Card({ words, line, currency, onRemove }: Omit<Props, 'view'> & { line: GoalLine }) {
  const { goal: say } = words.manage;
  const { pace, unit } = line;
  const name = `${words.report.figures[line.figure].name} · ${say.periods[line.period]}`;
  const isLate = pace.finding === 'behind' || pace.finding === 'missed';
  return (
    <li class="card stack">
      <div class="row between">
        <h3>{name}</h3>
        <ToneBadge tone={TONES[pace.finding]} word={say.findings[pace.finding]} />
      </div>
      <p class="num">
        {say.now(said(words, line.value, unit, currency), said(words, line.target, unit, currency))}
      </p>
      {pace.expected !== null && pace.progress !== null && (
        <>
          <progress class="bar" max={1} value={Math.min(1, pace.progress)} aria-label={name} />
          <p class="muted small num">{say.expected(said(words, pace.expected, unit, currency))}</p>
        </>
      )}
      {pace.finding === 'unknown' && <p class="muted small">{say.unknown}</p>}
      {isLate && (
        <p class="ask small">
          <strong>{say.doThis}</strong> {say.remedies[line.block]}
        </p>
      )}
      <button
        type="button"
        class="btn btn-text"
        aria-label={say.forGoal(say.remove, name)}
        onClick={() => onRemove(line)}
      >
        {say.remove}
      </button>
    </li>
  );
}

function Result({ words, line, currency }: { words: Words; line: ResultLine; currency: string }) {
  const { goal: say } = words.manage;
  const number = (value: number | null) => said(words, value, line.unit, currency);
  const name = words.report.figures[line.figure].name;
  return (
    <li class="stack-s">
      <p>
        <strong>{name}</strong>{' '}
        <span class="num">
          {say.from(number(line.start), number(line.target))} · {say.is(number(line.value))}
        </span>
      </p>
      {line.progress !== null && (
        <progress class="bar" max={1} value={Math.min(1, line.progress)} aria-label={name} />
      )}
    </li>
  );
}
