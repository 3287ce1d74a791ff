import { adopt, dot, identity, largest, type Matrix, times } from './quasi-newton';
import type { Work } from './slices';

/** A value with its slope at a point. A value that isn't finite means "not here". */
export type Sloped = { value: number; slope: number[] };
/** Where the value isn't under `below` the point is turned down, so the slope may be left at zero. */
export type Objective = (at: number[], below: number) => Work<Sloped>;

export type Minimum = {
  at: number[];
  value: number;
  converged: boolean;
  /** True where a coordinate ended on its bound: the data don't say how far it would go. */
  atBound: boolean;
  evaluations: number;
};
export type Limits = {
  /** The box, per coordinate; -12 to 12 where left out. */
  low?: readonly number[];
  high?: readonly number[];
  maxEvaluations?: number;
  /** Largest slope that counts as flat, for values around 1. */
  tolerance?: number;
};

const BOUND = 12;
const MAX_EVALUATIONS = 250;
const TOLERANCE = 1e-7;
/** Longest step in one coordinate: a factor of e^2 where coordinates are logarithms. */
const LONGEST = 2;
/** A slope this small is flat where the value has stopped falling as well. */
const NEARLY_FLAT = 1e-4;

/**
 * The least value of a smooth function within a box: quasi-Newton steps (BFGS; Nocedal & Wright 2006, chapter 6)
 * with backtracking, coordinates on their bound held there while the slope presses outward. Stops after each
 * evaluation when run in slices. `converged` is false where evaluations run out or no step goes down though the
 * slope isn't flat; nothing throws and `at` is always the best point seen.
 */
export function* minimise(f: Objective, start: number[], limits: Limits = {}): Work<Minimum> {
  const { maxEvaluations = MAX_EVALUATIONS, tolerance = TOLERANCE } = limits;
  const low = start.map((_, i) => limits.low?.[i] ?? -BOUND);
  const high = start.map((_, i) => limits.high?.[i] ?? BOUND);
  const clamp: Clamp = (v, i) => Math.min(high[i] ?? BOUND, Math.max(low[i] ?? -BOUND, v));
  let at = start.map(clamp);
  let here = yield* f(at, Number.POSITIVE_INFINITY);
  let evaluations = 1;
  let inverse = identity(at.length);
  let isFresh = true;
  let stalls = 0;
  const done = (converged: boolean): Minimum => {
    const atBound = at.some((v, i) => v === low[i] || v === high[i]);
    return {
      at,
      value: here.value,
      converged: converged && Number.isFinite(here.value),
      atBound,
      evaluations,
    };
  };
  while (Number.isFinite(here.value) && here.slope.every(Number.isFinite)) {
    const slope = here.slope.map((g, i) => (clamp((at[i] ?? 0) - Math.sign(g), i) === at[i] ? 0 : g));
    const steepness = largest(slope);
    const scale = Math.max(1, Math.abs(here.value));
    if (steepness <= tolerance * scale || (stalls >= 2 && steepness <= NEARLY_FLAT * scale)) return done(true);
    if (evaluations >= maxEvaluations) return done(false);
    const way = descent(inverse, slope);
    const step = yield* lineSearch(f, at, here, way, clamp, maxEvaluations - evaluations);
    evaluations += step.evaluations;
    if (!step.found) {
      if (isFresh) return done(steepness <= NEARLY_FLAT * scale);
      inverse = identity(at.length);
      isFresh = true;
      continue;
    }
    const { point, found } = step;
    stalls = here.value - found.value <= 1e-12 * (1 + Math.abs(found.value)) ? stalls + 1 : 0;
    inverse = adopt(
      inverse,
      point.map((v, i) => v - (at[i] ?? 0)),
      found.slope.map((g, i) => g - (here.slope[i] ?? 0)),
      isFresh,
    );
    isFresh = false;
    at = point;
    here = found;
  }
  return done(false);
}

/** The quasi-Newton direction, no longer than LONGEST; plain steepest descent where it wouldn't go down. */
function descent(inverse: Matrix, slope: number[]): number[] {
  const newton = times(inverse, slope).map((v, i) => (slope[i] === 0 ? 0 : -v));
  const way = dot(newton, slope) < 0 ? newton : slope.map((g) => -g);
  const size = largest(way);
  return size > LONGEST ? way.map((v) => (v * LONGEST) / size) : way;
}

type Clamp = (v: number, i: number) => number;
type Step = { found: Sloped | null; point: number[]; evaluations: number };

/** Halves the step until the value falls by a share of what the slope promised (Armijo's rule). */
function* lineSearch(
  f: Objective,
  from: number[],
  here: Sloped,
  way: number[],
  clamp: Clamp,
  most: number,
): Work<Step> {
  let share = 1;
  for (let n = 1; n <= Math.min(40, most); n += 1) {
    const point = from.map((v, i) => clamp(v + share * (way[i] ?? 0), i));
    const moved = point.map((v, i) => v - (from[i] ?? 0));
    const below = here.value + 1e-4 * Math.min(0, dot(moved, here.slope));
    const there = yield* f(point, below);
    if (there.value < below) return { found: there, point, evaluations: n };
    share *= 0.5;
  }
  return { found: null, point: from, evaluations: Math.min(40, most) };
}
