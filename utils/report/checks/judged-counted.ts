import type { Check, CheckRow } from '../../model/report';
import { compare } from '../check';
import { deadOn } from '../dead-then';
import type { Material } from '../figure';
import { lack } from '../lacks';
import { isOfCurrency } from '../stock-in';

/**
 * Dead stock as the rule judged it, against counting anew. What the rule doesn't know, or knows better (the page's own
 * counters, days out of stock), leaves a range; a listing that it calls dead and that sold or has no stock is a fault. Listings
 * told in another currency than the report's are in neither.
 */
export function judgedCounted(material: Material): Check {
  const { rows } = material.sums.goods;
  const again = deadOn(material, material.today);
  const faults: CheckRow[] = [];
  let first = 0;
  let second = 0;
  let open = 0;
  let openRows = 0;
  rows.forEach((row, i) => {
    if (!isOfCurrency(row, material)) return;
    const worth = again.worth[i] ?? 0;
    const isDead = (again.units[i] ?? 0) > 0;
    if (row.dead === 'yes') {
      first += row.deadWorth;
      second += worth;
      if (!isDead || Math.abs(worth - row.deadWorth) > 1)
        faults.push({
          about: { kind: 'listing', key: row.key, title: row.title, url: row.url, readAt: row.readAt },
          first: row.deadWorth,
          second: worth,
        });
    } else if (isDead) {
      open += worth;
      openRows += 1;
    }
  });
  return compare({
    code: 'judged-counted',
    unit: 'money',
    first,
    second: faults.length === 0 ? second + open : second,
    rows: faults,
    ...(faults.length === 0 && open > 0 ? { low: second, high: second + open } : {}),
    lacks: lack('unjudged', openRows),
  });
}
