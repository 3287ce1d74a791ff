import { describe, expect, it } from 'vitest';
import { differenced } from '../../../utils/judging/models/difference';
import { minimise } from '../../../utils/judging/models/minimise';
import { advance, finish } from '../../../utils/judging/models/slices';

const valley = differenced(([x = 0, y = 0]) => (1 - x) ** 2 + 100 * (y - x * x) ** 2);

describe('minimise', () => {
  it("finds the end of Rosenbrock's valley", () => {
    const found = finish(minimise(valley, [-1.2, 1]));
    expect(found.converged).toBe(true);
    expect(found.atBound).toBe(false);
    expect(found.at[0]).toBeCloseTo(1, 4);
    expect(found.at[1]).toBeCloseTo(1, 4);
  });
  it('stops on a bound and still finds the rest', () => {
    const found = finish(minimise(valley, [-1.2, 1], { high: [0.5, 4] }));
    expect(found).toMatchObject({ converged: true, atBound: true });
    expect(found.at[0]).toBe(0.5);
    expect(found.at[1]).toBeCloseTo(0.25, 4);
  });
  it('says when evaluations run out, with the best point so far', () => {
    const found = finish(minimise(valley, [-1.2, 1], { maxEvaluations: 5 }));
    expect(found.converged).toBe(false);
    expect(found.value).toBeLessThan(24.2);
  });
  it.each([Number.NaN, Number.POSITIVE_INFINITY])('does not converge on %f', (value) => {
    const found = finish(
      minimise(
        differenced(() => value),
        [0],
      ),
    );
    expect(found).toMatchObject({ converged: false, at: [0] });
  });
  it('steps back from where there is no value', () => {
    const f = differenced(([x = 0]) => (x > 0.4 ? Number.NaN : (x - 0.3) ** 2));
    const found = finish(minimise(f, [-3]));
    expect(found.converged).toBe(true);
    expect(found.at[0]).toBeCloseTo(0.3, 5);
  });
  it('does not call a slope a minimum where no step goes down', () => {
    // A slope that lies: the value only rises.
    const lying = function* ([x = 0]: number[]) {
      yield;
      return { value: Math.abs(x), slope: [5] };
    };
    expect(finish(minimise(lying, [0])).converged).toBe(false);
  });
  it('gives the same in slices as at once', () => {
    const work = minimise(valley, [-1.2, 1]);
    let slices = 1;
    let step = advance(work, () => true);
    while (!step) {
      slices += 1;
      step = advance(work, () => true);
    }
    expect(slices).toBeGreaterThan(50);
    expect(step.result).toEqual(finish(minimise(valley, [-1.2, 1])));
  });
});
