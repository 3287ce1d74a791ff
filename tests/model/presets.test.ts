import { expect, it } from 'vitest';
import { presetIds, presets, withPreset } from '../../utils/model/presets';
import { thresholds } from '../../utils/model/settings';

const plain = thresholds.parse({});

it.each(presetIds)('%s gives numbers within their ranges, and nothing is left of another kind', (id) => {
  const set = withPreset(plain, id);
  expect(thresholds.parse(set)).toEqual({ ...plain, ...presets[id] });
  for (const other of presetIds) expect(withPreset(withPreset(plain, other), id)).toEqual(set);
});

it('leaves what no kind of shop sets as the seller has it', () => {
  const own = { ...plain, repeatFrom: 3, tasksPerDay: 5 };
  expect(withPreset(own, 'food')).toMatchObject({ repeatFrom: 3, tasksPerDay: 5, deadDays: 30 });
});
