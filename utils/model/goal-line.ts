import type { GoalPeriod } from './entries/goal';
import type { Block, FigureId, LackCode, Unit } from './report';

/** How far a figure is and whether that is far enough by now. */
export type PaceFinding = 'reached' | 'on' | 'behind' | 'missed' | 'unknown';
export type Pace = {
  finding: PaceFinding;
  /** Share of the target that is reached, 0 and more; null where unknown. */
  progress: number | null;
  /** What should be reached by now; null where the target counts as a whole. */
  expected: number | null;
};

type Measured = { figure: FigureId; unit: Unit; block: Block; value: number | null };

export type GoalLine = Measured & {
  id: string;
  period: GoalPeriod;
  target: number;
  pace: Pace;
  /** What is missing for the value to be whole. */
  lack: LackCode | null;
};

export type ResultLine = Measured & { start: number; target: number; progress: number | null };
export type GoalsView = {
  lines: GoalLine[];
  objective: { text: string; from: number; until: number; results: ResultLine[] } | null;
};
