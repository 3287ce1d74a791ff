import type { Check, CheckCode, CheckRow, Lack, Unit } from '../model/report';

/** Rows that are named where two ways disagree; the largest gaps first. */
const MOST_ROWS = 30;

type Two = {
  code: CheckCode;
  unit: Unit;
  first: number;
  /** Null where there is no second way. */
  second: number | null;
  /** Every row on which the two could disagree. */
  rows?: CheckRow[];
  /** Differences up to this much on a row are none. */
  slack?: number;
  /** What the second way leaves open. */
  low?: number;
  high?: number;
  lacks?: Lack[];
};

/** Holds two ways against each other, row by row: sums that agree while their rows don't are no agreement. */
export function compare({
  code,
  unit,
  first,
  second,
  rows = [],
  slack = 0,
  low,
  high,
  lacks = [],
}: Two): Check {
  const apart = rows
    .filter((row) => Math.abs(row.first - row.second) > slack)
    .sort((a, b) => Math.abs(b.first - b.second) - Math.abs(a.first - a.second))
    .slice(0, MOST_ROWS);
  const base = { code, unit, first, second, lacks, rows: apart };
  if (second === null) return { ...base, state: 'open' };
  if (low !== undefined && high !== undefined && low < high) {
    const inside = first >= low - slack && first <= high + slack;
    return { ...base, low, high, state: inside ? 'range' : 'differs', rows: inside ? [] : apart };
  }
  const agrees = apart.length === 0 && Math.abs(first - second) <= slack * Math.max(1, rows.length);
  return { ...base, state: agrees ? 'agrees' : 'differs' };
}
