import { expect, it } from 'vitest';
import kind from '../../../utils/care/kinds/review-oldest';
import { DAY, facts, NOW, thresholds } from '../facts';

const propose = (count: number, listings: number) => {
  const goods = Array.from({ length: count }, (_, i) => ({
    label: `老${i}`,
    url: null,
    listedAt: NOW - (900 - i) * DAY,
  }));
  const oldest = [{ subject: 'shop|s|oldest', label: '店', listings, goods }];
  return kind.propose(facts({ oldest }), thresholds, NOW);
};

it('names five at most, with the age of the oldest', () => {
  const [task, ...more] = propose(8, 40);
  expect(more).toEqual([]);
  expect(task?.because).toEqual([
    { code: 'oldest-goods', values: { name: '老0 / 老1 / 老2 / 老3 / 老4' } },
    { code: 'listed-days', values: { days: 900 } },
  ]);
});

it('asks nothing of a shop so small that she knows every listing, nor where none is known', () => {
  expect(propose(5, 9)).toEqual([]);
  expect(propose(0, 40)).toEqual([]);
});

it('comes once a month', () => {
  expect(propose(5, 40)[0]?.again).toBe(NOW - 30 * DAY);
});
