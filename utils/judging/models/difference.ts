import type { Objective, Sloped } from './minimise';
import type { Work } from './slices';

const STEP = 1e-5;

/**
 * Gives a plain function its slope by central differences with steps of 1e-5, made for coordinates that are
 * logarithms. Costs 2n + 1 values and can be stopped after each.
 */
export function differenced(f: (at: number[]) => number): Objective {
  return function* (at: number[], below: number): Work<Sloped> {
    const value = f(at);
    yield;
    if (!Number.isFinite(value)) return { value: Number.POSITIVE_INFINITY, slope: at.map(() => 0) };
    if (!(value < below)) return { value, slope: at.map(() => 0) };
    const slope: number[] = [];
    for (const [i, v] of at.entries()) {
      const up = f(at.with(i, v + STEP));
      const down = f(at.with(i, v - STEP));
      slope.push((up - down) / (2 * STEP));
      yield;
    }
    return { value, slope };
  };
}
