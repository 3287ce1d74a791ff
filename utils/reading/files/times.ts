import type { Stamp } from '../../model/reading';
import { parseDate } from '../values/date';
import type { DateContext } from '../values/found-date';
import { fromWall } from '../values/zone';

const PLAIN = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[ T](\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;
/** `Mar-04-26`, as eBay writes it (seen in public importers). */
const MONTH_FIRST = /^([A-Za-z]{3})-(\d{1,2})-(\d{2}|\d{4})$/;
/** Before that no order was placed online that a seller would read in. */
const FIRST_YEAR = 1995;
const DAY_MS = 86_400_000;

export type TimeRead = { stamp: Stamp | null; odd: boolean };

/** A cell's time; `odd` where it is one that no order has: before 1995, or after tomorrow. */
export function readTime(text: string, context: DateContext): TimeRead {
  if (text === '') return { stamp: null, odd: false };
  const stamp = plainTime(text, context) ?? found(text, context);
  if (!stamp) return { stamp: null, odd: false };
  const odd = new Date(stamp.ms).getUTCFullYear() < FIRST_YEAR || stamp.ms > context.now + DAY_MS;
  return { stamp: odd ? null : stamp, odd };
}

/** The way almost every export writes times, without the search for all the other ways. */
function plainTime(text: string, context: DateContext): Stamp | null {
  const match = PLAIN.exec(text);
  if (!match) return null;
  const [y, m, d, h, i, s] = match.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  const wall = Date.UTC(y ?? 0, (m ?? 1) - 1, d ?? 1, h ?? 0, i ?? 0, s ?? 0);
  const date = new Date(wall);
  if (date.getUTCMonth() !== (m ?? 1) - 1 || date.getUTCDate() !== d || (h ?? 0) > 23 || (i ?? 0) > 59)
    return null;
  const unit = s !== undefined ? 'second' : h !== undefined ? 'minute' : 'day';
  return { ms: fromWall(wall, context.zone), unit };
}

/** Relative words ("yesterday") mean nothing in a file, whenever it is read: a digit for the year must be there. */
function found(text: string, context: DateContext): Stamp | null {
  if (text.length > 60 || !/\d{2}/.test(text)) return null;
  const [, month, day, year = ''] = MONTH_FIRST.exec(text) ?? [];
  const date = parseDate(
    month ? `${month} ${day}, ${year.length === 2 ? `20${year}` : year}` : text,
    context,
  );
  return date && { ms: date.ms, unit: date.unit };
}
