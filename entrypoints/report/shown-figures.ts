import type { Shown } from '../../components/report/figure-card';
import type { GoalLine } from '../../utils/model/goal-line';
import type { FigureId, Period } from '../../utils/model/report';
import type { Figure, Material } from '../../utils/report/figure';
import { before } from '../../utils/report/period';

/** The chosen figures of a period and of the one before, in their order. */
export function shownFigures(
  all: Figure[],
  chosen: readonly FigureId[],
  material: Material,
  period: Period,
  goals: GoalLine[],
): Shown[] {
  return chosen.flatMap((id) => {
    const figure = all.find((one) => one.id === id);
    if (!figure) return [];
    const { block, unit, better, ofToday } = figure;
    const earlier = ofToday ? null : figure.of(material, before(period));
    const goal = goals.find((one) => one.figure === id);
    const shown = { id, block, unit, better, now: figure.of(material, period), before: earlier };
    return [goal ? { ...shown, goal } : shown];
  });
}
