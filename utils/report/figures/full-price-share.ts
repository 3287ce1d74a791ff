import { discountsLines } from '../checks/discounts-lines';
import type { Figure } from '../figure';
import { isBlind, lack, orderLacks, withOrderLacks } from '../lacks';
import { ordersIn } from '../orders-in';

/** Sales without any discount ÷ sales whose page tells of discounts. */
const fullPriceShare: Figure = {
  id: 'full-price-share',
  block: 'people',
  unit: 'share',
  better: 'up',
  shown: false,
  of(material, period) {
    const orders = ordersIn(material, period);
    const lacks = orderLacks(material, period, orders);
    const value =
      orders.discountKnown === 0 || isBlind(lacks)
        ? null
        : (orders.discountKnown - orders.discounted) / orders.discountKnown;
    return {
      value,
      parts: [
        { code: 'discounted', value: orders.discounted, unit: 'count' },
        { code: 'told-discount', value: orders.discountKnown, unit: 'count' },
      ],
      lacks: withOrderLacks(lack('no-discounts', orders.sales - orders.discountKnown), lacks),
      checks: [discountsLines(material, period)],
      trace: { of: 'orders', period, states: ['sale'] },
    };
  },
};
export default fullPriceShare;
