import type { Stamp } from '../../model/reading';
import type { ReadContext } from '../columns/context';
import type { GridRow } from '../grid/grid';
import { clockIn } from '../values/clock';
import { parseDate } from '../values/date';
import { fromWall, toWall } from '../values/zone';

const LONGEST = 40;

/** The day that a row names and nothing else, as a heading over the rows of that day; null for any other row. */
export function dayHeading({ cells, carried, block }: GridRow, context: ReadContext): Stamp | null {
  const own = cells.filter((cell, at) => cell && !carried[at] && cell.text !== '');
  const [only] = own;
  if (block >= 0 || !only || own.length > 1 || only.text.length > LONGEST) return null;
  const date = parseDate(only.text, context.date);
  return date ? { ms: date.ms, unit: date.unit } : null;
}

/** The time of an order that shows a time of day under a heading that names the day; the day where it shows none. */
export function underDay(day: Stamp, { cells }: GridRow, context: ReadContext): Stamp {
  const texts = cells.flatMap((cell) => cell?.text ?? []);
  const clocks = texts.filter((text) => /^\d{1,2}:\d\d/.test(text) && text.length < 12);
  const clock = clocks.length === 1 ? clockIn(clocks[0] ?? '') : null;
  return clock
    ? { ms: fromWall(toWall(day.ms, context.date.zone) + clock.ms, context.date.zone), unit: clock.unit }
    : day;
}
