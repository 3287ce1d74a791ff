import { expect, it } from 'vitest';
import kind from '../../../utils/care/kinds/same-person';
import { noTeam } from '../../../utils/care/team-facts';
import { facts, NOW, thresholds } from '../facts';

const one = { subject: 'buyer|s|a', label: '李**', url: null, shopName: '二店' };

it('asks once of each pair that a strong key shows', () => {
  const propose = (sames: (typeof one)[]) =>
    kind.propose(facts({ team: { ...noTeam, sames } }), thresholds, NOW);
  expect(propose([])).toEqual([]);
  expect(propose([one])).toMatchObject([
    { subject: one.subject, again: null, because: [{ code: 'same-key', values: { name: '二店' } }] },
  ]);
});
