/** Days are whole days since 1970 on the clock of one time zone. */
const HOUR = 3_600_000;
export const DAY = 86_400_000;
/** The last moment a date can hold, epoch milliseconds. */
const LAST = 8.64e15;

const formats = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, number>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const parts = {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  } as const;
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat('en-US', { ...parts, timeZone, hourCycle: 'h23' });
  } catch {
    // A zone no one knows (pages are hostile): UTC, the same every time.
    format = new Intl.DateTimeFormat('en-US', { ...parts, timeZone: 'UTC', hourCycle: 'h23' });
  }
  formats.set(timeZone, format);
  return format;
}

/** Clocks are put forward or back once in so long at most; where both ends agree, all between does. */
const STRETCH = 8 * DAY;
const stretches = new Map<string, Map<number, number | null>>();

/** Milliseconds the zone's clock is ahead of UTC at that time. Asking the browser takes long: most times it isn't asked. */
function offsetAt(ms: number, timeZone: string): number {
  let known = stretches.get(timeZone);
  if (!known) {
    known = new Map();
    stretches.set(timeZone, known);
  }
  const stretch = Math.floor(ms / STRETCH);
  let offset = known.get(stretch);
  if (offset === undefined) {
    const start = offsetInHour(stretch * STRETCH, timeZone);
    offset = start === offsetInHour((stretch + 1) * STRETCH, timeZone) ? start : null;
    known.set(stretch, offset);
  }
  return offset ?? offsetInHour(ms, timeZone);
}

function offsetInHour(ms: number, timeZone: string): number {
  const slot = `${timeZone}|${Math.floor(ms / HOUR)}`;
  const known = offsets.get(slot);
  if (known !== undefined) return known;
  const of: Record<string, number> = {};
  const start = Math.floor(ms / HOUR) * HOUR;
  // Past what a date can hold no clock was ever put forward.
  if (!(Math.abs(start) <= LAST)) return 0;
  for (const part of formatOf(timeZone).formatToParts(start)) of[part.type] = Number(part.value);
  const clock = Date.UTC(of.year ?? 1970, (of.month ?? 1) - 1, of.day ?? 1, of.hour ?? 0, of.minute ?? 0);
  if (offsets.size > 20_000) offsets.clear();
  offsets.set(slot, clock - start);
  return clock - start;
}

/** The day a moment falls on in a time zone. */
export function dayOf(ms: number, timeZone: string): number {
  return Math.floor((ms + offsetAt(ms, timeZone)) / DAY);
}

/** The first millisecond of a day in a time zone. */
export function startOfDay(day: number, timeZone: string): number {
  const guess = day * DAY - offsetAt(day * DAY, timeZone);
  return day * DAY - offsetAt(guess, timeZone);
}
