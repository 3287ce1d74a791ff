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
  const box = start.map(
    (_, i): Side => ({ low: limits.low?.[i] ?? -BOUND, high: limits.high?.[i] ?? BOUND }),
  );
  let at = start.map((v, i) => clamp(v, box[i]));
  let here = yield* f(at, Number.POSITIVE_INFINITY);
  let evaluations = 1;
  let inverse = identity(at.length);
  let isFresh = true;
  let stalls = 0;
  let heldBefore = '';
  const done = (converged: boolean): Minimum => {
    const atBound = at.some((v, i) => v === box[i]?.low || v === box[i]?.high);
    return {
      at,
      value: here.value,
      converged: converged && Number.isFinite(here.value),
      atBound,
      evaluations,
    };
  };
  while (Number.isFinite(here.value) && here.slope.every(Number.isFinite)) {
    const held = at.map((v, i) => isOutward(v, -(here.slope[i] ?? 0), box[i]));
    const free = (values: number[]) => values.map((v, i) => (held[i] ? 0 : v));
    // What was learnt of the curve holds for the coordinates that were free alone.
    if (held.join() !== heldBefore) [inverse, isFresh] = [identity(at.length), true];
    heldBefore = held.join();
    const slope = free(here.slope);
    const steepness = largest(slope);
    const scale = Math.max(1, Math.abs(here.value));
    if (steepness <= tolerance * scale || (stalls >= 2 && steepness <= NEARLY_FLAT * scale))
      return done(true);
    if (evaluations >= maxEvaluations) return done(false);
    const step = yield* lineSearch(f, at, here, descent(inverse, slope, at, box), box);
    evaluations += step.evaluations;
    if (!step.found) {
      if (isFresh) return done(steepness <= NEARLY_FLAT * scale);
      [inverse, isFresh] = [identity(at.length), true];
      continue;
    }
    const { point, found } = step;
    stalls = here.value - found.value <= 1e-12 * scale ? stalls + 1 : 0;
    const moved = point.map((v, i) => v - (at[i] ?? 0));
    inverse = adopt(inverse, moved, free(found.slope.map((g, i) => g - (here.slope[i] ?? 0))), isFresh);
    isFresh = false;
    at = point;
    here = found;
  }
  return done(false);
}

type Side = { low: number; high: number };

function clamp(v: number, side: Side | undefined): number {
  return side ? Math.min(side.high, Math.max(side.low, v)) : v;
}

/** Whether a coordinate on its bound would be pushed out of the box. */
function isOutward(v: number, way: number, side: Side | undefined): boolean {
  return way !== 0 && clamp(v + Math.sign(way), side) === v;
}

/** The quasi-Newton direction, no longer than LONGEST; plain steepest descent where it wouldn't go down. */
function descent(inverse: Matrix, slope: number[], at: number[], box: Side[]): number[] {
  const within = (way: number[]) => way.map((v, i) => (isOutward(at[i] ?? 0, v, box[i]) ? 0 : v));
  const newton = within(times(inverse, slope).map((v, i) => (slope[i] === 0 ? 0 : -v)));
  const way = dot(newton, slope) < 0 ? newton : slope.map((g) => -g);
  const size = largest(way);
  return size > LONGEST ? way.map((v) => (v * LONGEST) / size) : way;
}

/** The share of a step at which the first coordinate meets its bound; 1 at most. */
function shareWithin(from: number[], way: number[], box: Side[]): number {
  return way.reduce((least, v, i) => {
    const side = box[i];
    if (!side || v === 0) return least;
    return Math.min(least, ((v > 0 ? side.high : side.low) - (from[i] ?? 0)) / v);
  }, 1);
}

type Step = { found: Sloped | null; point: number[]; evaluations: number };
const MOST_HALVINGS = 40;

/** Halves the step until the value falls by a share of what the slope promised (Armijo's rule). */
function* lineSearch(f: Objective, from: number[], here: Sloped, way: number[], box: Side[]): Work<Step> {
  let share = shareWithin(from, way, box);
  for (let n = 1; n <= MOST_HALVINGS; n += 1) {
    const point = from.map((v, i) => clamp(snapped(v + share * (way[i] ?? 0), box[i]), box[i]));
    const moved = point.map((v, i) => v - (from[i] ?? 0));
    const below = here.value + 1e-4 * Math.min(0, dot(moved, here.slope));
    const there = yield* f(point, below);
    if (there.value < below) return { found: there, point, evaluations: n };
    share *= 0.5;
  }
  return { found: null, point: from, evaluations: MOST_HALVINGS };
}

/** On the bound where it is next to it, so that a coordinate is either held or clear of it. */
function snapped(v: number, side: Side | undefined): number {
  if (side && side.high - v < 1e-9) return side.high;
  return side && v - side.low < 1e-9 ? side.low : v;
}
