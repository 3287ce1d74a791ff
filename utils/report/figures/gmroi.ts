import { linesLedgers } from '../checks/lines-ledgers';
import { linesOrders } from '../checks/lines-orders';
import type { Figure } from '../figure';
import { potLacks } from '../goods-lacks';
import { isBlind } from '../lacks';
import { lengthOf } from '../period';
import { potsIn } from '../pots-in';

/** Gross margin a year ÷ mean stock at cost, over listings with known cost and stock. */
const gmroi: Figure = {
  id: 'gmroi',
  block: 'goods',
  unit: 'factor',
  better: 'up',
  shown: true,
  of(material, period) {
    const all = potsIn(material, period);
    const stock = all.pots.reduce((sum, pot) => sum + pot.stock, 0);
    const margin = all.pots.reduce((sum, pot) => sum + pot.gain, 0);
    const lacks = potLacks(material, period, all);
    return {
      value: stock <= 0 || isBlind(lacks) ? null : (margin / stock) * (365 / lengthOf(period)),
      parts: [
        { code: 'margin', value: margin, unit: 'money' },
        { code: 'average-stock', value: stock, unit: 'money' },
      ],
      lacks,
      checks: [linesOrders(material, period), linesLedgers(material, period)],
      trace: { of: 'listings', keys: all.pots.map(({ row }) => row.key) },
    };
  },
};
export default gmroi;
