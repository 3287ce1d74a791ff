import type { Money } from '../model/money';
import type { Period } from '../model/report';
import type { GoodsRow } from '../model/sums';
import type { Material } from './figure';

/** Stock seen this many days before a day still stands for it; after that it is unknown. */
export const AROUND = 14;

/** Stock on a day as it was seen last, up to two weeks before; null where nobody saw it. */
export function stockOn({ stock }: GoodsRow, day: number): number | null {
  const seen = stock.findLast((one) => one.day <= day);
  return seen && day - seen.day <= AROUND ? seen.units : null;
}

/** Days of a period on which a listing's stock is known, and its pieces added up over them. */
export function stockDays(row: GoodsRow, { from, to }: Period): { sum: number; days: number } {
  let sum = 0;
  let days = 0;
  row.stock.forEach((seen, i) => {
    const until = Math.min((row.stock[i + 1]?.day ?? Number.POSITIVE_INFINITY) - 1, seen.day + AROUND, to);
    const n = until - Math.max(seen.day, from) + 1;
    if (n <= 0) return;
    sum += n * seen.units;
    days += n;
  });
  return { sum, days };
}

/** Whether money is of the report's currency. Without any order there is none, and each listing stands in its own. */
export function isReported({ currency }: Money, { sums, cur }: Material): boolean {
  return sums.currencies.length === 0 || (currency ?? '') === sums.currencies[cur];
}

/** Whether what a listing holds is told in the report's currency: its cost, or its price where no cost is known. */
export function isOfCurrency({ cost, price }: GoodsRow, material: Material): boolean {
  const told = cost ?? price;
  return told === null || isReported(told, material);
}

/** What one piece of a listing is worth: its cost, or its price where no cost is known. */
export function worthOf(
  { cost, price }: GoodsRow,
  material: Material,
): { minor: number; atPrice: boolean } | null {
  if (cost && isReported(cost, material)) return { minor: cost.minor, atPrice: false };
  if (price && isReported(price, material)) return { minor: price.minor, atPrice: true };
  return null;
}
