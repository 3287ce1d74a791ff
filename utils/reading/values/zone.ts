const formats = new Map<string, Intl.DateTimeFormat>();
/** By zone: offset of a week's or an hour's number, null for a week in which the clocks change. */
const weeks = new Map<string, Map<number, number | null>>();
const hours = new Map<string, Map<number, number>>();
const HOUR_MS = 3_600_000;
const WEEK_MS = 168 * HOUR_MS;
const MOST = 5000;

/**
 * Hours ahead of UTC of zones whose clocks have not been put forward or back since 1992, by the tz database: the first
 * question to a format costs as much as reading hundreds of rows. A test asks the browser the same.
 */
const STEADY: Record<string, number> = {
  'Asia/Shanghai': 8,
  'Asia/Taipei': 8,
  'Asia/Hong_Kong': 8,
  'Asia/Singapore': 8,
  'Asia/Tokyo': 9,
  'Asia/Seoul': 9,
  'Asia/Bangkok': 7,
  'Asia/Ho_Chi_Minh': 7,
  'Asia/Jakarta': 7,
  UTC: 0,
};
const STEADY_SINCE = Date.UTC(1992, 0, 2);

function offsetAt(ms: number, zone: string): number {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(zone, format);
  }
  const part: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(ms)) part[type] = Number(value);
  const wall = Date.UTC(part.year ?? 0, (part.month ?? 1) - 1, part.day, part.hour, part.minute, part.second);
  return wall - Math.floor(ms / 1000) * 1000;
}

/** What was found for a number in a zone, or is found now; kept for the next question. */
function kept<T>(all: Map<string, Map<number, T>>, zone: string, slot: number, find: () => T): T {
  let known = all.get(zone);
  if (!known) {
    known = new Map();
    all.set(zone, known);
  }
  let found = known.get(slot);
  if (found === undefined) {
    if (known.size > MOST) known.clear();
    found = find();
    known.set(slot, found);
  }
  return found;
}

/** The offset of a whole week; null where it isn't the same at both ends. No zone changes twice within a week. */
function weekOffset(week: number, zone: string): number | null {
  const first = offsetAt(week * WEEK_MS, zone);
  return offsetAt((week + 1) * WEEK_MS, zone) === first ? first : null;
}

/** Milliseconds that a zone is ahead of UTC at that moment; kept per week, or per hour where it changes: formatting is slow. */
export function zoneOffset(ms: number, zone: string): number {
  const steady = ms < STEADY_SINCE ? undefined : STEADY[zone];
  if (steady !== undefined) return steady * HOUR_MS;
  const week = Math.floor(ms / WEEK_MS);
  const whole = kept(weeks, zone, week, () => weekOffset(week, zone));
  return whole ?? kept(hours, zone, Math.floor(ms / HOUR_MS), () => offsetAt(ms, zone));
}

/** Epoch milliseconds of a wall-clock time in a zone (`wall` made with Date.UTC). */
export function fromWall(wall: number, zone: string): number {
  const guess = wall - zoneOffset(wall, zone);
  return wall - zoneOffset(guess, zone);
}

/** The wall-clock time in a zone, as if it were UTC. */
export function toWall(ms: number, zone: string): number {
  return ms + zoneOffset(ms, zone);
}
