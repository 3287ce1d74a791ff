/** Gauss' hypergeometric function 2F1 for 0 <= z < 1, as far as the purchase models need it. */

const MAX_TERMS = 20_000;
const ENOUGH = 1e-15;

/**
 * 2F1(a, b; c; z) by its series, for 0 <= z < 1 and c no whole number below 1. Null where the series doesn't settle
 * within 20,000 terms. Callers apply Euler's transformation first, so that a and b stay small.
 */
export function hypergeometric(a: number, b: number, c: number, z: number): number | null {
  if (!(z >= 0 && z < 1) || !Number.isFinite(a + b + c)) return null;
  let term = 1;
  let sum = 1;
  for (let n = 0; n < MAX_TERMS; n += 1) {
    term *= (((a + n) * (b + n)) / ((c + n) * (n + 1))) * z;
    sum += term;
    if (!Number.isFinite(sum)) return null;
    // Terms may swell before they shrink: past that point their ratio is near z.
    const shrinks = Math.abs((a + n) * (b + n) * z) < Math.abs((c + n) * (n + 1));
    if (term === 0 || (shrinks && c + n > 0 && Math.abs(term) <= ENOUGH * Math.abs(sum) * (1 - z)))
      return sum;
  }
  return null;
}
