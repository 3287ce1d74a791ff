import { expect, it } from 'vitest';
import kind from '../../../utils/care/kinds/catch-up';
import { noTeam } from '../../../utils/care/team-facts';
import { facts, NOW, thresholds } from '../facts';

const one = {
  subject: 'shop|s|goal:a',
  label: '小店',
  url: null,
  figure: 'orders',
  block: 'money' as const,
  reached: 0.2,
  expected: 0.5,
};
const propose = (isQuality: boolean) =>
  kind.propose(facts({ team: { ...noTeam, goals: [{ ...one, isQuality }] } }), thresholds, NOW);

it('says how far behind and one thing to do today, quality before sales', () => {
  expect(propose(false)).toMatchObject([
    {
      because: [
        { code: 'goal-behind', values: { name: 'figure:orders', share: 20, of: 50 } },
        { code: 'do-money' },
      ],
    },
  ]);
  expect(propose(true)[0]?.worth).toBeGreaterThan(propose(false)[0]?.worth ?? 0);
});
