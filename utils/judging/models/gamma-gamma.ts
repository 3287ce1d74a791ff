import { differenced } from './difference';
import { arePositive, type NoFit } from './fit';
import { logGamma } from './log-gamma';
import { minimise } from './minimise';
import type { Work } from './slices';

/**
 * Gamma-Gamma model of spend per order: Fader & Hardie (2013), "The Gamma-Gamma model of monetary value", after Colombo &
 * Jiang (1999). Spend per order of one buyer ~ Gamma(p, ν), ν ~ Gamma(q, γ); assumes that spend and pace are
 * independent. γ is money in the unit of the input; p, q are bare numbers; all are above 0. One currency at a time.
 */
export type GammaGamma = { p: number; q: number; gamma: number };

/** Of one buyer: number of orders that count (1 or more) and their mean net amount (above 0). */
export type Spend = { x: number; mean: number };

export type SpendFit =
  | { ok: true; params: GammaGamma; logLikelihood: number; buyers: number; skipped: number; atBound: boolean }
  | { ok: false; why: NoFit; skipped: number };

/** Fewer buyers than this say nothing about three parameters. */
const FEWEST = 10;

/** Maximum likelihood over buyers with a positive mean; those refunded to zero or below are `skipped`. */
export function* fitGammaGamma(spends: Iterable<Spend>): Work<SpendFit> {
  const all = [...spends];
  const valid = all.filter(isSpend);
  const skipped = all.length - valid.length;
  if (valid.length === 0) return { ok: false, why: 'no-subjects', skipped };
  if (valid.length < FEWEST) return { ok: false, why: 'too-few', skipped };
  const unit = valid.reduce((sum, { mean }) => sum + mean, 0) / valid.length;
  const scaled = valid.map(({ x, mean }) => ({ x, mean: mean / unit }));
  const found = yield* minimise(
    differenced((at) => meanLoss(scaled, at)),
    [Math.log(2), Math.log(3), Math.log(1)],
  );
  if (!found.converged) return { ok: false, why: 'not-converged', skipped };
  const [p = 1, q = 1, gamma = 1] = found.at.map(Math.exp);
  return {
    ok: true,
    params: { p, q, gamma: gamma * unit },
    logLikelihood: -(found.value + Math.log(unit)) * valid.length,
    buyers: valid.length,
    skipped,
    atBound: found.atBound,
  };
}

function isSpend({ x, mean }: Spend): boolean {
  return Number.isInteger(x) && x >= 1 && mean > 0 && Number.isFinite(mean);
}

function meanLoss(spends: Spend[], at: number[]): number {
  const [p = 1, q = 1, gamma = 1] = at.map(Math.exp);
  const fixed = q * Math.log(gamma) - logGamma(q);
  let sum = 0;
  for (const { x, mean } of spends) {
    const shape = p * x;
    sum +=
      logGamma(shape + q) -
      logGamma(shape) +
      fixed +
      (shape - 1) * Math.log(mean) +
      shape * Math.log(x) -
      (shape + q) * Math.log(gamma + mean * x);
  }
  return -sum / spends.length;
}

/**
 * What an order of this buyer is expected to bring, drawn from her own mean towards everyone's: p(γ + x·mean)/(px+q−1).
 * Without orders (x = 0) everyone's mean. Null where the mean doesn't exist (px + q <= 1) or the input can't be.
 */
export function expectedSpend({ p, q, gamma }: GammaGamma, { x, mean }: Spend): number | null {
  const below = p * x + q - 1;
  if (!arePositive({ p, q, gamma }) || !(below > 0)) return null;
  if (x !== 0 && !isSpend({ x, mean })) return null;
  const expected = (p * (gamma + (x === 0 ? 0 : x * mean))) / below;
  return Number.isFinite(expected) ? expected : null;
}
