/** The gamma function and its kin for positive numbers. Lanczos' approximation, g = 7, good to about 1e-14. */

const FIRST = 0.99999999999980993;
const LANCZOS = [
  676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
  -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];
const HALF_LOG_TWO_PI = 0.9189385332046727;

/** ln Γ(z) for z > 0; NaN elsewhere. */
export function logGamma(z: number): number {
  if (!(z > 0)) return Number.NaN;
  // Below one half the sum loses digits: Γ(z) = Γ(z + 1) / z.
  if (z < 0.5) return logGamma(z + 1) - Math.log(z);
  const shifted = z - 1;
  let sum = FIRST;
  for (let i = 0; i < LANCZOS.length; i += 1) sum += (LANCZOS[i] ?? 0) / (shifted + i + 1);
  const t = shifted + 7.5;
  return HALF_LOG_TWO_PI + (shifted + 0.5) * Math.log(t) - t + Math.log(sum);
}

/** ln B(a, b) for a, b > 0; NaN elsewhere. */
export function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b);
}

/** ψ(z), the slope of ln Γ, for z > 0; NaN elsewhere. Recurrence up to 8, then the asymptotic series. */
export function digamma(z: number): number {
  if (!(z > 0)) return Number.NaN;
  let sum = 0;
  let at = z;
  while (at < 8) {
    sum -= 1 / at;
    at += 1;
  }
  const w = 1 / (at * at);
  const tail = w * (1 / 12 - w * (1 / 120 - w * (1 / 252 - w * (1 / 240 - w * (1 / 132)))));
  return sum + Math.log(at) - 0.5 / at - tail;
}
