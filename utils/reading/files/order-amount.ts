import type { Money } from '../../model/money';

/** What the lines of one order say of its sum. */
export type Sums = {
  /** What each line says the order's sum is, or its own share of it. */
  said: number[];
  /** Lines that say nothing. */
  silent: number;
  currency: string | null;
  /** Sum of the lines' own goods, and how many lines told it. */
  goods: number;
  priced: number;
};

export const noSums = (): Sums => ({ said: [], silent: 0, currency: null, goods: 0, priced: 0 });

/**
 * The sum of an order. `order`: each line repeats it. `line`: each line holds its share; one line without makes it
 * unknown. `tell`: nobody knows which, so differing values are shares, and of equal ones the prices of the goods
 * tell which is nearer; without prices equal values are taken for repeats.
 */
export function orderSum(sums: Sums, per: 'order' | 'line' | 'tell'): Money | undefined {
  const [first] = sums.said;
  if (first === undefined) return undefined;
  const { currency } = sums;
  const total = sums.said.reduce((sum, one) => sum + one, 0);
  if (per === 'order') return { minor: first, currency };
  if (per === 'line') return sums.silent > 0 ? undefined : { minor: total, currency };
  if (sums.said.every((one) => one === first)) {
    const isPriced = sums.priced === sums.said.length + sums.silent;
    const split = isPriced && Math.abs(total - sums.goods) < Math.abs(first - sums.goods);
    return { minor: split ? total : first, currency };
  }
  return sums.silent > 0 ? undefined : { minor: total, currency };
}

/**
 * The sum of an order in a file that has no column for it: what its goods come to, where every line is priced. Nothing
 * tells of discounts or postage there, so nothing better is known.
 */
export function goodsSum({ said, silent, goods, priced }: Sums, currency: string | null): Money | undefined {
  const isWhole = said.length === 0 && priced > 0 && priced === silent;
  return isWhole ? { minor: goods, currency } : undefined;
}
