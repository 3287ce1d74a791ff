/** Nearer to 0 or 1 than this a forecast is taken as this sure, so that one model can't silence the others. */
const SUREST = 1e-6;

/**
 * One probability out of several: the mean of their log-odds, which is the geometric mean of the odds (Satopää et al.
 * 2014, "Combining multiple probability predictions using a simple logit model", IJF 30). Values that aren't
 * probabilities are left out; null where none is left.
 */
export function meanLogit(probabilities: readonly (number | null)[]): number | null {
  let [sum, n] = [0, 0];
  for (const p of probabilities) {
    if (p === null || !(p >= 0 && p <= 1)) continue;
    const within = Math.min(1 - SUREST, Math.max(SUREST, p));
    sum += Math.log(within / (1 - within));
    n += 1;
  }
  return n === 0 ? null : 1 / (1 + Math.exp(-sum / n));
}
