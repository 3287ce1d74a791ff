/** So many orders within so many days are no shopping any more. */
export const BURST = { orders: 5, days: 2 };

/** The most orders of one buyer within two days running. `days` in any order, a day for each order. */
export function burstOf(days: readonly number[]): number {
  const sorted = [...days].sort((a, b) => a - b);
  let [most, from] = [0, 0];
  for (const [i, day] of sorted.entries()) {
    while (day - (sorted[from] ?? day) >= BURST.days) from += 1;
    most = Math.max(most, i - from + 1);
  }
  return most;
}
