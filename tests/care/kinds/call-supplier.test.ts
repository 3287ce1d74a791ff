import { expect, it } from 'vitest';
import kind from '../../../utils/care/kinds/call-supplier';
import { noTeam } from '../../../utils/care/team-facts';
import { facts, NOW, thresholds } from '../facts';

const one = { subject: 'shop|s|supplier:a', label: '老陈', url: null, every: 30 };
const propose = (days: number | null, due: number) =>
  kind.propose(facts({ team: { ...noTeam, suppliers: [{ ...one, days, due }] } }), thresholds, NOW);

it('comes when the next contact is due', () => {
  expect(propose(29, NOW + 1)).toEqual([]);
  expect(propose(31, NOW - 1)).toMatchObject([
    { again: NOW - 1, because: [{ code: 'talked', values: { days: 31, need: 30 } }] },
  ]);
  expect(propose(null, NOW)).toMatchObject([{ because: [{ code: 'never-talked' }] }]);
});
