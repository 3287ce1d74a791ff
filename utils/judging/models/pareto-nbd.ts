import { differenced } from './difference';
import { arePositive, type Fit, fitModel, type Model } from './fit';
import { canForecast, type Forecast } from './forecast';
import { gaussLegendre } from './gauss-legendre';
import type { Counted, History } from './history';
import { logGamma } from './log-gamma';
import type { Work } from './slices';

/**
 * Pareto/NBD: Schmittlein, Morrison & Colombo (1987), "Counting your customers", Management Science 33; formulas as in
 * Fader & Hardie (2005), "A note on deriving the Pareto/NBD model". Events at a pace λ ~ Gamma(r, α) until a moment of
 * leaving with rate μ ~ Gamma(s, β). α and β are durations in the histories' unit; all are above 0.
 */
export type ParetoNbd = { r: number; alpha: number; s: number; beta: number };

const MODEL: Model<ParetoNbd> = {
  names: ['r', 'alpha', 's', 'beta'],
  durations: ['alpha', 'beta'],
  objective: (rows) => {
    const subjects = rows.reduce((sum, row) => sum + row.n, 0);
    return differenced((at) => meanLoss(rows, subjects, at));
  },
  starts: [
    [0.6, 0.4, 0.6, 0.4],
    [1, 1, 0.3, 2],
    [0.3, 0.1, 1, 3],
  ],
  // An s beyond 30 is one rate of leaving for all, which the data often can't tell from a larger one.
  low: [1e-3, 1e-5, 1e-3, 1e-4],
  high: [100, 1e4, 30, 1e4],
  mostRows: 2500,
};

/** Maximum likelihood, over at most 2,500 different histories evenly taken where there are more. Fails with a reason, as MBG/NBD does. */
export function fitParetoNbd(histories: Iterable<History>): Work<Fit<ParetoNbd>> {
  return fitModel(MODEL, histories);
}

function meanLoss(rows: Counted[], subjects: number, at: number[]): number {
  const [r = 1, alpha = 1, s = 1, beta = 1] = at.map(Math.exp);
  const p = { r, alpha, s, beta };
  const fixed = new Map<number, number>();
  let sum = 0;
  for (const row of rows) {
    let ofX = fixed.get(row.x);
    if (ofX === undefined) {
      ofX = logGamma(r + row.x) - logGamma(r) + r * Math.log(alpha);
      fixed.set(row.x, ofX);
    }
    const { here, left } = logParts(p, row);
    sum += row.n * (ofX + logSum(here, left));
  }
  return -sum / subjects;
}

/** ln of the two ways to see this history, each without the common factor: still there, or left since tx. */
function logParts(p: ParetoNbd, { x, tx, T }: History): { here: number; left: number } {
  const { alpha, s, beta } = p;
  const e = p.r + x;
  const here = -e * Math.log(alpha + T) - s * Math.log1p(T / beta);
  if (tx === T) return { here, left: Number.NEGATIVE_INFINITY };
  const front = -(e - 1) * Math.log(alpha + tx) - (s + 1) * Math.log1p(tx / beta);
  return { here, left: Math.log(s / beta) + front + Math.log(leaving(p, e, tx, T)) };
}

/** Decay beyond this many powers of e adds nothing. */
const DEEP = 40;

/**
 * The integral of ((α+τ)/(α+tx))^-e ((β+τ)/(β+tx))^-(s+1) dτ/(α+tx) from tx to T, which the papers write as a
 * difference of two 2F1 (lost digits, thousands of terms where α is far below β). On v = ln((α+τ)/(α+tx)) it is smooth.
 */
function leaving({ alpha, s, beta }: ParetoNbd, e: number, tx: number, T: number): number {
  const unit = alpha + tx;
  const decay = e - 1 + ((s + 1) * Math.min(unit, beta + tx)) / (beta + tx);
  const whole = Math.log1p((T - tx) / unit);
  const end = decay > 0 ? Math.min(whole, DEEP / decay) : whole;
  return gaussLegendre(end, (v) =>
    Math.exp(-(e - 1) * v - (s + 1) * Math.log1p((unit * Math.expm1(v)) / (beta + tx))),
  );
}

function logSum(a: number, b: number): number {
  const most = Math.max(a, b);
  return most === Number.NEGATIVE_INFINITY ? most : most + Math.log(Math.exp(a - most) + Math.exp(b - most));
}

/**
 * P(alive), P(no event in the span) as the likelihood of a history that stays as it is until then over the likelihood
 * of today's, expected events. Null for parameters, histories or spans that can't be.
 */
export function forecastParetoNbd(params: ParetoNbd, history: History, span: number): Forecast | null {
  if (!arePositive(params) || !canForecast(history, span)) return null;
  const { here, left } = logParts(params, history);
  const now = logSum(here, left);
  const alive = Math.exp(here - now);
  const later = logParts(params, { ...history, T: history.T + span });
  const silent = Math.exp(Math.min(0, logSum(later.here, later.left) - now));
  if (!Number.isFinite(alive) || !Number.isFinite(silent)) return null;
  return { alive, silent, expected: alive * expectedWhileThere(params, history, span) };
}

function expectedWhileThere({ r, alpha, s, beta }: ParetoNbd, { x, T }: History, span: number): number {
  const log = Math.log((beta + T) / (beta + T + span));
  const stay = Math.abs(s - 1) < 1e-9 ? -log : -Math.expm1((s - 1) * log) / (s - 1);
  return ((r + x) / (alpha + T)) * (beta + T) * stay;
}

/** Expected repeat events of someone new in her first `span` (E[X(t)]). Null where it can't be said. */
export function expectedOfNewParetoNbd(params: ParetoNbd, span: number): number | null {
  return forecastParetoNbd(params, { x: 0, tx: 0, T: 0 }, span)?.expected ?? null;
}

/** ln P(this history), in nats. NaN where the integral can't be evaluated. */
export function logLikelihoodParetoNbd(params: ParetoNbd, history: History): number {
  const { here, left } = logParts(params, history);
  const { r, alpha } = params;
  return logGamma(r + history.x) - logGamma(r) + r * Math.log(alpha) + logSum(here, left);
}
