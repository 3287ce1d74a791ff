import type { DateContext, FoundDate } from './found-date';
import { fromWall } from './zone';

export type Clock = { ms: number; unit: 'second' | 'minute'; start: number; end: number };

const CLOCK =
  /(?<before>上午|下午|凌晨|早上|中午|晚上|午前|午後|오전|오후)?\s?(?<h>\d{1,2})\s?(?::|時|时|시)\s?(?<i>\d{2})(?:\s?(?::|分)\s?(?<s>\d ?\d(?!\d)))?(?:\.\d+)?\s?(?:分|秒|Uhr)?\s?(?<after>[ap]\.?\s?m\.?(?![a-z]))?/i;
/** Without this there is no clock; most texts have none. */
const MAY = /\d\s?[:時时시]\s?\d\d/;

/** The first time of day in a text (`01:21:16`, `3:41 pm`, `下午 3:30`), in milliseconds after midnight. */
export function clockIn(text: string): Clock | null {
  const match = MAY.test(text) ? CLOCK.exec(text) : null;
  if (!match) return null;
  const { before = '', h = '', i = '', s, after = '' } = match.groups ?? {};
  let hour = Number(h);
  const pm = /^(下午|晚上|午後|오후)$/.test(before) || /^p/i.test(after);
  const am = /^(上午|凌晨|早上|午前|오전)$/.test(before) || /^a/i.test(after);
  if (pm && hour < 12) hour += 12;
  if (am && hour === 12) hour = 0;
  // `13:20:4 5`: seconds in two elements side by side.
  const seconds = Number(s?.replace(' ', '') ?? 0);
  if (hour > 23 || Number(i) > 59 || seconds > 59) return null;
  const ms = ((hour * 60 + Number(i)) * 60 + seconds) * 1000;
  return {
    ms,
    unit: s === undefined ? 'minute' : 'second',
    start: match.index,
    end: match.index + match[0].length,
  };
}

/** A day with a time of day put to it. `from` is where the clock's own text began. */
export function withClock(
  day: { wall: number; start: number },
  clock: Clock,
  from: number,
  context: DateContext,
): FoundDate {
  return {
    ms: fromWall(day.wall + clock.ms, context.zone),
    unit: clock.unit,
    start: day.start,
    end: from + clock.end,
  };
}
