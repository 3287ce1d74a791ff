import { describe, expect, it } from 'vitest';
import wakeSleeper from '../../../utils/care/kinds/wake-sleeper';
import { contact, facts, NOW, person, proposed, rules, thresholds } from '../facts';

describe('wake-sleeper', () => {
  const tried = (daysAgo: number) => contact(daysAgo, { task: 'wake-sleeper', nature: 'marketing' });

  it('goes by her own rhythm', () =>
    expect(
      proposed(wakeSleeper, [
        person('monthly, away 70 days', [70, 100, 130]),
        person('yearly, away 70 days', [70, 435]),
        person('weekly, away 15 days', [15, 22, 29]),
        person('monthly, gone for a year', [365, 395, 425]),
        person('bought once', [70]),
        person('weak', [70, 100], { strong: false }),
      ]),
    ).toEqual(['monthly, away 70 days']));
  it.each([
    ['she is likely not to come by herself', { chance: 0.8, span: 90, isAsleep: true }, true],
    ['not where she likely comes by herself', { chance: 0.3, span: 90, isAsleep: false }, false],
    ['not where she is as good as gone', { chance: 0.995, span: 90, isAsleep: true }, false],
  ])('asks the forecast too, where there is one: %s', (_, silent, is) => {
    const [one, ...others] = wakeSleeper.propose(
      facts({ people: [person('a', [70, 100, 130], { silent })] }),
      thresholds,
      NOW,
    );
    expect(others).toEqual([]);
    expect(one?.because.map(({ code }) => code)).toEqual(
      is ? ['quiet-for', 'own-gap', 'sleep-chance'] : undefined,
    );
  });
  it('rests between two tries, and after the last one for good', () => {
    const away = (contacts: ReturnType<typeof contact>[]) => person('a', [200, 230, 260, 290], { contacts });
    expect(proposed(wakeSleeper, [away([tried(50)])])).toEqual([]);
    expect(proposed(wakeSleeper, [away([tried(61)])])).toEqual(['a']);
    expect(proposed(wakeSleeper, [away([tried(61), tried(130)])])).toEqual([]);
  });
  it('begins anew once she came by herself', () =>
    expect(
      proposed(wakeSleeper, [person('a', [70, 100, 400], { contacts: [tried(300), tried(200)] })]),
    ).toEqual([]));
  it('a new order ends the count of tries', () =>
    expect(
      proposed(wakeSleeper, [person('a', [70, 100, 130, 160], { contacts: [tried(300), tried(200)] })]),
    ).toEqual(['a']));
  it('never tries where the seller wants none', () => {
    const of = facts({ people: [person('a', [70, 100])], rules: { ...rules, wakeTries: 0 } });
    expect(wakeSleeper.propose(of, thresholds, NOW)).toEqual([]);
  });
});
