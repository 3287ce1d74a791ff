import { expect, it } from 'vitest';
import kind from '../../../utils/care/kinds/score-fell';
import { noTeam } from '../../../utils/care/team-facts';
import { DAY, facts, NOW, thresholds } from '../facts';

const fall = (daysAgo: number) => ({
  ...{ subject: 'shop|s|score:service:1', label: '小店', url: null, which: 'service' as const },
  ...{ from: 4.86, to: 4.8, fromAt: NOW - (daysAgo + 7) * DAY, toAt: NOW - daysAgo * DAY },
});
const propose = (daysAgo: number) =>
  kind.propose(facts({ team: { ...noTeam, scores: [fall(daysAgo)] } }), thresholds, NOW);

it('says which score, from what to what, and where to begin; each fall is asked once', () => {
  expect(propose(1)).toMatchObject([
    {
      again: null,
      because: [
        { code: 'score-fell', values: { name: 'figure:dsr-service', high: 4.86, low: 4.8, days: 7 } },
        { code: 'do-service' },
      ],
    },
  ]);
});

it('leaves falls alone that are a month old', () => {
  expect(propose(30)).toHaveLength(1);
  expect(propose(31)).toEqual([]);
});
