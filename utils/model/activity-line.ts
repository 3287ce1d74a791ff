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

/** Customers in its time, sleepers of them, customers on as many days before. */
export type ActivityMeasured = { bought: number; awakened: number; before: number };

/** `measured` is null where it can't be told yet. */
export type ActivityLine = {
  id: string;
  from: number;
  value: Activity;
  state: ActivityState;
  measured: ActivityMeasured | null;
};

export type PlatformShare = { platform: string; orders: number; share: number };
