/** What a platform's campaign must bring. Amounts in minor units of one currency. */
export type BreakEven = {
  /** What is left of one piece, without the campaign and in it. */
  usualMargin: number;
  margin: number;
  /** Pieces from which on it brings more than no campaign would; null where no number ever does. */
  pieces: number | null;
  /** That number against the usual one; null where nothing is usually sold or no number would do. */
  times: number | null;
};
