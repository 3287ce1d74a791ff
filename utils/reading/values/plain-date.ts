import { dayStart } from './day-start';
import type { DateContext, FoundDate } from './found-date';
import { fromWall } from './zone';

const PLAIN = /^((?:19|20)\d\d)([-/])(\d\d)\2(\d\d)(?: (\d\d):(\d\d)(?::(\d\d))?)?$/;

/**
 * A date as most columns have it and nothing else, `2026-05-12 01:21:16` or without its seconds or its time; null
 * for any other, which `parseDate` then takes apart. Says what that would say, many times faster.
 */
export function plainDate(text: string, context: DateContext): FoundDate | null {
  const match = text.length > 19 ? null : PLAIN.exec(text);
  if (!match) return null;
  const [, y, , m, d, h, i, s] = match;
  const wall = dayStart(Number(y), Number(m), Number(d));
  if (wall === null || Number(h ?? 0) > 23 || Number(i ?? 0) > 59 || Number(s ?? 0) > 59) return null;
  const time = ((Number(h ?? 0) * 60 + Number(i ?? 0)) * 60 + Number(s ?? 0)) * 1000;
  const unit = h === undefined ? 'day' : s === undefined ? 'minute' : 'second';
  return { ms: fromWall(wall + time, context.zone), unit, start: 0, end: text.length };
}
