import { dayOf } from '../../model/day';
import type { Check, CheckRow, Period } from '../../model/report';
import { compare } from '../check';
import type { Material } from '../figure';
import { lack } from '../lacks';
import { daysUnread } from '../orders-in';

const WINDOW = 30;
const AROUND = 14;

/**
 * Pieces sold by the ledgers, against the page's own column "sold in 30 days", listing by listing: evidence from another
 * page than the orders. Where a backend's 30 days begin and whether today is in it differs, so all three ways are tried;
 * listings with refunds are left out, for backends count those differently. Only where the 30 days' orders were read.
 */
export function linesCounter(material: Material, period: Period): Check {
  const { rows, ledgers } = material.sums.goods;
  const found: CheckRow[] = [];
  let first = 0;
  let second = 0;
  let unread = 0;
  rows.forEach((row, i) => {
    const seen = row.sold30d.findLast(
      ({ day, exact }) => exact && day <= period.to && day > period.to - AROUND,
    );
    if (!seen) return;
    const window = { from: seen.day - WINDOW, to: seen.day - 1 };
    if (daysUnread(material, window, (ms) => dayOf(ms, material.sums.timeZone)) > 1) {
      unread += 1;
      return;
    }
    const sums = [0, 0, 0];
    for (let at = ledgers.start[i] ?? 0; at < (ledgers.start[i + 1] ?? 0); at += 1) {
      const ago = seen.day - (ledgers.day[at] ?? 0);
      if (ago < 0 || ago > WINDOW) continue;
      if ((ledgers.refunded[at] ?? 0) > 0) return;
      const units = ledgers.units[at] ?? 0;
      if (ago < WINDOW) sums[0] = (sums[0] ?? 0) + units;
      if (ago > 0) sums[1] = (sums[1] ?? 0) + units;
      sums[2] = (sums[2] ?? 0) + units;
    }
    const nearest = sums.reduce((best, n) =>
      Math.abs(n - seen.units) < Math.abs(best - seen.units) ? n : best,
    );
    first += nearest;
    second += seen.units;
    const { key, title, url, readAt } = row;
    found.push({ about: { kind: 'listing', key, title, url, readAt }, first: nearest, second: seen.units });
  });
  return compare({
    code: 'lines-counter',
    unit: 'count',
    first,
    second: found.length === 0 ? null : second,
    rows: found,
    lacks: lack('orders-gap-30', unread),
  });
}
