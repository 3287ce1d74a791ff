import { linesOrders } from '../checks/lines-orders';
import { ordersBuyers } from '../checks/orders-buyers';
import { staffTotal } from '../checks/staff-total';
import type { Figure } from '../figure';
import { isBlind, moneyLacks, orderLacks, refundLacks } from '../lacks';
import { ordersIn } from '../orders-in';

/** What orders brought after refunds, in the report's currency, by the day they were placed. */
const salesNet: Figure = {
  id: 'sales-net',
  block: 'money',
  unit: 'money',
  better: 'up',
  shown: true,
  of(material, period) {
    const orders = ordersIn(material, period);
    const lacks = [
      ...orderLacks(material, period, orders),
      ...moneyLacks(orders),
      ...refundLacks(material, period),
    ];
    return {
      value: isBlind(lacks) || (orders.priced === 0 && orders.unpriced > 0) ? null : orders.net,
      parts: [{ code: 'sales', value: orders.priced, unit: 'count' }],
      lacks,
      checks: [
        ordersBuyers(material, period, 'net'),
        linesOrders(material, period),
        staffTotal(material, period),
      ],
      trace: { of: 'orders', period, states: ['sale'] },
    };
  },
};
export default salesNet;
