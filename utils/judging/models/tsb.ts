/**
 * TSB: Teunter, Syntetos & Babai (2011), "Intermittent demand: linking forecasting to inventory obsolescence", EJOR 214.
 * The chance of demand in a period is smoothed in every period, so it falls through a silence; the size of demand only
 * where there is some. (Croston's method updates at a sale alone and never falls.)
 */
export type Tsb = {
  /** Chance of demand in the next period, 0 to 1. */
  probability: number;
  /** Expected size of demand where there is some, in the unit of the input; 0 where there never was. */
  size: number;
};
export type Smoothing = {
  /** For the chance, 0 to 1: 0.2 as a rule. */
  beta: number;
  /** For the size, 0 to 1. */
  alpha: number;
};

/**
 * `demands`: amounts per period (a week, say), oldest first, from the first period with demand on; the chance starts at
 * 1 there. Null where there is no period, an amount is negative or not finite, or a constant is outside of 0 to 1.
 */
export function tsb(demands: readonly number[], { beta, alpha }: Smoothing): Tsb | null {
  const [first] = demands;
  if (first === undefined || !isShare(beta) || !isShare(alpha)) return null;
  let probability = 1;
  let size: number | null = null;
  for (const demand of demands) {
    if (!(demand >= 0) || !Number.isFinite(demand)) return null;
    probability += beta * ((demand > 0 ? 1 : 0) - probability);
    if (demand > 0) size = size === null ? demand : size + alpha * (demand - size);
  }
  return { probability, size: size ?? 0 };
}

/** P(no demand in the next `periods`), which need not be whole. Null for a negative or non-finite number. */
export function silentTsb({ probability }: Tsb, periods: number): number | null {
  if (!(periods >= 0) || !Number.isFinite(periods)) return null;
  return periods === 0 ? 1 : (1 - probability) ** periods;
}

function isShare(value: number): boolean {
  return value >= 0 && value <= 1;
}
