/** Epoch milliseconds of the first millisecond of a calendar day, or null where there is no such day. */
export function dayStart(y: number, m: number, d: number): number | null {
  const wall = Date.UTC(y, m - 1, d);
  const date = new Date(wall);
  return date.getUTCMonth() === m - 1 && date.getUTCDate() === d ? wall : null;
}
