import { describe, expect, it } from 'vitest';
import welcomeNew from '../../../utils/care/kinds/welcome-new';
import { DAY, NOW, person, proposed } from '../facts';

describe('welcome-new', () => {
  it('welcomes a first buyer where the platform lets a shop lead elsewhere', () =>
    expect(
      proposed(welcomeNew, [
        person('new', [2]),
        person('forbidden', [2], { mayGuide: false }),
        person('unknown', [2], { mayGuide: null }),
        person('weak', [2], { strong: false }),
        person('second order', [2, 40]),
        person('long ago', [12]),
        person('asked before', [2], { guided: true }),
      ]),
    ).toEqual(['new']));
  it('not while something is open', () => {
    const trouble = { at: NOW - DAY, what: 'refund-open' as const, stars: null };
    expect(proposed(welcomeNew, [person('sore', [2], { trouble })])).toEqual([]);
  });
});
