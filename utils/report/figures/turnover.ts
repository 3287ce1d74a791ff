import { linesLedgers } from '../checks/lines-ledgers';
import { stockFlow } from '../checks/stock-flow';
import type { Figure } from '../figure';
import { potLacks } from '../goods-lacks';
import { isBlind } from '../lacks';
import { lengthOf } from '../period';
import { potsIn } from '../pots-in';

/** Turns a year: cost of the goods sold ÷ mean stock at cost, times 365 ÷ days; over listings with known cost and stock. */
const turnover: Figure = {
  id: 'turnover',
  block: 'goods',
  unit: 'factor',
  better: 'up',
  shown: true,
  of(material, period) {
    const all = potsIn(material, period);
    const stock = all.pots.reduce((sum, pot) => sum + pot.stock, 0);
    const cost = all.pots.reduce((sum, pot) => sum + pot.cost, 0);
    // Pieces turn in whatever currency they were sold.
    const lacks = potLacks(material, period, all).filter(({ code }) => code !== 'other-currency');
    return {
      value: stock <= 0 || isBlind(lacks) ? null : (cost / stock) * (365 / lengthOf(period)),
      parts: [
        { code: 'cost-of-sales', value: cost, unit: 'money' },
        { code: 'average-stock', value: stock, unit: 'money' },
      ],
      lacks,
      checks: [linesLedgers(material, period), stockFlow(material, period)],
      trace: { of: 'listings', keys: all.pots.map(({ row }) => row.key) },
    };
  },
};
export default turnover;
