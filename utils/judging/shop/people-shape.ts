import type { BuyersShape } from '../../model/outlook';
import { fitGammaGamma } from '../models/gamma-gamma';
import type { Work } from '../models/slices';

/** What the walk over the buyers keeps of each that a strong key tells apart. */
export type Patron = {
  /** Days since the last sale. */
  recency: number;
  sales: number;
  /** Net sum in the shop's main currency, minor units; null where an amount is missing or in another one. */
  spent: number | null;
};

/** Fewer buyers than this have no quintiles. */
const FEWEST = 30;
/** Spend is fitted to so many at most. */
const MOST_SPENDS = 5000;

/** The shop's own quintiles of recency, frequency and money, and the model of what an order brings. */
export function* buyersShape(all: readonly Patron[], currency: string | null): Work<BuyersShape> {
  const spent = all.flatMap(({ spent: sum }) => sum ?? []);
  const enough = all.length >= FEWEST && spent.length >= FEWEST;
  yield;
  const spends = all.flatMap(({ spent: sum, sales }) =>
    sum !== null && sum > 0 && sales > 0 ? [{ x: sales, mean: sum / sales }] : [],
  );
  const stride = Math.ceil(spends.length / MOST_SPENDS) || 1;
  const found = yield* fitGammaGamma(spends.filter((_, i) => i % stride === 0));
  return {
    count: all.length,
    currency,
    quintiles: enough
      ? {
          recency: quintiles(all.map(({ recency }) => recency)),
          frequency: quintiles(all.map(({ sales }) => sales)),
          money: quintiles(spent),
        }
      : null,
    spend: found.ok ? found.params : null,
  };
}

/** Upper ends of the lowest four fifths. */
export function quintiles(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  return [0.2, 0.4, 0.6, 0.8].map((share) => sorted[Math.ceil(share * sorted.length) - 1] ?? 0);
}

/** Which fifth a value is in, 1 to 5. */
export function fifthOf(value: number, ends: readonly number[]): number {
  return 1 + ends.filter((end) => value > end).length;
}
