import { describe, expect, it } from 'vitest';
import type { FigureId } from '../../utils/model/report';
import { thresholds } from '../../utils/model/settings';
import { allFigures } from '../../utils/pipeline/figures';
import type { Material } from '../../utils/report/figure';
import { potsIn } from '../../utils/report/pots-in';
import { fold } from '../../utils/store/fold';
import { take } from '../store/bench';
import { DAY, NOW, order, orderPage } from '../store/readings';
import { LAST_30, shop, sumsOf, TODAY } from './made';

const usd = (dollars: number) => ({ minor: dollars * 100, currency: 'USD' });

/** The made shop with an order in dollars: two pieces of listing 1 and one of listing 2. */
async function material(): Promise<Material> {
  const store = await shop();
  const items = [
    { itemId: '1', title: '货 1', quantity: 2, unitPrice: usd(20) },
    { itemId: '2', title: '货 2', quantity: 1, unitPrice: usd(10) },
  ];
  await take(store, orderPage([order('u1', NOW - 2 * DAY, { amount: usd(50), items })]));
  await fold(store);
  return { sums: await sumsOf(store), cur: 0, today: TODAY, thresholds: thresholds.parse({}) };
}

const told = (made: Material, id: FigureId) => {
  const value = allFigures.find((one) => one.id === id)?.of(made, LAST_30);
  if (!value) throw new Error(id);
  return value;
};
const OTHER = { code: 'other-currency', n: 1 };

describe('goods that were sold in another currency too', () => {
  it('have the margin of what was sold in the report’s own', async () => {
    const { pots } = potsIn(await material(), LAST_30);
    // Three pieces of listing 1 at 100 each that cost 60, one of listing 2 at 50 that cost 20.
    expect(pots.map(({ row, margin }) => [row.title, margin])).toEqual([
      ['货 1', 0.4],
      ['货 2', 0.6],
      ['货 3', expect.closeTo(2 / 3)],
    ]);
  });

  it('turn by all pieces', async () => {
    const { pots } = potsIn(await material(), LAST_30);
    expect(pots.map(({ cost }) => cost)).toEqual([30_000, 4_000, 0]);
    expect(told(await material(), 'turnover').lacks).not.toContainEqual(OTHER);
  });

  it.each(['hero-share', 'class-a-share', 'category-focus', 'gmroi', 'compounding'] as const)(
    '%s says so, each order once',
    async (id) => {
      expect(told(await material(), id).lacks).toContainEqual(OTHER);
    },
  );

  it('are reckoned once for all figures that rest on them', async () => {
    const made = await material();
    expect(potsIn(made, LAST_30)).toBe(potsIn({ ...made }, { ...LAST_30 }));
  });
});
