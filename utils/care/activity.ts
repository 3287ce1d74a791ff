import type { ActivityState } from '../model/activity-line';
import type { Activity } from '../model/entries/activity';
import type { TeamRules } from '../model/team-rules';

/** Where an activity stands. `from` is its first moment, all times epoch milliseconds. */
export function activityState(activity: Activity, from: number, now: number): ActivityState {
  const { until, spent, budget, stopLoss, isStopped, bought, awakened, optedOut } = activity;
  const isMore = (limit: Activity['budget']) =>
    limit !== null && spent !== null && spent.currency === limit.currency && spent.minor > limit.minor;
  const phase = isStopped ? 'stopped' : now < from ? 'planned' : now <= until ? 'running' : 'over';
  const isOver = phase === 'over' || phase === 'stopped';
  return {
    phase,
    isStopLoss: isMore(stopLoss) && !isOver,
    isOverBudget: isMore(budget),
    wantsResult: isOver && bought === null && awakened === null && optedOut === null,
  };
}

export type Cadence = {
  begun: number;
  planned: number;
  low: number;
  high: number;
  finding: 'few' | 'fine' | 'many';
};

/** How many activities a month has against how many are wanted. Times are the first moments of its activities. */
export function cadenceOf(
  starts: number[],
  month: { from: number; to: number },
  now: number,
  { cadenceLow: low, cadenceHigh: high }: TeamRules,
): Cadence {
  const own = starts.filter((at) => at >= month.from && at < month.to);
  const begun = own.filter((at) => at <= now).length;
  const finding = own.length < low ? 'few' : own.length > Math.max(low, high) ? 'many' : 'fine';
  return { begun, planned: own.length - begun, low, high, finding };
}
