import type { Figure } from '../figure';
import { isBlind, lack, orderLacks, withOrderLacks } from '../lacks';
import { ordersIn } from '../orders-in';
import { isIn } from '../period';

/**
 * Orders sent ÷ clock hours in which at least one was, by day of sending, of the orders whose page tells the hour. How
 * long was packed before, no page shows.
 */
const sentPerHour: Figure = {
  id: 'sent-per-hour',
  block: 'quality',
  unit: 'count',
  better: 'up',
  shown: false,
  of(material, period) {
    const days = material.sums.sent.filter(({ day }) => isIn(day, period));
    const sum = (of: (day: (typeof days)[number]) => number) => days.reduce((all, one) => all + of(one), 0);
    const [sent, hours, noHour] = [
      sum((one) => one.orders),
      sum((one) => one.hours),
      sum((one) => one.noHour),
    ];
    const orders = ordersIn(material, period);
    const lacks = orderLacks(material, period, orders);
    const own = [...lack('no-shipping', orders.sales - orders.shipped), ...lack('no-sending-hour', noHour)];
    return {
      value: hours === 0 || isBlind(lacks) ? null : Math.round((sent / hours) * 10) / 10,
      parts: [
        { code: 'sent', value: sent, unit: 'count' },
        { code: 'sending-hours', value: hours, unit: 'count' },
      ],
      lacks: withOrderLacks(own, lacks),
      checks: [],
      alone: 'one-source',
      trace: { of: 'orders', period, states: ['sale'] },
    };
  },
};
export default sentPerHour;
