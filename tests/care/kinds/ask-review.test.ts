import { describe, expect, it } from 'vitest';
import askReview from '../../../utils/care/kinds/ask-review';
import { DAY, NOW, person, proposed } from '../facts';

describe('ask-review', () => {
  it('asks fans alone, after the tip and within the month', () =>
    expect(
      proposed(askReview, [
        person('fan', [12, 20, 30, 40]),
        person('user', [12, 40]),
        person('too early', [9, 20, 30, 40]),
        person('too late', [38, 50, 60, 70]),
        person('weak', [12, 20, 30, 40], { strong: false }),
      ]),
    ).toEqual(['fan']));
  it('never while something is open', () => {
    const trouble = { at: NOW - 2 * DAY, what: 'refunded' as const, stars: null };
    expect(proposed(askReview, [person('sore', [12, 20, 30, 40], { trouble })])).toEqual([]);
  });
});
