import { ordersBuyers } from '../checks/orders-buyers';
import { ordersCounter, ordersExport } from '../checks/orders-told';
import type { Figure } from '../figure';
import { isBlind, lack, orderLacks } from '../lacks';
import { ordersIn } from '../orders-in';
import { spikesIn } from '../spikes';

/**
 * Orders that count as sales: neither cancelled, unpaid, refunded whole nor called brushing, which are told apart. Days
 * that stand out from the shop's own usual are pointed out, as what they are: many orders, no more.
 */
const ordersFigure: Figure = {
  id: 'orders',
  block: 'money',
  unit: 'count',
  better: 'up',
  shown: true,
  of(material, period) {
    const orders = ordersIn(material, period);
    const spikes = spikesIn(material, period);
    const lacks = [...orderLacks(material, period, orders), ...lack('spikes', spikes.days)];
    return {
      value: isBlind(lacks) ? null : orders.sales,
      parts: [
        { code: 'refunded', value: orders.refunded, unit: 'count' },
        ...(orders.brushing > 0
          ? [{ code: 'brushing', value: orders.brushing, unit: 'count' } as const]
          : []),
        ...(spikes.days > 0 ? [{ code: 'spike-orders', value: spikes.orders, unit: 'count' } as const] : []),
      ],
      lacks,
      checks: [ordersBuyers(material, period, 'sales'), ordersCounter(material), ordersExport(material)],
      trace: { of: 'orders', period, states: ['sale'] },
    };
  },
};
export default ordersFigure;
