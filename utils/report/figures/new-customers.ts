import { ordersBuyers } from '../checks/orders-buyers';
import type { Figure } from '../figure';
import { isBlind, orderLacks } from '../lacks';
import { ordersIn } from '../orders-in';
import { peopleIn, peopleLacks } from '../people-in';

/** Buyers whose first order ever read fell in the period. */
const newCustomers: Figure = {
  id: 'new-customers',
  block: 'people',
  unit: 'count',
  better: 'up',
  shown: true,
  of(material, period) {
    const orders = ordersIn(material, period);
    const people = peopleIn(material, period);
    const lacks = [...orderLacks(material, period, orders), ...peopleLacks(material, period, people, orders)];
    return {
      value: isBlind(lacks) ? null : people.fresh,
      parts: [
        { code: 'new-customers', value: people.fresh, unit: 'count' },
        { code: 'returning-customers', value: people.customers - people.fresh, unit: 'count' },
      ],
      lacks,
      checks: [ordersBuyers(material, period, 'sales')],
      trace: { of: 'orders', period, states: ['sale'] },
    };
  },
};
export default newCustomers;
