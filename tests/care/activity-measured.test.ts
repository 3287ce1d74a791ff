import { expect, it } from 'vitest';
import { activityMeasured } from '../../utils/care/activity-measured';

/** Buyers as lists of days; a negative number is a day whose order was paid back. */
function people(buyers: number[][]) {
  const start = [0];
  for (const days of buyers) start.push((start.at(-1) ?? 0) + days.length);
  const all = buyers.flat();
  return {
    start: Int32Array.from(start),
    day: Int32Array.from(all.map(Math.abs)),
    state: Uint8Array.from(all.map((day) => (day < 0 ? 1 : 0))),
  };
}

it.each([
  ['nobody', [[90]], { bought: 0, awakened: 0, before: 0 }],
  ['a newcomer is no sleeper', [[101]], { bought: 1, awakened: 0, before: 0 }],
  ['a sleeper who came back, in any order of her orders', [[102, 5]], { bought: 1, awakened: 1, before: 0 }],
  ['a regular', [[97, 103]], { bought: 1, awakened: 0, before: 1 }],
  ['twice in its time is one customer', [[3, 101, 104]], { bought: 1, awakened: 1, before: 0 }],
  ['what was paid back is no sale', [[-101]], { bought: 0, awakened: 0, before: 0 }],
  ['its last day counts, the next doesn’t', [[104], [105]], { bought: 1, awakened: 0, before: 0 }],
])('%s', (_what, buyers, found) => {
  expect(activityMeasured(people(buyers), 100, 104)).toEqual(found);
});
