import { linesLedgers } from '../checks/lines-ledgers';
import { linesOrders } from '../checks/lines-orders';
import type { Figure } from '../figure';
import { soldByLines, unlistedIn } from '../goods-in';
import { goodsMoneyLacks } from '../goods-lacks';
import { isBlind, lack } from '../lacks';

/** Mean selling price of a piece: what the lines of orders came to ÷ their pieces, of lines in the report's currency with a price. */
const unitPrice: Figure = {
  id: 'unit-price',
  block: 'goods',
  unit: 'money',
  better: 'up',
  shown: false,
  of(material, period) {
    const sold = soldByLines(material, period);
    const priced = sold.filter(({ unpriced }) => unpriced === 0);
    const loose = unlistedIn(material, period);
    const minor = priced.reduce((sum, one) => sum + one.minor, 0) + loose.minor;
    const units = priced.reduce((sum, one) => sum + one.ownUnits, 0) + (loose.minor > 0 ? loose.ownUnits : 0);
    const lacks = [
      ...goodsMoneyLacks(material, period).filter(({ code }) => code !== 'unlisted'),
      ...lack('lines-unpriced', sold.length - priced.length),
    ];
    return {
      value: units === 0 || minor <= 0 || isBlind(lacks) ? null : minor / units,
      parts: [
        { code: 'goods-total', value: minor, unit: 'money' },
        { code: 'goods-units', value: units, unit: 'count' },
      ],
      lacks,
      checks: [linesOrders(material, period), linesLedgers(material, period)],
      trace: { of: 'orders', period, states: ['sale'] },
    };
  },
};
export default unitPrice;
