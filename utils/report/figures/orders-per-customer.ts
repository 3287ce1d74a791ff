import { ordersBuyers } from '../checks/orders-buyers';
import type { Figure } from '../figure';
import { isBlind, orderLacks } from '../lacks';
import { ordersIn } from '../orders-in';
import { peopleIn, peopleLacks } from '../people-in';

/** Orders ÷ customers in the period, of orders that name a buyer. */
const ordersPerCustomer: Figure = {
  id: 'orders-per-customer',
  block: 'money',
  unit: 'factor',
  better: 'up',
  shown: false,
  of(material, period) {
    const orders = ordersIn(material, period);
    const people = peopleIn(material, period);
    const lacks = [
      ...orderLacks(material, period, orders),
      ...peopleLacks(material, period, people, orders).filter(({ code }) => code !== 'first-unknown'),
    ];
    return {
      value: people.customers === 0 || isBlind(lacks) ? null : people.sales / people.customers,
      parts: [
        { code: 'sales', value: people.sales, unit: 'count' },
        { code: 'customers', value: people.customers, unit: 'count' },
      ],
      lacks,
      checks: [ordersBuyers(material, period, 'sales')],
      trace: { of: 'orders', period, states: ['sale'] },
    };
  },
};
export default ordersPerCustomer;
