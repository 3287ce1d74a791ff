import { arePositive } from './fit';
import { canForecast, type Forecast, oneMinusLogistic } from './forecast';
import type { Counted, History } from './history';
import { hypergeometric } from './hypergeometric';
import { digamma, logGamma } from './log-gamma';
import type { Sloped } from './minimise';
import type { Work } from './slices';

/**
 * What BG/NBD and MBG/NBD share: events at a pace λ ~ Gamma(r, α) while alive; at each chance to leave, leaving with
 * p ~ Beta(a, b). They differ in the number of chances survived by someone who is alive after x repeats: x in
 * BG/NBD, x + 1 in MBG/NBD, where one may leave right after the first event.
 */
export type BetaGeometric = { r: number; alpha: number; a: number; b: number };
/** 0 for BG/NBD, 1 for MBG/NBD. */
export type First = 0 | 1;

/** ln of the odds of having left by now; -Infinity where nobody can have. */
function logOddsGone(p: BetaGeometric, { x, tx, T }: History, first: First): number {
  const chances = x + first;
  if (chances === 0) return Number.NEGATIVE_INFINITY;
  const longer = Math.log((p.alpha + T) / (p.alpha + tx));
  return Math.log(p.a / (p.b + chances - 1)) + (p.r + x) * longer;
}

/** Expected events in the next `span` of one who is alive after x repeats and T. Null where the series fails. */
function expectedWhileAlive(p: BetaGeometric, { x, T }: History, first: First, span: number) {
  const chances = x + first;
  // The formula is smooth through a = 1 and c = 0, its parts aren't.
  const a = Math.abs(p.a - 1) < 1e-7 ? 1 + 1e-7 : p.a;
  const top = a + p.b + chances - 1;
  const c = Math.abs(top) < 1e-9 ? 1e-9 : top;
  const z = span / (p.alpha + T + span);
  // Euler's transformation of the published formula: no power of r + x is left to overflow.
  const series = hypergeometric(c - p.r - x, a - 1, c, z);
  if (series === null) return null;
  const expected = (c / (a - 1)) * (1 - (1 - z) ** (a - 1) * series);
  return Number.isFinite(expected) ? Math.max(0, expected) : null;
}

/** P(alive), P(no event in the span), expected events. Null for parameters, histories or spans that can't be. */
export function forecastBetaGeometric(
  params: BetaGeometric,
  history: History,
  span: number,
  first: First,
): Forecast | null {
  if (!arePositive(params) || !canForecast(history, span)) return null;
  const alive = oneMinusLogistic(logOddsGone(params, history, first));
  const { r, alpha } = params;
  const { x, T } = history;
  const comes = -Math.expm1((r + x) * Math.log((alpha + T) / (alpha + T + span)));
  const expected = expectedWhileAlive(params, history, first, span);
  return { alive, silent: 1 - alive * comes, expected: expected === null ? null : expected * alive };
}

/** Mean negative log-likelihood and its slope at (ln r, ln α, ln a, ln b), by closed formulas. */
export function betaGeometricObjective(rows: Counted[], first: First) {
  const byX = new Map<number, { rows: Counted[]; n: number }>();
  for (const row of rows) {
    const group = byX.get(row.x);
    if (group) {
      group.rows.push(row);
      group.n += row.n;
    } else byX.set(row.x, { rows: [row], n: row.n });
  }
  const groups = [...byX].map(([x, group]) => ({ x, ...group }));
  const subjects = groups.reduce((sum, group) => sum + group.n, 0);
  return function* (at: number[]): Work<Sloped> {
    const [r = 1, alpha = 1, a = 1, b = 1] = at.map(Math.exp);
    const sum = { value: 0, r: 0, alpha: 0, a: 0, b: 0 };
    for (const group of groups) addGroup(sum, { r, alpha, a, b }, group, first);
    yield;
    const slope = [sum.r * r, sum.alpha * alpha, sum.a * a, sum.b * b].map((v) => -v / subjects);
    return { value: -sum.value / subjects, slope };
  };
}

type Sum = { value: number; r: number; alpha: number; a: number; b: number };

/** Adds the log-likelihood of rows with the same x, and its derivatives. */
function addGroup(
  sum: Sum,
  { r, alpha, a, b }: BetaGeometric,
  group: { x: number; rows: Counted[]; n: number },
  first: First,
): void {
  const { x, n } = group;
  const m = x + first;
  const e = r + x;
  const logGone = m > 0 ? Math.log(a / (b + m - 1)) : Number.NEGATIVE_INFINITY;
  let [value, paces, gone] = [0, 0, 0];
  let logs = 0;
  for (const row of group.rows) {
    const logT = Math.log(alpha + row.T);
    const longer = logT - Math.log(alpha + row.tx);
    const odds = Math.exp(Math.min(700, logGone + e * longer));
    const share = odds / (1 + odds);
    value += row.n * ((odds > 1e15 ? logGone + e * longer : Math.log1p(odds)) - e * logT);
    logs += row.n * (logT - share * longer);
    paces += row.n * ((1 - share) / (alpha + row.T) + share / (alpha + row.tx));
    gone += row.n * share;
  }
  const fixed =
    logGamma(e) -
    logGamma(r) +
    r * Math.log(alpha) +
    logGamma(b + m) +
    logGamma(a + b) -
    logGamma(a + b + m) -
    logGamma(b);
  const both = digamma(a + b) - digamma(a + b + m);
  sum.value += value + n * fixed;
  sum.r += n * (digamma(e) - digamma(r) + Math.log(alpha)) - logs;
  sum.alpha += (n * r) / alpha - e * paces;
  sum.a += n * both + gone / a;
  sum.b += n * (digamma(b + m) - digamma(b) + both) - (m > 0 ? gone / (b + m - 1) : 0);
}
