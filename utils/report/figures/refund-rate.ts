import { ordersBuyers } from '../checks/orders-buyers';
import type { Figure } from '../figure';
import { isBlind, orderLacks, refundLacks } from '../lacks';
import { ordersIn } from '../orders-in';

/** Orders refunded whole or being refunded ÷ orders that came to anything (sales and refunded ones), by order date. */
const refundRate: Figure = {
  id: 'refund-rate',
  block: 'quality',
  unit: 'share',
  better: 'down',
  shown: true,
  of(material, period) {
    const orders = ordersIn(material, period);
    const all = orders.sales + orders.refunded;
    const back = orders.refunded + orders.refunding;
    const unread = refundLacks(material, period);
    const lacks = [...unread, ...orderLacks(material, period, orders)];
    return {
      // None seen where none would be: that is no rate of nought.
      value: all === 0 || isBlind(lacks) || (unread.length > 0 && back === 0) ? null : back / all,
      parts: [
        { code: 'refunded', value: back, unit: 'count' },
        { code: 'sales', value: all, unit: 'count' },
      ],
      lacks,
      checks: [ordersBuyers(material, period, 'refunded')],
      trace: { of: 'orders', period, states: ['refunded', 'refunding'] },
    };
  },
};
export default refundRate;
