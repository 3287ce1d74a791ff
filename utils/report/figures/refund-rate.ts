import { ordersBuyers } from '../checks/orders-buyers';
import type { Figure } from '../figure';
import { areRefundsRead, isBlind, orderLacks, refundLacks, withOrderLacks } from '../lacks';
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
    const lacks = withOrderLacks(refundLacks(material, period), orderLacks(material, period, orders));
    const isUnseen = back === 0 && !areRefundsRead(material, period);
    return {
      // None seen where none would be: that is no rate of nought.
      value: all === 0 || isBlind(lacks) || isUnseen ? null : back / all,
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
