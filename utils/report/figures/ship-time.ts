import type { Figure } from '../figure';
import { isBlind, lack, orderLacks, withOrderLacks } from '../lacks';
import { ordersIn } from '../orders-in';

/** Mean hours from order to sending, of the orders whose sending a page dated. */
const shipTime: Figure = {
  id: 'ship-time',
  block: 'quality',
  unit: 'hours',
  better: 'down',
  shown: true,
  of(material, period) {
    const orders = ordersIn(material, period);
    const lacks = orderLacks(material, period, orders);
    return {
      value: orders.shipped === 0 || isBlind(lacks) ? null : orders.shipHours / orders.shipped,
      parts: [
        { code: 'sent', value: orders.shipped, unit: 'count' },
        { code: 'sales', value: orders.sales, unit: 'count' },
      ],
      lacks: withOrderLacks(lack('no-shipping', orders.sales - orders.shipped), lacks),
      checks: [],
      alone: 'one-source',
      trace: { of: 'orders', period, states: ['sale'] },
    };
  },
};
export default shipTime;
