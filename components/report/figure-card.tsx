import type { GoalLine } from '../../utils/model/goal-line';
import type { Block, FigureId, Unit, Value } from '../../utils/model/report';
import type { Words } from '../../utils/words';
import { CheckMark, stateOf } from './check-mark';
import { change, said } from './said';

/** A figure as it is drawn: of this period and of the one before. */
export type Shown = {
  id: FigureId;
  block: Block;
  unit: Unit;
  better: 'up' | 'down' | null;
  now: Value;
  /** Null where it is of today whatever the period. */
  before: Value | null;
  /** What it is to be, and whether it is by now. */
  goal?: GoalLine;
};

type Props = { words: Words; figure: Shown; currency: string; onOpen: (id: FigureId) => void };

/** One number: its name opens what it is made of. */
export function FigureCard({ words, figure, currency, onOpen }: Props) {
  const { report } = words;
  const { id, unit, better, now, before, goal } = figure;
  const unread = before !== null && isUnread(before);
  const earlier = before === null || unread ? null : before.value;
  // Of a few cases no change is called good or bad.
  const isFew = [now, before].some((one) => one?.lacks.some(({ code }) => code === 'few'));
  const moved = change(words, now.value, earlier, unit, isFew ? null : better);
  const step = now.value === null && now.lacks[0] ? report.steps[now.lacks[0].code] : undefined;
  const value = (n: number | null | undefined) => said(words, n ?? null, unit, currency);
  return (
    <article class="figure" aria-labelledby={`f-${id}`}>
      <h3 id={`f-${id}`}>
        <button type="button" class="figure-name" onClick={() => onOpen(id)}>
          {report.figures[id].name}
        </button>
      </h3>
      <p class={now.value === null ? 'figure-value muted' : 'figure-value num'}>{value(now.value)}</p>
      {now.low !== undefined && now.high !== undefined && (
        <p class="small muted num">{report.range(value(now.low), value(now.high))}</p>
      )}
      {now.value === null && now.lacks[0] && (
        <p class="small muted">{report.lacks[now.lacks[0].code](now.lacks[0].n ?? 0)}</p>
      )}
      {step && <p class="small">{step}</p>}
      {now.value !== null && before !== null && (
        <p class="small figure-change">
          {moved ? (
            <span class={moved.good === null ? 'muted' : moved.good ? 'is-good' : 'is-bad'}>
              {moved.text}
              {moved.good !== null && (
                <span class="out-of-sight"> ({moved.good ? report.better : report.worse})</span>
              )}
            </span>
          ) : (
            earlier === null && <span class="muted">{unread ? report.unreadBefore : report.noBefore}</span>
          )}
          {earlier !== null && <span class="muted num">{report.versus(value(earlier))}</span>}
        </p>
      )}
      {goal && (
        <p class="small figure-target num">
          {words.boss.targetIs(value(goal.target))} · {words.manage.goal.periods[goal.period]} ·{' '}
          {words.manage.goal.findings[goal.pace.finding]}
        </p>
      )}
      {now.value !== null && (now.checks.length > 0 || now.lacks.length > 0) && (
        <p class="figure-foot row">
          {now.checks.length > 0 && <CheckMark words={words} state={stateOf(now.checks)} />}
          {now.lacks.length > 0 && <span class="small muted">{report.lacking(now.lacks.length)}</span>}
        </p>
      )}
    </article>
  );
}

/** A time that was not read in full can't be held against one that was. */
export function isUnread({ lacks }: Value): boolean {
  return lacks.some(({ code }) => code === 'orders-gap' || code === 'no-orders');
}
