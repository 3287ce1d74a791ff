import type { Part, Period, Value } from '../model/report';
import { ordersBuyers } from './checks/orders-buyers';
import type { Material } from './figure';
import { isBlind, orderLacks } from './lacks';
import { ordersIn } from './orders-in';
import { type PeopleIn, peopleIn, peopleLacks } from './people-in';

/** Something counted among the customers of a period ÷ these customers, of orders that name a buyer. */
export function perCustomer(
  material: Material,
  period: Period,
  code: Part['code'],
  count: (people: PeopleIn) => number,
): Value {
  const orders = ordersIn(material, period);
  const people = peopleIn(material, period);
  const counted = count(people);
  const lacks = [
    ...orderLacks(material, period, orders),
    ...peopleLacks(material, period, people, orders).filter((one) => one.code !== 'first-unknown'),
  ];
  return {
    value: people.customers === 0 || isBlind(lacks) ? null : counted / people.customers,
    parts: [
      { code, value: counted, unit: 'count' },
      { code: 'customers', value: people.customers, unit: 'count' },
    ],
    lacks,
    checks: [ordersBuyers(material, period, 'sales')],
    trace: { of: 'orders', period, states: ['sale'] },
  };
}
