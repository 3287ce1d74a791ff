import type { Lack, Period } from '../model/report';
import type { Material } from './figure';
import { lack } from './lacks';
import { once } from './once';
import type { OrdersIn } from './orders-in';
import { isIn } from './period';

/** One buyer's dated sales, oldest first. `earlier` sales came before them and are known by number alone. */
export type BuyerDays = {
  days: number[];
  /** Minor units of the report's currency; NaN where unknown or in another one. */
  nets: number[];
  earlier: number;
  isStrong: boolean;
  /** The buyer's place among all. */
  place: number;
};

export function eachBuyer({ sums, cur }: Material, visit: (buyer: BuyerDays) => void): void {
  const { people } = sums;
  for (let i = 0; i < people.strong.length; i += 1) {
    const days: number[] = [];
    const nets: number[] = [];
    let undated = 0;
    for (let at = people.start[i] ?? 0; at < (people.start[i + 1] ?? 0); at += 1) {
      if (people.state[at] !== 0) continue;
      const day = people.day[at] ?? -1;
      if (day === -1) {
        undated += 1;
        continue;
      }
      days.push(day);
      nets.push(people.cur[at] === cur ? (people.net[at] ?? Number.NaN) : Number.NaN);
    }
    visit({
      days,
      nets,
      earlier: (people.earlier[i] ?? 0) + undated,
      isStrong: people.strong[i] === 1,
      place: i,
    });
  }
}

export type PeopleIn = {
  customers: number;
  /** Whose first order ever read is in the period; who ordered twice or more in it. */
  fresh: number;
  twice: number;
  sales: number;
  firstNet: number;
  laterNet: number;
  /** Of `laterNet`, what buyers brought who are told apart by a weak name only; how many such customers there are. */
  weakLaterNet: number;
  weak: number;
};

/** What the buyers did in a period. */
export function peopleIn(material: Material, period: Period): PeopleIn {
  return once(material, 'people', period, () => addedUp(material, period));
}

function addedUp(material: Material, period: Period): PeopleIn {
  const all: PeopleIn = {
    customers: 0,
    fresh: 0,
    twice: 0,
    sales: 0,
    firstNet: 0,
    laterNet: 0,
    weakLaterNet: 0,
    weak: 0,
  };
  eachBuyer(material, ({ days, nets, earlier, isStrong }) => {
    let n = 0;
    days.forEach((day, i) => {
      if (!isIn(day, period)) return;
      n += 1;
      const net = nets[i] || 0;
      const isFirst = i === 0 && earlier === 0;
      if (isFirst) all.firstNet += net;
      else all.laterNet += net;
      if (!isFirst && !isStrong) all.weakLaterNet += net;
    });
    if (n === 0) return;
    all.customers += 1;
    all.sales += n;
    if (n > 1) all.twice += 1;
    if (!isStrong) all.weak += 1;
    if (earlier === 0 && isIn(days[0] ?? -1, period)) all.fresh += 1;
  });
  return all;
}

/** A year back is far enough to call someone new without a word. */
export const FAR = 365;

/** What is missing about people. */
export function peopleLacks({ sums }: Material, period: Period, people: PeopleIn, orders: OrdersIn): Lack[] {
  const oldest = sums.days.find(({ day }) => day >= 0)?.day ?? period.from;
  const back = Math.max(0, period.from - oldest);
  return [
    ...lack('nameless', orders.nameless),
    ...lack('weak-keys', people.weak),
    ...(people.customers > 0 && back < FAR ? [{ code: 'first-unknown' as const, n: back }] : []),
  ];
}
