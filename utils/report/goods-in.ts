import type { Period } from '../model/report';
import type { Material } from './figure';
import { once } from './once';
import { isIn } from './period';

/** What one listing sold in a period. `minor` and `ownUnits` are of the report's currency, the rest of all. */
export type Sold = { units: number; ownUnits: number; minor: number; unpriced: number };

/** By the lines of orders; in the order of `goods.rows`. */
export function soldByLines(material: Material, period: Period): readonly Sold[] {
  return once(material, 'sold', period, () => addedUp(material, period));
}

function addedUp({ sums, cur }: Material, period: Period): Sold[] {
  const { lines, rows } = sums.goods;
  return rows.map((_, i) => {
    const sold: Sold = { units: 0, ownUnits: 0, minor: 0, unpriced: 0 };
    for (let at = lines.start[i] ?? 0; at < (lines.start[i + 1] ?? 0); at += 1) {
      if (!isIn(lines.day[at] ?? -1, period)) continue;
      sold.units += lines.units[at] ?? 0;
      sold.unpriced += lines.unpriced[at] ?? 0;
      if (lines.cur[at] !== cur) continue;
      sold.ownUnits += lines.units[at] ?? 0;
      sold.minor += lines.minor[at] ?? 0;
    }
    return sold;
  });
}

/** Pieces sold by the ledgers kept while reading; in the order of `goods.rows`. */
export function unitsByLedger({ sums }: Material, period: Period): number[] {
  const { ledgers, rows } = sums.goods;
  return rows.map((_, i) => {
    let units = 0;
    for (let at = ledgers.start[i] ?? 0; at < (ledgers.start[i + 1] ?? 0); at += 1)
      if (isIn(ledgers.day[at] ?? -1, period)) units += ledgers.units[at] ?? 0;
    return units;
  });
}

/** Goods of lines that no listing was found for. */
export function unlistedIn({ sums, cur }: Material, period: Period): Omit<Sold, 'unpriced'> {
  const sum = { units: 0, ownUnits: 0, minor: 0 };
  for (const one of sums.goods.unlisted) {
    if (!isIn(one.day, period)) continue;
    sum.units += one.units;
    if (one.cur !== cur) continue;
    sum.ownUnits += one.units;
    sum.minor += one.minor;
  }
  return sum;
}
