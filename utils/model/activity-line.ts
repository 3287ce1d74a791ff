import type { Activity } from './entries/activity';

/** Where an activity stands. */
export type ActivityState = {
  phase: 'planned' | 'running' | 'over' | 'stopped';
  /** More was spent than it was to lose: stop it. */
  isStopLoss: boolean;
  isOverBudget: boolean;
  /** True where it is over and nobody wrote down what came of it. */
  wantsResult: boolean;
};

export type ActivityLine = { id: string; from: number; value: Activity; state: ActivityState };
