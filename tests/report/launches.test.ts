import { describe, expect, it } from 'vitest';
import type { GoodsRow } from '../../utils/model/sums';
import type { Material } from '../../utils/report/figure';
import { LAST_30, materialOf, part, shop, TODAY, told } from './made';

/**
 * The shop of the tests, with listings listed so many days ago. Ann's first order, 60 days ago, and two later ones held
 * listing 1; Bob's only one, 15 days ago, listing 2.
 */
async function listed(ago: Record<string, number | null>): Promise<Material> {
  const made = await materialOf(await shop());
  const rows = made.sums.goods.rows.map((row): GoodsRow => {
    const days = ago[row.title.replace('货 ', '')];
    return days === undefined ? row : { ...row, listedDay: days === null ? null : TODAY - days };
  });
  return { ...made, sums: { ...made.sums, goods: { ...made.sums.goods, rows } } };
}

describe('new customers by new products', () => {
  it.each([
    ['nothing new', {}, null, [0, 0, 0]],
    ['a new customer by it', { 2: 40 }, 1, [1, 1, 0]],
    ['on the very day', { 2: 29 }, 1, [1, 1, 0]],
    ['its 30 days not over', { 2: 28 }, null, [0, 0, 0]],
    ['its 30 days over before the period', { 2: 59 }, null, [0, 0, 0]],
    ['its 30 days over on the first day', { 2: 58 }, 0, [1, 0, 0]],
    // Ann had bought before: three pieces to an old customer, none to a new one.
    ['old customers alone', { 1: 30 }, 0, [1, 3, 3]],
    ['two products', { 1: 30, 2: 30 }, 1, [2, 4, 3]],
  ] as [string, Record<string, number>, number | null, number[]][])('%s', async (_, ago, value, parts) => {
    const made = await listed(ago);
    expect(told(made, 'launch-new').value).toBe(value);
    expect(
      (['launches', 'launch-units', 'launch-old'] as const).map((code) => part(made, 'launch-new', code)),
    ).toEqual(parts);
    const codes = told(made, 'launch-new').lacks.map(({ code }) => code);
    expect(codes.includes('no-launches')).toBe(value === null);
  });

  it('counts variants of one product once', async () => {
    const made = await listed({ 1: 40, 2: 40 });
    const rows = made.sums.goods.rows.map((row) => ({ ...row, item: 'same' }));
    const one = { ...made, sums: { ...made.sums, goods: { ...made.sums.goods, rows } } };
    expect(part(one, 'launch-new', 'launches')).toBe(1);
    expect(told(one, 'launch-new').value).toBe(1);
  });

  it('opens to the new products, is vouched for, and says what it lacks', async () => {
    const made = await listed({ 2: 40, 3: null });
    const { trace, checks, lacks } = told(made, 'launch-new');
    const [key] = made.sums.goods.rows.flatMap((row) => (row.title === '货 2' ? [row.key] : []));
    expect(trace).toEqual({ of: 'listings', keys: [key] });
    expect(checks.map(({ code, state }) => [code, state])).toEqual([
      ['orders-buyers', 'agrees'],
      ['lines-ledgers', 'agrees'],
    ]);
    expect(lacks).toContainEqual({ code: 'undated-listings', n: 1 });
    expect(lacks).toContainEqual({ code: 'nameless', n: 1 });
    expect(lacks.map(({ code }) => code)).toContain('first-unknown');
    expect(told(made, 'launch-new', { from: TODAY - 60, to: TODAY - 31 }).value).toBeNull();
    expect(LAST_30.to).toBe(TODAY);
  });
});
