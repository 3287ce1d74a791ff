import type { Figure } from '../figure';
import { perCustomer } from '../per-customer';

/** Customers with two orders or more in the period ÷ customers in the period. */
const repeatRate: Figure = {
  id: 'repeat-rate',
  block: 'people',
  unit: 'share',
  better: 'up',
  shown: true,
  of: (material, period) => perCustomer(material, period, 'repeaters', ({ twice }) => twice),
};
export default repeatRate;
