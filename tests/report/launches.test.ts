import { describe, expect, it } from 'vitest';
import type { PartCode, Period } from '../../utils/model/report';
import { take } from '../store/bench';
import { cny, DAY, NOW, order, orderPage } from '../store/readings';
import { LAST_30, line, materialOf, part, shop, TODAY, told } from './made';

/**
 * The shop of the tests, with listings listed so many days ago. Ann's first order, 60 days ago, and two later ones held
 * listing 1; Bob's only one, 15 days ago, listing 2.
 */
const LAST_60 = { from: TODAY - 59, to: TODAY };
/** Days on which the first days of what was listed lately will be over. */
const SOON = { from: TODAY, to: TODAY + 10 };
const listed = async (ago: Record<string, number | null>) => materialOf(await shop(ago));

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

  it.each([
    // Ann's first order of all, within the product's days: she is new, and so is her piece.
    ['one who came with the product', { 1: 60 }, LAST_60, 'launch-old', 0],
    ['one who was there the day before', { 1: 59 }, LAST_60, 'launch-old', 0],
    ['one who was there, in the first week', { 1: 25 }, SOON, 'launch-week-old', 2],
    ['one who was there, after the first week', { 1: 27 }, SOON, 'launch-week-old', 0],
    ['one who was there, after the first week', { 1: 27 }, SOON, 'launch-old', 3],
  ] as [string, Record<string, number>, Period, PartCode, number][])('%s', async (_, ago, when, code, n) => {
    const made = await listed(ago);
    expect(told(made, 'launch-new', when).parts).toContainEqual({ code, value: n, unit: 'count' });
  });

  it('says how many pieces stand on orders that name nobody', async () => {
    const store = await shop({ 2: 40 });
    await take(
      store,
      orderPage([order('n2', NOW - 14 * DAY, { amount: cny(200), items: [line('2', 50, 4)] })]),
    );
    const made = await materialOf(store);
    const codes = ['launch-units', 'launch-old', 'launch-nameless'] as const;
    expect(codes.map((code) => part(made, 'launch-new', code))).toEqual([5, 0, 4]);
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
