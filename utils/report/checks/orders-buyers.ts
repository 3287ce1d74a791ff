import type { Check, Period } from '../../model/report';
import type { PeopleSums } from '../../model/sums';
import { compare } from '../check';
import type { Material } from '../figure';
import { lack } from '../lacks';
import { once } from '../once';
import { isIn } from '../period';

type What = 'sales' | 'net' | 'refunded';

/**
 * Every order added up day by day, against the histories kept with each buyer. Both stem from the same pages, but are
 * kept apart: an order that went lost, was counted twice or moved between buyers shows here. Orders that name no buyer
 * stand on one side only and are added to the other. Of a buyer's oldest orders only a number is kept: where they may
 * be of the period, that leaves a range.
 */
export function ordersBuyers(material: Material, period: Period, what: What): Check {
  return once(material, `orders-buyers ${what}`, period, () => held(material, period, what));
}

function held({ sums, cur }: Material, period: Period, what: What): Check {
  const first = new Map<number, number>();
  const second = new Map<number, number>();
  const put = (to: Map<number, number>, day: number, n: number) => to.set(day, (to.get(day) ?? 0) + n);
  let nameless = 0;
  for (const one of sums.days) {
    if (!isIn(one.day, period) || (what === 'net' && one.cur !== cur)) continue;
    put(first, one.day, one[what]);
    nameless += one.nameless;
    put(second, one.day, what === 'net' ? one.namelessNet : what === 'sales' ? one.nameless : 0);
  }
  const { people } = sums;
  for (let i = 0; i < people.day.length; i += 1) {
    const day = people.day[i] ?? -1;
    if (!isIn(day, period)) continue;
    if (people.state[i] !== (what === 'refunded' ? 1 : 0)) continue;
    if (what !== 'net') put(second, day, 1);
    else if (people.cur[i] === cur) put(second, day, people.net[i] || 0);
  }
  const earlier = earlierIn(people, period);
  const days = [...new Set([...first.keys(), ...second.keys()])].sort((a, b) => a - b);
  const total = (of: Map<number, number>) => [...of.values()].reduce((sum, n) => sum + n, 0);
  const sum = total(second);
  const rows = days.map((day) => ({
    about: { kind: 'day' as const, day },
    first: first.get(day) ?? 0,
    second: second.get(day) ?? 0,
  }));
  // Refunded orders without a buyer aren't counted apart.
  const open = what === 'refunded' && nameless > 0;
  return compare({
    code: 'orders-buyers',
    unit: what === 'net' ? 'money' : 'count',
    first: total(first),
    second: sum,
    rows,
    ...(earlier > 0 || open
      ? { low: sum, high: what === 'sales' ? sum + earlier : Number.POSITIVE_INFINITY }
      : {}),
    lacks: lack('nameless', nameless),
  });
}

/**
 * Sales known by number alone that may be of a period. They are older than every order that is kept singly, so those of
 * a buyer with one from before the period are too.
 */
function earlierIn({ earlier, start, day }: PeopleSums, { from }: Period): number {
  let sum = 0;
  earlier.forEach((n, i) => {
    if (n === 0) return;
    const first = day.subarray(start[i], start[i + 1]).find((one) => one >= 0);
    if (first === undefined || first >= from) sum += n;
  });
  return sum;
}
