import { describe, expect, it } from 'vitest';
import { activityState, cadenceOf } from '../../utils/care/activity';
import type { Activity } from '../../utils/model/entries/activity';
import { teamRules } from '../../utils/model/team-rules';

const cny = (yuan: number) => ({ minor: yuan * 100, currency: 'CNY' });
const bare: Activity = {
  ...{ name: '老客日', until: 200, budget: cny(500), stopLoss: cny(300), spent: null },
  ...{ expected: null, awakened: null, bought: null, optedOut: null, isStopped: false },
};
const state = (change: Partial<Activity>, now: number) => activityState({ ...bare, ...change }, 100, now);

describe('an activity', () => {
  it.each<[string, Partial<Activity>, number, object]>([
    ['is planned before its first moment', {}, 99, { phase: 'planned' }],
    ['runs to its last', {}, 200, { phase: 'running', isStopLoss: false }],
    ['is over then, and asks for its result', {}, 201, { phase: 'over', wantsResult: true }],
    ['asks no more once one was noted', { bought: 0 }, 201, { wantsResult: false }],
    ['hits its stop-loss while it runs', { spent: cny(301) }, 150, { isStopLoss: true, isOverBudget: false }],
    ['not by the very amount', { spent: cny(300) }, 150, { isStopLoss: false }],
    ['not in another currency', { spent: { minor: 99_999, currency: 'USD' } }, 150, { isStopLoss: false }],
    ['goes over its budget', { spent: cny(501) }, 150, { isOverBudget: true }],
    [
      'needs no stop once it is stopped',
      { spent: cny(501), isStopped: true },
      150,
      { phase: 'stopped', isStopLoss: false },
    ],
  ])('%s', (_, change, now, expected) => {
    expect(state(change, now)).toMatchObject(expected);
  });
});

it.each<[string, number[], object]>([
  ['none is too few', [], { begun: 0, planned: 0, finding: 'few' }],
  ['one begun is fine', [10], { begun: 1, planned: 0, finding: 'fine' }],
  ['one to come is fine', [90], { begun: 0, planned: 1, finding: 'fine' }],
  ['three are many', [1, 2, 99], { begun: 2, planned: 1, finding: 'many' }],
  ['other months don’t count', [-1, 100, 101], { begun: 0, planned: 0, finding: 'few' }],
])('in a month, %s', (_, starts, expected) => {
  expect(cadenceOf(starts, { from: 0, to: 100 }, 50, teamRules.parse({}))).toMatchObject(expected);
});
