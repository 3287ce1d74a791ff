import { ordersBuyers } from '../checks/orders-buyers';
import type { Figure } from '../figure';
import { isBlind, orderLacks } from '../lacks';
import { ordersIn } from '../orders-in';
import { peopleIn, peopleLacks } from '../people-in';

/** Customers with two orders or more in the period ÷ customers in the period. */
const repeatRate: Figure = {
  id: 'repeat-rate',
  block: 'people',
  unit: 'share',
  better: 'up',
  shown: true,
  of(material, period) {
    const orders = ordersIn(material, period);
    const people = peopleIn(material, period);
    const lacks = [
      ...orderLacks(material, period, orders),
      ...peopleLacks(material, period, people, orders).filter(({ code }) => code !== 'first-unknown'),
    ];
    return {
      value: people.customers === 0 || isBlind(lacks) ? null : people.twice / people.customers,
      parts: [
        { code: 'repeaters', value: people.twice, unit: 'count' },
        { code: 'customers', value: people.customers, unit: 'count' },
      ],
      lacks,
      checks: [ordersBuyers(material, period, 'sales')],
      trace: { of: 'orders', period, states: ['sale'] },
    };
  },
};
export default repeatRate;
