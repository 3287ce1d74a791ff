import type { KeptLine } from './kept-lines';
import type { KeptRow } from './kept-row';
import { type KeptTable, KINDS } from './slim';

/** One reading's line of a record, in the order in which readings were stored; `isGone` for the one to be taken back. */
export type LineOf = { line: KeptLine; day: number; isGone: boolean };

export type Replayed = {
  /** The record as it would be; null where nothing tells of it any more. */
  now: KeptRow | null;
  /** What each line's record was before it, had the reading never been. */
  lines: KeptLine[];
};

/**
 * A record as it would be had one of its readings never been: what it was before the first of them, joined with what the
 * others said. `current` is the record as it is. Null where that can't be told, since a reading that stays only noted that it
 * had nothing new to say of it: then the record stays as it is.
 */
export function replayed(table: KeptTable, lines: LineOf[], current: KeptRow): Replayed | null {
  if (lines.some(({ line, isGone }) => line.isLeft && !isGone)) return null;
  const { join, slim } = KINDS[table];
  const told = lines.filter(({ line }) => !line.isLeft);
  const [first] = told;
  if (!first) return null;
  const came = told.map(({ line, day }, i) => line.came ?? slim(after(told.slice(i + 1), current, day), day));
  let now = first.line.before;
  const seen = new Set<number>();
  const kept: KeptLine[] = [];
  for (const [i, { line, day, isGone }] of told.entries()) {
    // Of a listing's sightings each line knows one day's; what that day was before is the first line's to say.
    if (now && !seen.has(day)) now = withDay(now, line.before, day);
    seen.add(day);
    const own = came[i];
    if (isGone || !own) continue;
    kept.push({ key: line.key, before: now && slim(now, day), came: own });
    now = now ? join(now, own) : own;
  }
  return { now: now && withOtherDays(now, current, seen), lines: kept };
}

/** A record as it was after a reading that first told of it: as the next ones found it, or as it is. */
function after(later: LineOf[], current: KeptRow, day: number): KeptRow {
  const row = later[0]?.line.before ?? current;
  const sameDay = later.find((one) => one.day === day)?.line.before;
  return withDay(row, sameDay ?? current, day);
}

const sightingsOf = (row: KeptRow | null) => (row && 'sightings' in row ? row.sightings : []);

function withDay(row: KeptRow, before: KeptRow | null, day: number): KeptRow {
  if (!('sightings' in row)) return row;
  const own = sightingsOf(before).filter((one) => one.day === day);
  const rest = row.sightings.filter((one) => one.day !== day);
  return { ...row, sightings: [...rest, ...own].sort((a, b) => a.day - b.day) };
}

/** With the sightings of days that no reading among these told of, as they are. */
function withOtherDays(row: KeptRow, current: KeptRow, told: ReadonlySet<number>): KeptRow {
  if (!('sightings' in row)) return row;
  const others = sightingsOf(current).filter(({ day }) => !told.has(day));
  const own = row.sightings.filter(({ day }) => told.has(day));
  return { ...row, sightings: [...others, ...own].sort((a, b) => a.day - b.day) };
}
