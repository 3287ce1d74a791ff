import type { Period } from '../model/report';
import type { GoodsRow, GoodsSales, LaunchSums } from '../model/sums';
import type { Material } from './figure';
import { LAUNCH_OF } from './launch-days';
import { eachBuyer } from './people-in';
import { isIn } from './period';

export type Launches = {
  rows: GoodsRow[];
  /** Products: variants of one count once. */
  products: number;
  /** Pieces sold within each one's first days. */
  units: number;
  /** Of these to customers whose first order lay before the product, and in its first week; how many nobody's name is on. */
  old: number;
  weekOld: number;
  nameless: number;
  /** Buyers whose first order of all fell into these days and held one; how many of them go by a weak name. */
  fresh: number;
  weak: number;
  /** Listings on sale that no page dates. */
  undated: number;
};

/** The products whose first days ended in a period, and what those brought: each had the same time. */
export function launchesIn(material: Material, period: Period): Launches {
  const { goods, people } = material.sums;
  const places = new Map<number, Period>();
  goods.rows.forEach(({ listedDay }, i) => {
    if (listedDay === null || !isIn(listedDay + LAUNCH_OF - 1, period)) return;
    places.set(i, { from: listedDay, to: listedDay + LAUNCH_OF - 1 });
  });
  const rows = [...places.keys()].flatMap((i) => goods.rows[i] ?? []);
  const units = [...places].reduce((sum, [i, days]) => sum + unitsIn(goods.lines, i, days), 0);
  const sumOf = (of: (launch: LaunchSums) => number) =>
    rows.reduce((sum, { launch }) => sum + (launch ? of(launch) : 0), 0);
  const all: Launches = {
    ...{ rows, products: new Set(rows.map(({ item, key }) => item ?? key)).size, units },
    old: sumOf(({ old }) => old),
    weekOld: sumOf(({ weekOld }) => weekOld),
    nameless: units - sumOf(({ old, fresh }) => old + fresh),
    ...{ fresh: 0, weak: 0 },
    undated: goods.rows.filter(({ onSale, listedDay }) => onSale && listedDay === null).length,
  };
  if (places.size === 0) return all;
  eachBuyer(material, ({ days: [first], earlier, isStrong, place }) => {
    if (first === undefined || earlier > 0) return;
    const own = people.firstGoods.subarray(people.firstStart[place], people.firstStart[place + 1]);
    const isBy = own.some((one) => {
      const days = places.get(one);
      return days !== undefined && isIn(first, days);
    });
    if (!isBy) return;
    all.fresh += 1;
    if (!isStrong) all.weak += 1;
  });
  return all;
}

function unitsIn({ start, day, units }: GoodsSales, place: number, days: Period): number {
  let sum = 0;
  for (let at = start[place] ?? 0; at < (start[place + 1] ?? 0); at += 1)
    if (isIn(day[at] ?? -1, days)) sum += units[at] ?? 0;
  return sum;
}
