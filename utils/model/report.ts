import type { EntryKind } from './entry';
import type { LackCode, PartCode } from './report-codes';
import type { OrderRef } from './sums';

export * from './report-codes';

/** The report's figures, what they are made of and what vouches for them. */

export const blocks = ['quality', 'people', 'goods', 'money'] as const;
export type Block = (typeof blocks)[number];

/** Whole days of the shop, both included. */
export type Period = { from: number; to: number };

/** `share` 0 to 1; `money` in minor units of the report's currency; `score` 0 to 5. */
export type Unit = 'share' | 'money' | 'count' | 'days' | 'hours' | 'minutes' | 'factor' | 'score';

export type Lack = { code: LackCode; n?: number };

export type Part = { code: PartCode; value: number; unit: Unit };

/** The two ways a figure was come by. */
export const checkCodes = [
  'orders-buyers', // every order, against the buyers' own histories
  'lines-ledgers', // the lines of orders, against the ledgers kept while reading
  'lines-orders', // the lines of orders, against the orders' amounts less discount and postage
  'judged-counted', // what the rules judged, against counting stock and days anew
  'lines-counter', // ledgers of 30 days, against the page's own column of 30 days
  'stock-flow', // stock at the start + came in - sold, against the stock at the end
  'orders-counter', // orders kept, against the counter of the page's own list
  'orders-export', // orders kept of a time, against the export file of that time
  'staff-total', // orders by who looks after their buyers, against the buyers' own histories
  'discounts-lines', // orders that tell of a discount, against lines that cost more than was paid
] as const;
export type CheckCode = (typeof checkCodes)[number];

/** Why nothing can vouch for a figure. */
export const aloneCodes = ['entered', 'one-source', 'derived'] as const;
export type AloneCode = (typeof aloneCodes)[number];

/** One row on which the two ways can disagree. */
export type CheckRow = {
  about:
    | { kind: 'day'; day: number }
    /** A member of staff, '' for nobody; a file or list by its name or address. */
    | { kind: 'named'; name: string }
    | { kind: 'listing'; key: string; title: string; url: string | null; readAt: number }
    | ({ kind: 'order' } & OrderRef);
  first: number;
  second: number;
};

/**
 * `differs` names the rows; `range`: the second way knows too little to say more than `low` to `high`, and the
 * first lies between; `open`: it can't be checked, and `lacks` says why.
 */
export const checkStates = ['agrees', 'differs', 'range', 'open'] as const;
export type CheckState = (typeof checkStates)[number];
export type Check = {
  code: CheckCode;
  state: CheckState;
  unit: Unit;
  first: number;
  second: number | null;
  low?: number;
  high?: number;
  rows: CheckRow[];
  lacks: Lack[];
};

/** Which stored rows a figure rests on; they are looked up when asked for. */
export type Trace =
  | { of: 'orders'; period: Period; states: ('sale' | 'refunded' | 'refunding')[] }
  | { of: 'listings'; keys: string[] }
  | { of: 'reviews'; period: Period };

/**
 * Entries of one kind that a figure counts. Their day is the one they are about, or with `by` the day that was decided:
 * a suggestion adopted, a test passed or failed. `ids`, `subjects`: these alone; `once`: the first of each subject alone.
 */
export type EntriesWanted = {
  kind: EntryKind;
  period: Period;
  ids?: string[];
  subjects?: string[];
  by?: 'adopted' | 'decided' | 'present';
  once?: true;
};

/** One such entry: the day it counts on, who or what it is about by name, and when it was entered. */
export type EntryRow = {
  key: string;
  kind: EntryKind;
  id: string;
  label: string | null;
  /** Who brought her, by name; null for all other kinds. */
  by: string | null;
  day: number;
  value: unknown;
  at: number;
};

export type Value = {
  /** Null where it can't be told. */
  value: number | null;
  low?: number;
  high?: number;
  parts: Part[];
  lacks: Lack[];
  checks: Check[];
  /** Where there is no check: why there can't be one. */
  alone?: AloneCode;
  trace: Trace | null;
  /** What the seller entered that it rests on. */
  entries?: EntriesWanted[];
};
