import { describe, expect, it } from 'vitest';
import { DAY } from '../../../utils/model/day';
import type { Goal } from '../../../utils/model/entries/goal';
import type { Entry } from '../../../utils/model/entry';
import { goalDays, goalsView } from '../../../utils/pipeline/team/goals';
import type { Figure, Material } from '../../../utils/report/figure';

/** Day 20780 is Monday, 23 November 2026. */
const MONDAY = 20_780;

describe('the days of a goal', () => {
  it.each([
    ['day', MONDAY, MONDAY, MONDAY],
    ['week', MONDAY, MONDAY, MONDAY + 6],
    ['week', MONDAY - 1, MONDAY - 7, MONDAY - 1],
    ['month', MONDAY, MONDAY - 22, MONDAY + 7],
    ['month', 18_321, 18_293, 18_321], // 29 February 2020
  ] as const)('%s %d: %d to %d', (period, today, from, to) => {
    expect(goalDays(period, today)).toEqual({ from, to });
  });
});

const figure = (
  id: Figure['id'],
  block: Figure['block'],
  better: Figure['better'],
  value: number | null,
): Figure => ({
  ...{ id, block, better, unit: 'count', shown: true },
  of: () => ({
    value,
    parts: [],
    lacks: value === null ? [{ code: 'no-orders' }] : [],
    checks: [],
    trace: null,
  }),
});
const goal = (id: Goal['figure'], target: number): Entry<'goal'> => ({
  ...{ kind: 'goal', subject: 'shop|s|goals', id: `week:${id}`, when: null, key: id, at: 0, by: 'x' },
  value: { figure: id, period: 'week', target },
});
const material = { today: MONDAY + 3, sums: { timeZone: 'UTC' } } as Material;
const NOW = (MONDAY + 3) * DAY + DAY / 2;

describe('goals', () => {
  it('stand quality first, each with its pace', () => {
    const figures = [figure('orders', 'money', 'up', 10), figure('refund-rate', 'quality', 'down', 0.01)];
    const { lines } = goalsView(
      [goal('orders', 100), goal('refund-rate', 0.03)],
      null,
      figures,
      material,
      NOW,
    );
    expect(lines.map(({ figure: id, pace }) => [id, pace.finding])).toEqual([
      ['refund-rate', 'reached'],
      ['orders', 'behind'],
    ]);
    expect(lines[1]?.pace.expected).toBe(50);
  });

  it('say what is missing where nothing was read, and nothing of figures that are gone', () => {
    const { lines } = goalsView(
      [goal('orders', 9), goal('no-such', 9)],
      null,
      [figure('orders', 'money', 'up', null)],
      material,
      NOW,
    );
    expect(lines).toMatchObject([{ figure: 'orders', lack: 'no-orders', pace: { finding: 'unknown' } }]);
    expect(
      goalsView([goal('orders', 9)], null, [figure('orders', 'money', 'up', 3)], null, NOW).lines,
    ).toMatchObject([{ value: null, pace: { finding: 'unknown' } }]);
  });

  it('an objective’s results come from where they began to where they shall be', () => {
    const objective = {
      text: '老客撑一半',
      from: NOW - 9 * DAY,
      until: NOW + DAY,
      results: [{ figure: 'orders', start: 10, target: 30 }],
    };
    const view = goalsView([], objective, [figure('orders', 'money', 'up', 15)], material, NOW);
    expect(view.objective?.results).toMatchObject([{ value: 15, progress: 0.25 }]);
  });
});
