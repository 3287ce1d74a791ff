/** Goods turn at most once a week in this reckoning, and a margin beyond this is taken for a wrong cost. */
const MOST_TURNS = 52;
const MOST_MARGIN = 0.8;

/** What money in goods becomes after that many turns at a margin on price: 50 at 20 % and 3 turns is 97.66. */
export function grown(money: number, margin: number, turns: number): number {
  return money * (1 - Math.min(margin, MOST_MARGIN)) ** -Math.min(turns, MOST_TURNS);
}
