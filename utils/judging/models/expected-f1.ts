/**
 * Where to cut a list of probabilities when nobody has labelled it: flag the top k, with k maximising the expected
 * F1 = 2·ΣP(top k) / (k + ΣP). The plug-in form of Jansche (2007), "A maximum expected utility framework for binary
 * sequence labeling", and Lipton, Elkan & Naryanaswamy (2014), whose optimum is a cut at half the best F1.
 */
export type Cut = {
  /** Flag what has at least this probability; above 1 where nothing is to be flagged. */
  threshold: number;
  flagged: number;
  /** What F1 is to be expected there, 0 to 1. */
  expectedF1: number;
};

/** Values that aren't probabilities are left out. Equal probabilities stay on the same side. Null for an empty list. */
export function expectedF1Cut(probabilities: readonly number[]): Cut | null {
  const sorted = probabilities.filter((p) => p >= 0 && p <= 1).sort((a, b) => b - a);
  if (sorted.length === 0) return null;
  const total = sorted.reduce((sum, p) => sum + p, 0);
  let best: Cut = { threshold: Number.POSITIVE_INFINITY, flagged: 0, expectedF1: 0 };
  let top = 0;
  for (const [i, p] of sorted.entries()) {
    top += p;
    if (sorted[i + 1] === p) continue;
    const expectedF1 = (2 * top) / (i + 1 + total);
    if (expectedF1 > best.expectedF1) best = { threshold: p, flagged: i + 1, expectedF1 };
  }
  return best;
}
