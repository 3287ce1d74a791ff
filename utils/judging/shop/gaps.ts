/** Median of numbers in any order; null for none. The lower of the two in the middle. */
export function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[(sorted.length - 1) >> 1] ?? null;
}

/** Days between events, oldest first. `days` rising. */
export function gapsOf(days: readonly number[]): number[] {
  return days.slice(1).map((day, i) => day - (days[i] ?? day));
}

/** A subject's usual gap; null where it had fewer than two events. */
export function usualGap(days: readonly number[]): number | null {
  return median(gapsOf(days));
}

/** Silent for longer than this many usual gaps is out of the ordinary: the rule where there are too few for a model. */
export const GAPS = 3;
