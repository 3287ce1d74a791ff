/** How a test stands, out of what was really read. */

/**
 * Something the pass rule asks for: what is known to have come since the test began (null: nothing is known of it), how
 * much it needs, and whether all of the test's time is known: only then are too few a failure.
 */
export type TrialMeasure = {
  what: 'orders' | 'views' | 'adds';
  have: number | null;
  need: number;
  isWhole: boolean;
};

export const trialFindings = ['idea', 'running', 'pass', 'fail', 'unknown', 'decided'] as const;
/** `unknown`: its time is over, and what would decide it was not read. */
export type TrialFinding = (typeof trialFindings)[number];

export type TrialState = {
  finding: TrialFinding;
  /** The day it is on, from 1, and how many it has; null before it began. */
  day: number | null;
  of: number;
  measures: TrialMeasure[];
  /** True where more was spent than the seller meant to lose. */
  isOverBudget: boolean;
  /** Units by which stock grew before it passed, or true where it was marked stocked without passing; null: neither. */
  earlyStock: number | true | null;
};
