import { describe, expect, it } from 'vitest';
import type { ListingRow } from '../../utils/model/reading';
import { thresholds } from '../../utils/model/settings';
import { allFigures } from '../../utils/pipeline/figures';
import type { Material } from '../../utils/report/figure';
import { freshStore, take } from '../store/bench';
import { at, cny, count, DAY, listingPage, NOW } from '../store/readings';
import { LAST_30, shop, sumsOf, TODAY } from './made';

const usd = (dollars: number) => ({ minor: dollars * 100, currency: 'USD' });
const listing = (itemId: string, cost: { minor: number; currency: string }, stock: number): ListingRow => ({
  ...{ itemId, title: `货 ${itemId}`, price: { low: cost, high: cost }, cost, stock: count(stock) },
  ...{ status: 'on_sale', listedAt: at(NOW - 400 * DAY, 'day') },
});

/** Sums in which these listings are called dead, worth their stock at cost. */
async function dead(store: Parameters<typeof sumsOf>[0], keys: string[]): Promise<Material> {
  const sums = await sumsOf(store);
  const rows = sums.goods.rows.map((row) => {
    const units = row.stock.at(-1)?.units ?? 0;
    const isDead = keys.some((key) => row.title === `货 ${key}`);
    return { ...row, dead: isDead ? 'yes' : 'no', deadWorth: isDead ? (row.cost?.minor ?? 0) * units : 0 };
  }) as typeof sums.goods.rows;
  const made = { ...sums, goods: { ...sums.goods, rows } };
  return { sums: made, cur: 0, today: TODAY, thresholds: thresholds.parse({}) };
}

const told = (made: Material) => allFigures.find(({ id }) => id === 'dead-cash')?.of(made, LAST_30);

describe('money in dead goods', () => {
  it('leaves out listings of another currency, and finds no fault in them', async () => {
    const store = await shop();
    await take(store, listingPage([listing('4', usd(10), 7)]));
    const value = told(await dead(store, ['3', '4']));
    expect(value).toMatchObject({ value: 40_000, parts: [{ code: 'dead-listings', value: 1 }] });
    expect(value?.checks).toMatchObject([{ state: 'agrees', first: 40_000, second: 40_000, rows: [] }]);
    expect(value?.trace).toMatchObject({ keys: [expect.any(String)] });
  });

  it('counts anew by the numbers of its own that a listing is judged by', async () => {
    const { sums, ...rest } = await dead(await shop(), []);
    const { rows, lines } = sums.goods;
    const lastSale = (i: number) => lines.day[(lines.start[i + 1] ?? 0) - 1] ?? 0;
    const isSold = (i: number) => (lines.start[i + 1] ?? 0) > (lines.start[i] ?? 0);
    const at = rows.findIndex((row, i) => isSold(i) && (row.stock.at(-1)?.units ?? 0) > 0);
    const silent = TODAY - lastSale(at);
    const row = rows[at];
    if (!row || silent < 1) throw new Error('nothing in stock was sold before today');
    const worth = (row.cost?.minor ?? row.price?.minor ?? 0) * (row.stock.at(-1)?.units ?? 0);
    const by = (own: object) => {
      const one = { ...row, dead: 'yes' as const, deadWorth: worth, ...own };
      const made = {
        ...sums,
        goods: { ...sums.goods, rows: rows.map((other, i) => (i === at ? one : other)) },
      };
      return told({ sums: made, ...rest })?.checks[0];
    };
    // By its category's days it is dead; by the shop's it sold too lately, which would be told as a fault.
    expect(by({ own: { deadDays: silent } })).toMatchObject({ first: worth, rows: [] });
    expect(by({})?.rows).toHaveLength(1);
  });

  it('stands in the listings’ own currency where no order was read', async () => {
    const store = freshStore();
    await take(store, listingPage([listing('5', cny(10), 4)]));
    const made = await dead(store, ['5']);
    expect(made.sums.currencies).toEqual([]);
    expect(told(made)).toMatchObject({ value: 4_000, checks: [{ state: 'agrees', first: 4_000 }] });
  });
});
