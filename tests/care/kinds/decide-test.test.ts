import { expect, it } from 'vitest';
import kind from '../../../utils/care/kinds/decide-test';
import { noTeam } from '../../../utils/care/team-facts';
import { facts, NOW, thresholds } from '../facts';

const test = {
  subject: 'shop|s|test:a',
  label: '新壶',
  url: null,
  day: 15,
  of: 14,
  startedAt: 1,
  isOverBudget: false,
  early: null,
};
const codes = (change: object) =>
  kind
    .propose(
      facts({ team: { ...noTeam, tests: [{ ...test, finding: 'running', ...change }] } }),
      thresholds,
      NOW,
    )
    .map(({ because }) => because.map(({ code }) => code));

it.each<[string, object, string[][]]>([
  ['a test that runs is left alone', {}, []],
  ['one that reached its rule is decided', { finding: 'pass' }, [['test-reached', 'test-day']]],
  ['one that missed it', { finding: 'fail' }, [['test-missed', 'test-day']]],
  [
    'one that cost too much',
    { finding: 'fail', isOverBudget: true },
    [['test-missed', 'test-day', 'test-over-budget']],
  ],
  ['one of which too little was read', { finding: 'unknown' }, [['test-unsure', 'test-day']]],
  ['stock that came early', { early: 50 }, [['stock-early']]],
])('%s', (_, change, expected) => {
  expect(codes(change)).toEqual(expected);
});
