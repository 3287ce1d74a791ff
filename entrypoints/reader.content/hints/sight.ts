/**
 * The same rows with those in the window first, then those below it, then those above. Rows of a list stand in order,
 * so that a dozen of them need to be measured.
 */
export function inSightFirst<T extends { row: Element }>(items: T[]): T[] {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.row.getBoundingClientRect().bottom ?? 0) > 0) high = middle;
    else low = middle + 1;
  }
  return [...items.slice(low), ...items.slice(0, low)];
}
