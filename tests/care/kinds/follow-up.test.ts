import { expect, it } from 'vitest';
import kind from '../../../utils/care/kinds/follow-up';
import { noTeam } from '../../../utils/care/team-facts';
import { facts, NOW, thresholds } from '../facts';

const one = (at: number, what = '问新色到了没') => ({
  subject: 'listing|s|1',
  label: '杯子',
  url: 'https://s.example/1',
  at,
  what,
});
const propose = (at: number, what?: string) =>
  kind.propose(facts({ team: { ...noTeam, followUps: [one(at, what)] } }), thresholds, NOW);

it('comes on its day with what was noted, and again only where another day was set', () => {
  expect(propose(NOW)).toMatchObject([
    { subject: 'listing|s|1', again: NOW, because: [{ code: 'noted', values: { name: '问新色到了没' } }] },
  ]);
  expect(propose(NOW + 1)).toEqual([]);
  expect(propose(NOW, '')).toMatchObject([{ because: [] }]);
});
