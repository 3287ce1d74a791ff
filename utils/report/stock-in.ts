import type { Period } from '../model/report';
import type { GoodsRow } from '../model/sums';
import type { Material } from './figure';
import { type Sold, soldByLines } from './goods-in';
import { lengthOf } from './period';

/** Stock seen this many days before a day still stands for it; after that it is unknown. */
export const AROUND = 14;

/** Stock on a day as it was seen last, up to two weeks before; null where nobody saw it. */
export function stockOn({ stock }: GoodsRow, day: number): number | null {
  const seen = stock.findLast((one) => one.day <= day);
  return seen && day - seen.day <= AROUND ? seen.units : null;
}

/** Mean stock over the days of a period on which it is known; null where it is on none. */
export function averageStock(row: GoodsRow, period: Period): number | null {
  const { sum, days } = stockDays(row, period);
  return days === 0 ? null : sum / days;
}

/** Days of a period on which a listing's stock is known, and its pieces added up over them. */
function stockDays(row: GoodsRow, { from, to }: Period): { sum: number; days: number } {
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

/** One listing whose cost and stock are known, over a period. Money in minor units of the report's currency. */
export type Pot = {
  row: GoodsRow;
  sold: Sold;
  /** Mean money in stock; what the sold pieces had cost; margin on price (may be below 0). */
  stock: number;
  cost: number;
  revenue: number;
  margin: number;
  /** A year's turns. */
  turns: number;
};

/** `seenDays`: on how many days of the period stock is known, of the listing that it is known of best. */
export type Pots = { pots: Pot[]; noCost: number; noStock: number; unpriced: number; seenDays: number };

/** The listings on which money, turns and margin are known, and how many of those that hold stock or sold are not. */
export function potsIn(material: Material, period: Period): Pots {
  const { sums, cur } = material;
  const code = sums.currencies[cur] ?? '';
  const sold = soldByLines(material, period);
  const pots: Pots = { pots: [], noCost: 0, noStock: 0, unpriced: 0, seenDays: 0 };
  sums.goods.rows.forEach((row, i) => {
    const of = sold[i];
    const units = averageStock(row, period);
    if (!of || (of.units === 0 && !units)) return;
    if (row.cost === null || (row.cost.currency ?? '') !== code) {
      pots.noCost += 1;
      return;
    }
    if (units === null) {
      pots.noStock += 1;
      return;
    }
    if (of.unpriced > 0) pots.unpriced += 1;
    pots.seenDays = Math.max(pots.seenDays, stockDays(row, period).days);
    const stock = units * row.cost.minor;
    const cost = of.units * row.cost.minor;
    pots.pots.push({
      row,
      sold: of,
      stock,
      cost,
      revenue: of.minor,
      margin: marginOf(row, row.cost.minor, of.minor, cost),
      turns: stock > 0 ? (cost / stock) * (365 / lengthOf(period)) : 0,
    });
  });
  return pots;
}

/** On what was sold; of goods that did not sell on the asked price; 0 where neither is known. */
function marginOf({ price, cost }: GoodsRow, unit: number, revenue: number, sold: number): number {
  if (revenue > 0) return (revenue - sold) / revenue;
  const asked = price && price.currency === cost?.currency ? price.minor : 0;
  return asked > 0 ? (asked - unit) / asked : 0;
}

/** What one piece of a listing is worth: its cost, or its price where no cost is known. */
export function worthOf(row: GoodsRow, code: string): { minor: number; atPrice: boolean } | null {
  if (row.cost && (row.cost.currency ?? '') === code) return { minor: row.cost.minor, atPrice: false };
  if (row.price && (row.price.currency ?? '') === code) return { minor: row.price.minor, atPrice: true };
  return null;
}
