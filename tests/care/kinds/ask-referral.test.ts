import { describe, expect, it } from 'vitest';
import askReferral from '../../../utils/care/kinds/ask-referral';
import { facts, NOW, person, proposed, thresholds } from '../facts';

describe('ask-referral', () => {
  it('asks fans alone, some time after an order', () =>
    expect(
      proposed(askReferral, [
        person('fan', [20, 30, 40, 50]),
        person('user', [20, 40]),
        person('just now', [3, 30, 40, 50]),
        person('away', [80, 90, 100, 110]),
      ]),
    ).toEqual(['fan']));
  it('once a year', () => {
    const [one] = askReferral.propose(facts({ people: [person('a', [20, 30, 40, 50])] }), thresholds, NOW);
    expect(one?.again).toBe(NOW - 365 * 86_400_000);
  });
});
