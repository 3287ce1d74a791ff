import { discountsLines } from '../checks/discounts-lines';
import type { Figure } from '../figure';
import { isBlind, lack, orderLacks, withOrderLacks } from '../lacks';
import { ordersIn } from '../orders-in';

/** What was taken off ÷ what the same orders would have come to without it, of orders whose page tells of discounts. */
const discountDepth: Figure = {
  id: 'discount-depth',
  block: 'money',
  unit: 'share',
  better: 'down',
  shown: false,
  of(material, period) {
    const orders = ordersIn(material, period);
    const lacks = orderLacks(material, period, orders);
    return {
      value: orders.discountBase <= 0 || isBlind(lacks) ? null : orders.discountSum / orders.discountBase,
      parts: [
        { code: 'discount-sum', value: orders.discountSum, unit: 'money' },
        { code: 'gross-sum', value: orders.discountBase, unit: 'money' },
        { code: 'discounted', value: orders.discounted, unit: 'count' },
      ],
      lacks: withOrderLacks(lack('no-discounts', orders.sales - orders.discountKnown), lacks),
      checks: [discountsLines(material, period)],
      trace: { of: 'orders', period, states: ['sale'] },
    };
  },
};
export default discountDepth;
