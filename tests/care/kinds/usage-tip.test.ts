import { describe, expect, it } from 'vitest';
import usageTip from '../../../utils/care/kinds/usage-tip';
import { facts, NOW, person, proposed, rules, thresholds } from '../facts';

describe('usage-tip', () => {
  it('comes some days after the order, where it is known what was bought', () =>
    expect(
      proposed(usageTip, [
        person('too early', [6]),
        person('now', [7]),
        person('last day', [13]),
        person('too late', [14]),
        person('what?', [7], { item: null }),
      ]),
    ).toEqual(['now', 'last day']));
  it('moves with the seller’s own number of days', () => {
    const of = facts({ people: [person('a', [20])], rules: { ...rules, tipDays: 18 } });
    expect(usageTip.propose(of, thresholds, NOW)).toMatchObject([{ label: 'a', fields: { item: '杯子' } }]);
  });
});
