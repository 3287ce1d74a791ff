/**
 * What the purchase models know of a subject (Fader, Hardie & Lee 2005): all durations in one unit of the caller's
 * choice, days as a rule. Events on the same day count once.
 */
export type History = {
  /** Events after the first. */
  x: number;
  /** From the first event to the last; 0 where x is 0. */
  tx: number;
  /** From the first event to the moment of judging. */
  T: number;
};
/** Equal histories, counted. */
export type Counted = History & { n: number };

/** The history of a subject whose events fell on `days` (sorted, whole), seen at `now`; null where none was before. */
export function historyOf(days: readonly number[], now: number): History | null {
  const [first] = days;
  if (first === undefined || !(first < now)) return null;
  let x = -1;
  let last = Number.NEGATIVE_INFINITY;
  for (const day of days) {
    if (day >= now) break;
    if (day === last) continue;
    x += 1;
    last = day;
  }
  return { x, tx: last - first, T: now - first };
}

/** Whether a history can be: whole x >= 0, 0 <= tx <= T, tx above 0 just where x is, all finite. */
export function isHistory({ x, tx, T }: History): boolean {
  return Number.isInteger(x) && x >= 0 && Number.isFinite(T) && tx >= 0 && tx <= T && tx > 0 === x > 0;
}

/** Equal histories added up; impossible ones are left out and counted as `skipped`. */
export function aggregate(histories: Iterable<History>): { rows: Counted[]; skipped: number } {
  const rows = new Map<string, Counted>();
  let skipped = 0;
  for (const one of histories) {
    if (!isHistory(one)) {
      skipped += 1;
      continue;
    }
    const key = `${one.x} ${one.tx} ${one.T}`;
    const known = rows.get(key);
    if (known) known.n += 1;
    else rows.set(key, { x: one.x, tx: one.tx, T: one.T, n: 1 });
  }
  return { rows: [...rows.values()], skipped };
}

/** Rows with time measured in their mean span, so that a search begins near 1 whatever the caller's unit. */
export function inSpans(rows: Counted[]): {
  rows: Counted[];
  span: number;
  subjects: number;
  events: number;
} {
  let [time, subjects, events] = [0, 0, 0];
  for (const row of rows) {
    time += row.n * row.T;
    subjects += row.n;
    events += row.n * row.x;
  }
  const span = time > 0 ? time / subjects : 1;
  return {
    rows: rows.map((row) => ({ ...row, tx: row.tx / span, T: row.T / span })),
    span,
    subjects,
    events,
  };
}
