import { describe, expect, it } from 'vitest';
import remindAgain from '../../../utils/care/kinds/remind-again';
import { contact, DAY, NOW, person, proposed } from '../facts';

describe('remind-again', () => {
  const cycle = { as: 'reminder' as const, days: 60 };
  it.each([
    ['when it is due', [60], {}, true],
    ['a little before', [55], {}, true],
    ['not long before', [40], {}, false],
    ['not long after', [90], {}, false],
    ['not for goods that are bought once', [60], { cycle: { as: 'referral' as const } }, false],
    ['not where nothing is known', [60], { cycle: null }, false],
    ['not on a weak key', [60], { strong: false }, false],
    ['not twice for one order', [60], { contacts: [contact(3, { task: 'remind-again' })] }, false],
    ['again for the next', [60], { contacts: [contact(70, { task: 'remind-again' })] }, true],
    [
      'not while something is open',
      [60],
      { trouble: { at: NOW - DAY, what: 'refund-open' as const, stars: null } },
      false,
    ],
  ])('%s', (_, days, extra, is) =>
    expect(proposed(remindAgain, [person('b', days, { cycle, ...extra })])).toEqual(is ? ['b'] : []),
  );
});
