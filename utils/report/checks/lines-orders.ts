import { dayOf } from '../../model/day';
import type { Check, CheckRow, Period } from '../../model/report';
import { compare } from '../check';
import type { Material } from '../figure';
import { lack } from '../lacks';
import { ordersIn } from '../orders-in';
import { isIn } from '../period';

/**
 * The prices on the lines of orders, less discount and with postage, against what the orders say was paid. Orders
 * that differ and tell of neither may be right: what they leave open makes a range of it.
 */
export function linesOrders(material: Material, period: Period): Check {
  const { sums, cur } = material;
  const orders = ordersIn(material, period);
  if (orders.linesOrders === 0)
    return compare({
      code: 'lines-orders',
      unit: 'money',
      first: orders.net,
      second: null,
      lacks: [{ code: 'lines-unpriced' }],
    });
  const told = orders.lines + orders.explained;
  const rows: CheckRow[] = sums.misfits
    .filter((one) => one.cur === cur)
    .filter(({ order }) => order.at !== null && isIn(dayOf(order.at, sums.timeZone), period))
    .map(({ order, lines, said }) => ({ about: { kind: 'order', ...order }, first: said, second: lines }));
  const check = compare({
    code: 'lines-orders',
    unit: 'money',
    first: orders.linesOf,
    second: told,
    rows,
    lacks: [
      ...lack('no-discounts', orders.linesOpen),
      ...lack('lines-unpriced', orders.sales - orders.other - orders.linesOrders),
    ],
  });
  if (orders.linesWrong > 0) return { ...check, state: 'differs' };
  // Cents of rounding, one a line at most, are no difference; what orders leave open is one that may be right.
  return { ...check, state: orders.linesOpen > 0 ? 'range' : 'agrees', rows: [], ...bounds(orders, told) };
}

function bounds({ linesOpen, linesOf }: { linesOpen: number; linesOf: number }, told: number) {
  return linesOpen > 0 ? { low: Math.min(told, linesOf), high: Math.max(told, linesOf) } : {};
}
