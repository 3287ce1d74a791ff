import { expect, it } from 'vitest';
import type { Entry } from '../../../utils/model/entry';
import type { Sums } from '../../../utils/model/sums';
import { measuredOf, platformShares, type ShopSums } from '../../../utils/pipeline/team/platforms';

const DAY = 86_400_000;
const TODAY = 20_775;
const NOW = TODAY * DAY + DAY / 2;

/** A shop with so many sales on a day so many days ago, each of a customer of its own. */
function shop(platform: string, sales: number, daysAgo: number, at = NOW): ShopSums {
  const people = {
    start: Int32Array.from({ length: sales + 1 }, (_, i) => i),
    day: Int32Array.from({ length: sales }, () => TODAY - daysAgo),
    state: new Uint8Array(sales),
  };
  const sums = { timeZone: 'UTC', days: [{ day: TODAY - daysAgo, sales }], people };
  return { name: platform, platform, at, sums: sums as unknown as Sums };
}

it('spreads the orders of ninety days over platforms, two shops of one taken together', () => {
  const shops = [shop('a', 30, 5), shop('b', 10, 5), shop('a', 10, 80), shop('b', 500, 91)];
  expect(platformShares(shops, NOW)).toEqual([
    { platform: 'a', orders: 40, share: 0.8 },
    { platform: 'b', orders: 10, share: 0.2 },
  ]);
});

it('says nothing of shares made of a few orders', () => {
  expect(platformShares([shop('a', 9, 5)], NOW)).toEqual([]);
});

const activity = (from: number, until: number) =>
  ({ when: NOW - from * DAY, value: { until: NOW - until * DAY } }) as Entry<'activity'>;

it('measures an activity over all shops, and only where every one was added up since it ended', () => {
  const shops = [shop('a', 4, 5), shop('b', 3, 6)];
  expect(measuredOf(shops, activity(7, 4), NOW)).toEqual({ bought: 7, awakened: 0, before: 0 });
  expect(measuredOf([...shops, shop('c', 1, 5, NOW - 5 * DAY)], activity(7, 4), NOW)).toBeNull();
  expect(measuredOf([], activity(7, 4), NOW)).toBeNull();
  expect(measuredOf(shops, activity(-2, -4), NOW)).toBeNull();
});
