import { describe, expect, it } from 'vitest';
import { presetIds, presets, withKind, withPreset } from '../../utils/model/presets';
import { thresholds } from '../../utils/model/settings';
import { noKind, type ShopKind } from '../../utils/model/shop-kind';

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

describe('a shop by what was said of it', () => {
  const said = (over: Partial<ShopKind>) => withKind(plain, { ...noKind, ...over });

  it.each<[string, Partial<ShopKind>, Partial<typeof plain>]>([
    ['nothing', {}, {}],
    ['durable goods', { goods: 'durable' }, presets.durable],
    ['a maker of goods, which changes nothing', { seller: 'maker', offer: 'goods' }, {}],
    ['a reseller and no more', { seller: 'reseller' }, presets.reseller],
    ['a service and no more', { offer: 'service' }, presets.service],
    [
      'a reseller of durable goods',
      { goods: 'durable', seller: 'reseller' },
      { ...presets.durable, restockDays: 3, minMargin: 0.15 },
    ],
    [
      'food as a service',
      { goods: 'food', offer: 'service' },
      { ...presets.food, restockDays: 1, carryingRate: 0 },
    ],
  ])('%s', (_, over, numbers) => {
    expect(said(over)).toEqual({ ...plain, ...numbers });
    expect(thresholds.parse(said(over))).toEqual(said(over));
  });

  it('leaves nothing of what was said before', () => {
    const before = withKind(plain, { goods: 'food', seller: 'reseller', offer: 'service' });
    expect(withKind(before, noKind)).toEqual(plain);
  });
});
