import { describe, expect, it } from 'vitest';
import askReferral from '../../../utils/care/kinds/ask-referral';
import type { Person } from '../../../utils/care/person';
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
  it('goes by how what she bought is bought again: only what isn’t lives from being told on', () => {
    const fan = (id: string, cycle: Person['cycle']) => person(id, [20, 30, 40, 50], { cycle });
    const people = [
      fan('again', { as: 'reminder', days: 60 }),
      fan('once', { as: 'referral' }),
      fan('?', null),
    ];
    expect(proposed(askReferral, people)).toEqual(['once', '?']);
    const [once] = askReferral.propose(facts({ people: people.slice(1, 2) }), thresholds, NOW);
    expect(once?.because.map(({ code }) => code)).toContain('not-bought-again');
  });
  it('once a year', () => {
    const [one] = askReferral.propose(facts({ people: [person('a', [20, 30, 40, 50])] }), thresholds, NOW);
    expect(one?.again).toBe(NOW - 365 * 86_400_000);
  });
});
