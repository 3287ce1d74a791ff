import type { Money } from '../../model/money';
import type { OrderRow, Stamp } from '../../model/reading';
import { isOften } from './impossible';

const DAY_MS = 86_400_000;
type Field = 'orderedAt' | 'paidAt' | 'shippedAt' | 'completedAt' | 'amount' | 'refundAmount';
/** What can't be later than what. Days are compared whole: a bare day is its first moment. */
const PAIRS: [Field & `${string}At`, Field & `${string}At`][] = [
  ['orderedAt', 'paidAt'],
  ['orderedAt', 'shippedAt'],
  ['orderedAt', 'completedAt'],
  ['shippedAt', 'completedAt'],
];

const both = <T>(rows: OrderRow[], pick: (row: OrderRow) => [T | undefined, T | undefined]): [T, T][] =>
  rows.flatMap((row) => {
    const [a, b] = pick(row);
    return a === undefined || b === undefined ? [] : [[a, b] as [T, T]];
  });

const comparable = ([a, b]: [Money, Money]): boolean => a.currency === b.currency;

/** One item alone of which several were bought: its price, the order's sum, how many. */
function severalOf({ amount, items }: OrderRow): { unit: Money; sum: Money; n: number }[] {
  const [only] = items;
  const { unitPrice: unit, quantity: n = 1 } = only ?? {};
  if (items.length !== 1 || !unit || !amount || n < 2 || unit.minor <= 0 || amount.minor <= 0) return [];
  return unit.currency === amount.currency ? [{ unit, sum: amount, n }] : [];
}

/**
 * Fields of orders that contradict one another or the clock: paid before it was ordered, refunded more than was paid,
 * made after now (epoch milliseconds). Their columns have changed places, or were misunderstood: they are taken out of
 * all rows. So is a price of one that is the price of all of them.
 */
export function dropImpossibleOrders(rows: OrderRow[], now: number): string[] {
  const odd = new Set<Field>();
  for (const field of ['orderedAt', 'paidAt', 'shippedAt', 'completedAt'] as const) {
    const isAhead = (row: OrderRow): boolean => (row[field]?.ms ?? 0) > now + DAY_MS;
    if (isOften(rows.filter((row) => row[field]).map(isAhead))) odd.add(field);
    // One alone may be a deadline: nothing happened then.
    for (const row of rows) if (isAhead(row)) delete row[field];
  }
  const after = ([first, then]: [Stamp, Stamp]): boolean => first.ms >= then.ms + DAY_MS;
  for (const [first, then] of PAIRS)
    if (isOften(both(rows, (row) => [row[first], row[then]]).map(after))) odd.add(first).add(then);
  const sums = both(rows, ({ amount, refundAmount }) => [refundAmount, amount]).filter(comparable);
  if (isOften(sums.map(([refund, paid]) => refund.minor > paid.minor))) odd.add('amount').add('refundAmount');
  for (const row of rows) for (const field of odd) delete row[field];
  return [...odd, ...dropWrongPrices(rows)];
}

/** Prices of one that are the order's whole sum though several were bought, in nearly all such orders. */
function dropWrongPrices(rows: OrderRow[]): string[] {
  const several = rows.flatMap(severalOf);
  const whole = several.filter(({ unit, sum }) => Math.abs(unit.minor - sum.minor) * 100 <= sum.minor);
  if (whole.length < 2 || whole.length * 10 < several.length * 9) return [];
  for (const { items } of rows) for (const item of items) delete item.unitPrice;
  return ['unitPrice'];
}
