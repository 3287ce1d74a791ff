import { classesOf } from '../abc';
import { linesLedgers } from '../checks/lines-ledgers';
import { linesOrders } from '../checks/lines-orders';
import type { Figure } from '../figure';
import { goodsMoneyLacks } from '../goods-lacks';
import { isBlind } from '../lacks';
import { rankedIn } from '../ranked-in';

/** ABC by revenue: the share of sold listings that together bring the first 80 %. */
const classAShare: Figure = {
  id: 'class-a-share',
  block: 'goods',
  unit: 'share',
  better: null,
  shown: true,
  of(material, period) {
    const { a, b, c } = classesOf(rankedIn(material, period));
    const all = a.length + b.length + c.length;
    const lacks = goodsMoneyLacks(material, period);
    return {
      value: all === 0 || isBlind(lacks) ? null : a.length / all,
      parts: [
        { code: 'class-a', value: a.length, unit: 'count' },
        { code: 'class-b', value: b.length, unit: 'count' },
        { code: 'class-c', value: c.length, unit: 'count' },
      ],
      lacks,
      checks: [linesOrders(material, period), linesLedgers(material, period)],
      trace: { of: 'listings', keys: a.map(({ key }) => key) },
    };
  },
};
export default classAShare;
