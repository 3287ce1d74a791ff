import { linesLedgers } from '../checks/lines-ledgers';
import { linesOrders } from '../checks/lines-orders';
import type { Figure } from '../figure';
import { soldByLines, unlistedIn } from '../goods-in';
import { goodsMoneyLacks } from '../goods-lacks';
import { isBlind } from '../lacks';
import { rankedIn } from '../ranked-in';

const TOP = 3;

/** Share of the three best-selling listings in what was sold, by the prices on the lines of orders. */
const heroShare: Figure = {
  id: 'hero-share',
  block: 'goods',
  unit: 'share',
  better: null,
  shown: true,
  of(material, period) {
    const best = rankedIn(material, period).slice(0, TOP);
    const listed = soldByLines(material, period).reduce((sum, { minor }) => sum + minor, 0);
    const total = listed + unlistedIn(material, period).minor;
    const top = best.reduce((sum, { minor }) => sum + minor, 0);
    const lacks = goodsMoneyLacks(material, period);
    return {
      // Where no listing was found for anything sold, none of them has a share.
      value: best.length === 0 || total <= 0 || isBlind(lacks) ? null : top / total,
      parts: [
        { code: 'top-three', value: top, unit: 'money' },
        { code: 'goods-total', value: total, unit: 'money' },
      ],
      lacks,
      checks: [linesOrders(material, period), linesLedgers(material, period)],
      trace: { of: 'listings', keys: best.map(({ key }) => key) },
    };
  },
};
export default heroShare;
