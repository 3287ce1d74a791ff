import type { Check, Period } from '../../model/report';
import { compare } from '../check';
import type { Material } from '../figure';
import { ordersIn } from '../orders-in';

/**
 * Orders whose page tells of a discount, against those whose lines' prices come to more than was paid: the prices know
 * nothing of what the page calls a discount. Of the orders whose lines all have a price.
 */
export function discountsLines(material: Material, period: Period): Check {
  const { dealsTold, dealsByLines, linesOrders } = ordersIn(material, period);
  return compare({
    ...{ code: 'discounts-lines', unit: 'count', first: dealsTold },
    second: linesOrders === 0 ? null : dealsByLines,
    lacks: linesOrders === 0 ? [{ code: 'lines-unpriced' }] : [],
  });
}
