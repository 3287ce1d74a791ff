import type { Period } from '../model/report';
import type { GoodsRow } from '../model/sums';
import type { Material } from './figure';
import { soldByLines } from './goods-in';
import { once } from './once';
import { lengthOf } from './period';
import { isReported, stockDays } from './stock-in';

/** One listing whose cost and stock are known, over a period. Money in minor units of the report's currency. */
export type Pot = {
  row: GoodsRow;
  /** Mean money in stock; what the sold pieces had cost, in whatever currency they were sold. */
  stock: number;
  cost: number;
  /** What was sold in the report's currency: what it brought, less what it had cost; and the margin on price (may be below 0). */
  gain: number;
  margin: number;
  /** A year's turns. */
  turns: number;
};

/** `seenDays`: on how many days of the period stock is known, of the listing that it is known of best. */
export type Pots = { pots: Pot[]; noCost: number; noStock: number; unpriced: number; seenDays: number };

/** The listings on which money, turns and margin are known, and how many of those that hold stock or sold are not. */
export function potsIn(material: Material, period: Period): Pots {
  return once(material, 'pots', period, () => found(material, period));
}

function found(material: Material, period: Period): Pots {
  const sold = soldByLines(material, period);
  const pots: Pots = { pots: [], noCost: 0, noStock: 0, unpriced: 0, seenDays: 0 };
  material.sums.goods.rows.forEach((row, i) => {
    const of = sold[i];
    const seen = stockDays(row, period);
    const units = seen.days === 0 ? null : seen.sum / seen.days;
    if (!of || (of.units === 0 && !units)) return;
    if (row.cost === null || !isReported(row.cost, material)) {
      pots.noCost += 1;
      return;
    }
    if (units === null) {
      pots.noStock += 1;
      return;
    }
    if (of.unpriced > 0) pots.unpriced += 1;
    pots.seenDays = Math.max(pots.seenDays, seen.days);
    const stock = units * row.cost.minor;
    const cost = of.units * row.cost.minor;
    const gain = of.minor - of.ownUnits * row.cost.minor;
    pots.pots.push({
      row,
      stock,
      cost,
      gain,
      margin: of.minor > 0 ? gain / of.minor : askedMargin(row, row.cost.minor),
      turns: stock > 0 ? (cost / stock) * (365 / lengthOf(period)) : 0,
    });
  });
  return pots;
}

/** The margin on the asked price, of goods that did not sell; 0 where it is not known. */
function askedMargin({ price, cost }: GoodsRow, unit: number): number {
  const asked = price && price.currency === cost?.currency ? price.minor : 0;
  return asked > 0 ? (asked - unit) / asked : 0;
}
