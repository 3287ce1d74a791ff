import { keyResult, paceOf } from '../../care/pace';
import { mondayOf, monthDays, monthOf } from '../../model/calendar';
import { DAY, startOfDay } from '../../model/day';
import type { Goal, GoalPeriod } from '../../model/entries/goal';
import type { Objective } from '../../model/entries/objective';
import type { Entry } from '../../model/entry';
import type { GoalLine, GoalsView, ResultLine } from '../../model/goal-line';
import { blocks, type FigureId, type Period, type Value } from '../../model/report';
import type { Figure, Material } from '../../report/figure';

/** Figures that add up over a period; all others are so or aren't. */
const SUMS = new Set<FigureId>(['orders', 'sales-net', 'new-customers', 'bad-reviews', 'released-cash']);

/** The days of the running day, week (from Monday) or month, in whole days of the shop; `today` is one of them. */
export function goalDays(period: GoalPeriod, today: number): Period {
  if (period === 'day') return { from: today, to: today };
  if (period === 'month') return monthDays(monthOf(today));
  const monday = mondayOf(today);
  return { from: monday, to: monday + 6 };
}

/** A shop's goals against what was measured: those of quality before those of sales. `material` is null where nothing was added up. */
export function goalsView(
  goals: Entry<'goal'>[],
  objective: Objective | null,
  figures: Figure[],
  material: Material | null,
  now: number,
): GoalsView {
  const lines = goals.flatMap(({ id, value }) => {
    const figure = figures.find((one) => one.id === value.figure);
    return figure ? [lineOf(id, value, figure, material, now)] : [];
  });
  return {
    lines: lines.sort((a, b) => blocks.indexOf(a.block) - blocks.indexOf(b.block) || (a.id < b.id ? -1 : 1)),
    objective: objective && {
      ...{ text: objective.text, from: objective.from, until: objective.until },
      results: objective.results.flatMap((one) => resultOf(one, objective, figures, material)),
    },
  };
}

function lineOf(id: string, goal: Goal, figure: Figure, material: Material | null, now: number): GoalLine {
  const days = goalDays(goal.period, material?.today ?? 0);
  const zone = material?.sums.timeZone ?? 'UTC';
  const found = material && measured(figure, material, days);
  const value = found?.value ?? null;
  return {
    ...{ id, figure: figure.id, unit: figure.unit, block: figure.block, value },
    ...{ period: goal.period, target: goal.target, lack: found?.lacks[0]?.code ?? null },
    pace: paceOf({
      ...{ value, target: goal.target, now, better: figure.better ?? 'up', isSum: SUMS.has(figure.id) },
      from: startOfDay(days.from, zone),
      to: startOfDay(days.to + 1, zone),
    }),
  };
}

/** What a figure says of the days that have come. */
function measured(figure: Figure, material: Material, { from, to }: Period): Value {
  return figure.of(material, { from, to: Math.max(from, Math.min(to, material.today)) });
}

function resultOf(
  { figure: id, start, target }: Objective['results'][number],
  { from }: Objective,
  figures: Figure[],
  material: Material | null,
): ResultLine[] {
  const figure = figures.find((one) => one.id === id);
  if (!figure) return [];
  const { today = 0 } = material ?? {};
  const first = Math.floor(from / DAY);
  // What adds up counts from the objective's beginning; a rate is that of the last thirty days.
  const period = { from: SUMS.has(figure.id) ? Math.min(first, today) : today - 29, to: today };
  const value = material ? measured(figure, material, period).value : null;
  const at = { figure: figure.id, unit: figure.unit, block: figure.block, value };
  return [{ ...at, start, target, progress: keyResult(start, target, value) }];
}
