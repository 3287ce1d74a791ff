import { expect, it } from 'vitest';
import kind from '../../../utils/care/kinds/mind-activity';
import { noTeam } from '../../../utils/care/team-facts';
import { facts, NOW, thresholds } from '../facts';

const one = {
  subject: 'shop|s|activity:a',
  label: '老客日',
  url: null,
  until: 5,
  isStopLoss: false,
  wantsResult: false,
};
const propose = (change: object) =>
  kind.propose(facts({ team: { ...noTeam, activities: [{ ...one, ...change }] } }), thresholds, NOW);

it('comes where it must be stopped, before where its result is missing', () => {
  expect(propose({})).toEqual([]);
  expect(propose({ isStopLoss: true })).toMatchObject([{ because: [{ code: 'activity-spent' }] }]);
  expect(propose({ wantsResult: true })).toMatchObject([
    { again: 5, because: [{ code: 'activity-no-result' }] },
  ]);
  expect(propose({ isStopLoss: true })[0]?.worth).toBeGreaterThan(
    propose({ wantsResult: true })[0]?.worth ?? 0,
  );
});
