import { describe, expect, it } from 'vitest';
import { stateOf } from '../../components/report/check-mark';
import type { Check, CheckState } from '../../utils/model/report';

const check = (state: CheckState): Check => ({
  ...{ code: 'orders-buyers', state, unit: 'count' },
  ...{ first: 1, second: 1, rows: [], lacks: [] },
});

describe('the mark of a figure with several checks', () => {
  it.each([
    [['agrees', 'differs', 'range'], 'differs'],
    [['agrees', 'range'], 'range'],
    [['open', 'range'], 'range'],
    [['open', 'agrees'], 'agrees'],
    [['agrees', 'agrees'], 'agrees'],
    [['open'], 'open'],
    [[], 'open'],
  ] as [CheckState[], CheckState][])('of %j is %s', (states, one) => {
    expect(stateOf(states.map(check))).toBe(one);
  });
});
