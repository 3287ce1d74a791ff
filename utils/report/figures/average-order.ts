import { linesOrders } from '../checks/lines-orders';
import { ordersBuyers } from '../checks/orders-buyers';
import type { Figure } from '../figure';
import { isBlind, moneyLacks, orderLacks } from '../lacks';
import { ordersIn } from '../orders-in';

/** Sales after refunds ÷ orders, of the orders whose amount is known. */
const averageOrder: Figure = {
  id: 'average-order',
  block: 'money',
  unit: 'money',
  better: 'up',
  shown: true,
  of(material, period) {
    const orders = ordersIn(material, period);
    const lacks = [...orderLacks(material, period, orders), ...moneyLacks(orders)];
    return {
      value: orders.priced === 0 || isBlind(lacks) ? null : orders.net / orders.priced,
      parts: [
        { code: 'net', value: orders.net, unit: 'money' },
        { code: 'sales', value: orders.priced, unit: 'count' },
      ],
      lacks,
      checks: [ordersBuyers(material, period, 'net'), linesOrders(material, period)],
      trace: { of: 'orders', period, states: ['sale'] },
    };
  },
};
export default averageOrder;
