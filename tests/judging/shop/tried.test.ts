import { describe, expect, it } from 'vitest';
import { bestStep, triedAt } from '../../../utils/judging/shop/tried';

/** Of those silent 0, 1, 2 and 3 days. */
const steps = { all: [10, 10, 10, 10], stayed: [0, 2, 8, 10] };

describe('a line tried on the past', () => {
  it('flags from its step upwards', () => {
    expect(triedAt(steps, 2)).toEqual({ flagged: 20, right: 18, missed: 2 });
    expect(triedAt(steps, 0)).toEqual({ flagged: 40, right: 20, missed: 0 });
    expect(triedAt(steps, 9)).toEqual({ flagged: 0, right: 0, missed: 20 });
  });
  it('is best where it hits most and misses least', () => {
    expect(bestStep(steps, 0)).toBe(2);
    expect(bestStep(steps, 3)).toBe(3);
    expect(bestStep({ all: [5], stayed: [0] }, 0)).toBeNull();
  });
});
