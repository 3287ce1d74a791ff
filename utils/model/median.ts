/** Middles and gaps: one meaning of "usual" for judgements, care, store and report. */

/** The middle of some numbers in any order; of an even count the mean of the two in the middle; null of none. */
export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const at = sorted.length >> 1;
  const middle = sorted[at];
  if (middle === undefined) return null;
  return sorted.length % 2 === 1 ? middle : (middle + (sorted[at - 1] ?? middle)) / 2;
}

/** What lies between events, in their own unit. `events` rising. */
export function gapsOf(events: readonly number[]): number[] {
  return events.slice(1).map((at, i) => at - (events[i] ?? at));
}

/** The usual gap between events: the median; several at the same moment are one. Null under two. `events` rising. */
export function usualGap(events: readonly number[]): number | null {
  return median(gapsOf(events).filter((gap) => gap > 0));
}
