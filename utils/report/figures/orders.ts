import { ordersBuyers } from '../checks/orders-buyers';
import { ordersCounter, ordersExport } from '../checks/orders-told';
import type { Figure } from '../figure';
import { isBlind, orderLacks } from '../lacks';
import { ordersIn } from '../orders-in';

/** Orders that count as sales: neither cancelled, unpaid, refunded whole nor called brushing, which are told apart. */
const ordersFigure: Figure = {
  id: 'orders',
  block: 'money',
  unit: 'count',
  better: 'up',
  shown: true,
  of(material, period) {
    const orders = ordersIn(material, period);
    const lacks = orderLacks(material, period, orders);
    return {
      value: isBlind(lacks) ? null : orders.sales,
      parts: [
        { code: 'refunded', value: orders.refunded, unit: 'count' },
        ...(orders.brushing > 0
          ? [{ code: 'brushing', value: orders.brushing, unit: 'count' } as const]
          : []),
      ],
      lacks,
      checks: [ordersBuyers(material, period, 'sales'), ordersCounter(material), ordersExport(material)],
      trace: { of: 'orders', period, states: ['sale'] },
    };
  },
};
export default ordersFigure;
