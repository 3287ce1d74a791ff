import { expect, it } from 'vitest';
import kind from '../../../utils/care/kinds/review-hero';
import { DAY, facts, goods, NOW, thresholds } from '../facts';

const ranked = (id: string, rank: number) =>
  goods(id, 'hero', { because: [{ code: 'sales-rank', values: { rank, of: 40 } }] });

it('asks of the first hero alone, with its figures, once a quarter', () => {
  const all = [ranked('b', 2), ranked('a', 1), goods('c', 'hero', { finding: 'no' })];
  const proposed = kind.propose(facts({ goods: all }), thresholds, NOW);
  expect(proposed).toMatchObject([{ label: 'a', because: [{ code: 'sales-rank' }], again: NOW - 90 * DAY }]);
});

it('asks nothing without a hero', () => {
  expect(kind.propose(facts({ goods: [goods('c', 'focus')] }), thresholds, NOW)).toEqual([]);
});
