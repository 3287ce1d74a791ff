const formats = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, number>();

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

/** Milliseconds that a zone is ahead of UTC at that moment; kept per hour, as formatting is slow. */
export function zoneOffset(ms: number, zone: string): number {
  const slot = `${zone}|${Math.floor(ms / 3_600_000)}`;
  let offset = offsets.get(slot);
  if (offset === undefined) {
    if (offsets.size > 5000) offsets.clear();
    offset = offsetAt(ms, zone);
    offsets.set(slot, offset);
  }
  return offset;
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
