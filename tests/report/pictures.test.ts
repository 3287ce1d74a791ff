import { describe, expect, it } from 'vitest';
import { thresholds } from '../../utils/model/settings';
import { grown } from '../../utils/report/compound';
import { ordersIn } from '../../utils/report/orders-in';
import { calendarOf } from '../../utils/report/pictures/calendar';
import { cohortsOf } from '../../utils/report/pictures/cohorts';
import { paretoOf } from '../../utils/report/pictures/pareto';
import { potsOf } from '../../utils/report/pictures/pots';
import { trendOf } from '../../utils/report/pictures/trend';
import { LAST_30, shop, sumsOf, TODAY } from './made';

async function material() {
  return { sums: await sumsOf(await shop()), cur: 0, today: TODAY, thresholds: thresholds.parse({}) };
}

describe('pictures show what the figures say', () => {
  it('trend: its columns come to the sales of the period, and the dashed line to those before', async () => {
    const made = await material();
    for (const days of [30, 100, 700]) {
      const period = { from: TODAY - days + 1, to: TODAY };
      const columns = trendOf(made, period);
      const sum = (of: 'net' | 'sales' | 'beforeNet') => columns.reduce((all, one) => all + one[of], 0);
      const past = { from: period.from - days, to: period.from - 1 };
      expect([sum('net'), sum('sales'), sum('beforeNet')]).toEqual([
        ordersIn(made, period).net,
        ordersIn(made, period).sales,
        ordersIn(made, past).net,
      ]);
      expect([columns[0]?.from, columns.at(-1)?.to]).toEqual([period.from, period.to]);
    }
  });

  it('calendar: one cell a day, deeper where there was more', async () => {
    const days = calendarOf(await material(), LAST_30);
    expect(days).toHaveLength(30);
    expect(days.filter(({ sales }) => sales > 0).map(({ day }) => TODAY - day)).toEqual([20, 15, 10, 5]);
    expect(days.every(({ sales, level }) => sales > 0 === level > 0)).toBe(true);
  });

  it('pareto: the best first, up to the whole', async () => {
    const places = paretoOf(await material(), LAST_30);
    expect(places.map(({ title, minor, grade }) => [title, minor, grade])).toEqual([
      ['货 1', 30_000, 'a'],
      ['货 2', 5_000, 'b'],
    ]);
    expect(places.at(-1)?.upTo).toBeCloseTo(1);
  });

  it('cohorts: who ordered again in the months after the first order', async () => {
    const cohorts = cohortsOf(await material());
    expect(cohorts.map(({ size }) => size)).toEqual([1, 1]);
    // Ann's first order was in September, her second in October; November is under way.
    expect(cohorts[1]?.active).toEqual([1, 1]);
  });

  it('cohorts: nothing is said of months after the last order that was read', async () => {
    const made = await material();
    const cohorts = cohortsOf({ ...made, today: TODAY + 300 });
    // November's orders end on the 15th, so October is the last whole month.
    expect(cohorts.map(({ active }) => active)).toEqual([[1], [1, 1]]);
  });

  it('where the money sits: stock at cost, margin on price, turns a year', async () => {
    const pots = potsOf(await material(), LAST_30);
    expect(pots.map(({ title, stock }) => [title, stock])).toEqual([
      ['货 3', 40_000],
      ['货 2', 20_000],
      ['货 1', 18_000],
    ]);
    expect(pots[1]?.margin).toBeCloseTo(0.6);
    expect(pots[0]?.turns).toBe(0);
  });

  it('money in goods grows by the margin on price, turn by turn', () => {
    expect(grown(50, 0.2, 3)).toBeCloseTo(97.66, 2);
    expect(grown(50, 0.1, 10)).toBeCloseTo(143.4, 2);
    expect(grown(50, -0.1, 2)).toBeLessThan(50);
  });
});
