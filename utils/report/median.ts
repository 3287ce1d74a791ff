/** The middle of some numbers; of an even count the mean of the two in the middle; null of none. */
export function median(numbers: readonly number[]): number | null {
  const sorted = [...numbers].sort((a, b) => a - b);
  const at = sorted.length >> 1;
  const middle = sorted[at];
  if (middle === undefined) return null;
  return sorted.length % 2 === 1 ? middle : (middle + (sorted[at - 1] ?? middle)) / 2;
}
