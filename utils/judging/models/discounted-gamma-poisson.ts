import type { Clock, Days } from './clock';
import { arePositive, type NoFit } from './fit';
import { minimise, type Objective, type Sloped } from './minimise';
import type { Work } from './slices';

/**
 * Discounted Gamma-Poisson: Harvey & Fernandes (1989), "Time series models for count or qualitative observations", JBES 7,
 * in the form of West & Harrison's discounting. A pace λ ~ Gamma(r + n, α + e), where n counts repeat events and e time,
 * both fading by half every `halfLife`: old sales stop vouching for a listing without anyone having "left". All are
 * above 0; α and halfLife are durations in the clock's unit.
 */
export type DiscountedGammaPoisson = { r: number; alpha: number; halfLife: number };

/** What is left of a subject's events and time. */
export type Faded = { n: number; e: number };

export type DiscountedFit =
  | { ok: true; params: DiscountedGammaPoisson; logLikelihood: number; subjects: number; atBound: boolean }
  | { ok: false; why: NoFit };

/** Half-lives tried, in days of the clock, from half a month to more than a year. */
const HALF_LIVES = [15, 30, 60, 90, 135, 180, 270, 400];
/** More subjects than this don't make the choice any better, only slower. */
const MOST = 4000;
const FEWEST = 10;

/**
 * Chosen by what a past day would have foreseen: at `span` days before the clock's now (or half of all that is known,
 * where that is less), which parameters gave most likelihood to who did and didn't come since. `span` in days.
 */
export function* fitDiscounted(subjects: readonly Days[], clock: Clock, span: number): Work<DiscountedFit> {
  const back = Math.min(span, Math.floor((clock.now - clock.start) / 2));
  const past = clock.now - back;
  if (!(back >= 1)) return { ok: false, why: 'no-past' };
  const then = evenly(
    subjects.filter(([first = Number.POSITIVE_INFINITY]) => first < past),
    MOST,
  );
  if (then.length < FEWEST) return { ok: false, why: then.length === 0 ? 'no-past' : 'too-few' };
  const came = then.map((days) => days.some((day) => day >= past && day < clock.now));
  const ahead = clock.at(clock.now) - clock.at(past);
  let best: DiscountedFit = { ok: false, why: 'not-converged' };
  for (const halfLife of HALF_LIVES) {
    const faded = fading(clock, past, halfLife);
    const rows = then.map((days, i) => ({ ...faded(days), came: came[i] ?? false }));
    yield;
    const found = yield* minimise(objective(rows, ahead), [0, Math.log(halfLife / 4)]);
    const logLikelihood = -found.value * rows.length;
    if (!found.converged || (best.ok && best.logLikelihood >= logLikelihood)) continue;
    const [r = 1, alpha = 1] = found.at.map(Math.exp);
    const params = { r, alpha, halfLife };
    best = { ok: true, params, logLikelihood, subjects: rows.length, atBound: found.atBound };
  }
  return best;
}

/** A function that fades a subject's events (before `now`) as seen at `now`. */
export function fading(clock: Clock, now: number, halfLife: number): (days: Days) => Faded {
  const rate = Math.LN2 / halfLife;
  const here = clock.at(now);
  const left = new Float64Array(Math.max(0, now - clock.start));
  for (let i = 0; i < left.length; i += 1) left[i] = Math.exp(-rate * (here - clock.at(clock.start + i)));
  return (days) => {
    let n = 0;
    for (let i = 1; i < days.length; i += 1) {
      const day = days[i] ?? now;
      if (day >= now) break;
      n += left[day - clock.start] ?? 0;
    }
    const first = Math.min(now, days[0] ?? now);
    return { n, e: -Math.expm1(-rate * (here - clock.at(first))) / rate };
  };
}

/** Each k-th, so that at most `most` are left. */
function evenly<T>(all: readonly T[], most: number): T[] {
  const stride = Math.max(1, all.length / most);
  return all.filter((_, i) => Math.floor(i / stride) !== Math.floor((i - 1) / stride));
}

/** Mean negative log-likelihood of who came, and its slope, at (ln r, ln α). */
function objective(rows: (Faded & { came: boolean })[], ahead: number): Objective {
  return function* (at: number[]): Work<Sloped> {
    const [r = 1, alpha = 1] = at.map(Math.exp);
    const sum = { value: 0, r: 0, alpha: 0 };
    for (const { n, e, came } of rows) {
      const time = alpha + e;
      const decay = Math.log1p(ahead / time);
      const logSilent = -(r + n) * decay;
      // Never surer of a visit than a float can say, so that one surprise doesn't forbid the parameters.
      const comes = Math.max(1e-12, -Math.expm1(logSilent));
      const weight = came ? -(1 - comes) / comes : 1;
      sum.value += came ? Math.log(comes) : logSilent;
      sum.r -= weight * decay;
      sum.alpha += (weight * (r + n) * ahead) / (time * (time + ahead));
    }
    yield;
    const slope = [sum.r * r, sum.alpha * alpha].map((v) => -v / rows.length);
    return { value: -sum.value / rows.length, slope };
  };
}

/** P(no event in `ahead`, a duration of the clock) = ((α+e)/(α+e+ahead))^(r+n). Null for what can't be. */
export function silentDiscounted(p: DiscountedGammaPoisson, { n, e }: Faded, ahead: number): number | null {
  if (!arePositive(p) || !(n >= 0 && e >= 0 && ahead >= 0) || !Number.isFinite(n + e + ahead)) return null;
  return Math.exp(-(p.r + n) * Math.log1p(ahead / (p.alpha + e)));
}

/** Expected events in `ahead`: (r+n)/(α+e) × ahead. Null for what can't be. */
export function expectedDiscounted(p: DiscountedGammaPoisson, faded: Faded, ahead: number): number | null {
  if (silentDiscounted(p, faded, ahead) === null) return null;
  return ((p.r + faded.n) / (p.alpha + faded.e)) * ahead;
}
