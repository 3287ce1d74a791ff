import { linesCounter } from '../checks/lines-counter';
import { linesLedgers } from '../checks/lines-ledgers';
import { stockFlow } from '../checks/stock-flow';
import type { Figure } from '../figure';
import { soldByLines } from '../goods-in';
import { goodsLacks } from '../goods-lacks';
import { isBlind, lack } from '../lacks';
import { stockOn } from '../stock-in';

/** Pieces sold ÷ (pieces sold + on hand at the period's end), refunded ones left out; listings whose stock is known. */
const sellThrough: Figure = {
  id: 'sell-through',
  block: 'goods',
  unit: 'share',
  better: 'up',
  shown: true,
  of(material, period) {
    const sold = soldByLines(material, period);
    const end = Math.min(period.to, material.today);
    const keys: string[] = [];
    let units = 0;
    let left = 0;
    let unknown = 0;
    material.sums.goods.rows.forEach((row, i) => {
      const stock = stockOn(row, end);
      const n = sold[i]?.units ?? 0;
      if (stock === null) {
        if (n > 0 || row.onSale) unknown += 1;
        return;
      }
      units += n;
      left += stock;
      if (n + stock > 0) keys.push(row.key);
    });
    const lacks = [...goodsLacks(material, period), ...lack('no-stock', unknown)];
    return {
      value: units + left === 0 || isBlind(lacks) ? null : units / (units + left),
      parts: [
        { code: 'units-sold', value: units, unit: 'count' },
        { code: 'units-on-hand', value: left, unit: 'count' },
      ],
      lacks,
      checks: [linesLedgers(material, period), linesCounter(material, period), stockFlow(material, period)],
      trace: { of: 'listings', keys },
    };
  },
};
export default sellThrough;
