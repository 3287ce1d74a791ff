import type { Figure } from '../figure';
import { perCustomer } from '../per-customer';

/** Orders ÷ customers in the period, of orders that name a buyer. */
const ordersPerCustomer: Figure = {
  id: 'orders-per-customer',
  block: 'money',
  unit: 'count',
  better: 'up',
  shown: false,
  of: (material, period) => perCustomer(material, period, 'sales', ({ sales }) => sales),
};
export default ordersPerCustomer;
