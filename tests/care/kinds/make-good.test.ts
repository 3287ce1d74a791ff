import { describe, expect, it } from 'vitest';
import makeGood from '../../../utils/care/kinds/make-good';
import { DAY, facts, NOW, person, proposed, thresholds } from '../facts';

describe('make-good', () => {
  const trouble = (days: number, what: 'refund-open' | 'refunded' | 'bad-review' = 'refunded') => ({
    at: NOW - days * DAY,
    what,
    stars: what === 'bad-review' ? 1 : null,
  });
  it('comes for a refund or a bad review of the last month, an open one first', () =>
    expect(
      proposed(makeGood, [
        person('paid back', [1], { trouble: trouble(1) }),
        person('bad', [3], { trouble: trouble(3, 'bad-review') }),
        person('open', [2], { trouble: trouble(2, 'refund-open') }),
        person('long ago', [60], { trouble: trouble(60) }),
        person('content', [1]),
      ]),
    ).toEqual(['open', 'paid back', 'bad']));
  it('goes for a weak key too: it is about the order, not about the person', () =>
    expect(proposed(makeGood, [person('weak', [1], { strong: false, trouble: trouble(1) })])).toEqual([
      'weak',
    ]));
  it('comes for a listing where nobody knows whose bad review it is', () => {
    const about = { subject: 'listing|s|1', label: '茶', url: 'https://s.example/1', stars: 2 };
    const reviews = [
      { ...about, at: NOW - 2 * DAY, count: 3 },
      { ...about, subject: 'listing|s|2', at: NOW - 40 * DAY, count: 1 },
    ];
    const [one, ...others] = makeGood.propose(facts({ reviews }), thresholds, NOW);
    expect(others).toEqual([]);
    expect(one).toMatchObject({ subject: 'listing|s|1', again: NOW - 2 * DAY, fields: { item: '茶' } });
    expect(one?.because.map(({ code }) => code)).toEqual(['bad-review-of', 'bad-reviews-open']);
  });
});
