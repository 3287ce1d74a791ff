import { ordersBuyers } from '../checks/orders-buyers';
import type { Figure } from '../figure';
import { isBlind, moneyLacks, orderLacks } from '../lacks';
import { ordersIn } from '../orders-in';
import { peopleIn, peopleLacks } from '../people-in';

/**
 * Old customers' share of sales: what buyers' second and later orders brought ÷ what all orders of known buyers brought.
 * Orders that name no buyer are left out of both; the range counts them as all new and as all old, and weak names as new.
 */
const returningShare: Figure = {
  id: 'returning-share',
  block: 'people',
  unit: 'share',
  better: 'up',
  shown: true,
  of(material, period) {
    const orders = ordersIn(material, period);
    const people = peopleIn(material, period);
    const known = people.firstNet + people.laterNet;
    const all = known + orders.namelessNet;
    const lacks = [
      ...orderLacks(material, period, orders),
      ...moneyLacks(orders),
      ...peopleLacks(material, period, people, orders),
    ];
    const value = known <= 0 || isBlind(lacks) ? null : people.laterNet / known;
    return {
      value,
      ...(value !== null && (orders.namelessNet > 0 || people.weakLaterNet > 0)
        ? {
            low: (people.laterNet - people.weakLaterNet) / all,
            high: (people.laterNet + orders.namelessNet) / all,
          }
        : {}),
      parts: [
        { code: 'returning-net', value: people.laterNet, unit: 'money' },
        { code: 'new-net', value: people.firstNet, unit: 'money' },
        { code: 'nameless-net', value: orders.namelessNet, unit: 'money' },
      ],
      lacks,
      checks: [ordersBuyers(material, period, 'net')],
      trace: { of: 'orders', period, states: ['sale'] },
    };
  },
};
export default returningShare;
