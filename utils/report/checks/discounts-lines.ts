import type { Check, CheckRow, Period } from '../../model/report';
import { compare } from '../check';
import type { Material } from '../figure';
import { ordersIn } from '../orders-in';
import { isIn } from '../period';

/**
 * Orders whose page tells of a discount, against those whose lines' prices come to more than was paid: the prices know
 * nothing of what the page calls a discount. Of the orders whose lines all have a price, day by day, so that a discount
 * nobody told doesn't make up for one that no price shows.
 */
export function discountsLines(material: Material, period: Period): Check {
  const { dealsTold, dealsByLines, linesOrders } = ordersIn(material, period);
  const rows = material.sums.days.flatMap((one): CheckRow[] =>
    isIn(one.day, period) && one.cur === material.cur
      ? [{ about: { kind: 'day', day: one.day }, first: one.dealsTold, second: one.dealsByLines }]
      : [],
  );
  return compare({
    ...{ code: 'discounts-lines', unit: 'count', first: dealsTold, rows },
    second: linesOrders === 0 ? null : dealsByLines,
    lacks: linesOrders === 0 ? [{ code: 'lines-unpriced' }] : [],
  });
}
