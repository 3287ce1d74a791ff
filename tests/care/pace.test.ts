import { expect, it } from 'vitest';
import { keyResult, type PaceInput, paceOf } from '../../utils/care/pace';

const base: PaceInput = { value: 0, target: 100, from: 0, to: 1000, now: 500, isSum: true, better: 'up' };

it.each<[string, Partial<PaceInput>, object]>([
  ['half by half is on pace', { value: 50 }, { finding: 'on', progress: 0.5, expected: 50 }],
  ['a little less is on pace too', { value: 41 }, { finding: 'on' }],
  ['much less is behind', { value: 39 }, { finding: 'behind' }],
  ['nothing in the first hours is no cause for alarm', { now: 200 }, { finding: 'on' }],
  ['reached is reached, early too', { value: 100 }, { finding: 'reached' }],
  ['its time over is missed', { value: 99, now: 1000 }, { finding: 'missed' }],
  ['not known is not behind', { value: null }, { finding: 'unknown', progress: null }],
  [
    'a rate counts as it is',
    { isSum: false, value: 0.4, target: 0.5 },
    { finding: 'behind', expected: null },
  ],
  [
    'a rate that shall be low',
    { isSum: false, better: 'down', value: 0.02, target: 0.03 },
    { finding: 'reached' },
  ],
  ['and is not', { isSum: false, better: 'down', value: 0.05, target: 0.03 }, { finding: 'behind' }],
  ['a sum that shall stay small is on until the end', { better: 'down', value: 60 }, { finding: 'on' }],
  ['and missed at once', { better: 'down', value: 101 }, { finding: 'missed' }],
  ['a target of nothing', { target: 0, value: 0 }, { finding: 'reached', progress: null }],
  ['before it began', { now: -5 }, { finding: 'on', expected: 0 }],
])('%s', (_, change, expected) => {
  expect(paceOf({ ...base, ...change })).toMatchObject(expected);
});

it.each([
  [10, 20, 15, 0.5],
  [10, 20, 5, 0],
  [10, 20, 25, 1.5],
  [0.1, 0.05, 0.075, 0.5],
  [5, 5, 5, 1],
  [5, 5, 4, 0],
  [10, 20, null, null],
])('from %d to %d, now at %d: %d', (start, target, value, expected) => {
  const found = keyResult(start, target, value);
  if (expected === null) expect(found).toBeNull();
  else expect(found).toBeCloseTo(expected);
});
