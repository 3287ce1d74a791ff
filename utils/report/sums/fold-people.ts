import { dayOf } from '../../model/day';
import type { Buyer } from '../../model/facts';
import type { PeopleSums } from '../../model/sums';
import { bytes, floats, ints } from './column';
import type { Currencies } from './currencies';
import { isSale } from './sale';

export type PeopleFold = { add(buyer: Buyer, earlier: number): void; done(rank: number[]): PeopleSums };

/** Buyers' own histories, one after the other, without who they are. */
export function newPeopleFold(timeZone: string, currencies: Currencies): PeopleFold {
  const start = ints();
  const before = ints();
  const strong = bytes();
  const day = ints();
  const state = bytes();
  const net = floats();
  const cur = bytes();
  return {
    add(buyer, earlier) {
      start.push(day.length());
      before.push(earlier);
      strong.push(buyer.strong ? 1 : 0);
      for (const order of buyer.orders) {
        day.push(order.at === null ? -1 : dayOf(order.at, timeZone));
        state.push(isSale(order.state) ? 0 : order.state === 'refunded' ? 1 : 2);
        net.push(order.net?.minor ?? Number.NaN);
        cur.push(currencies.of(order.net?.currency));
      }
    },
    done(rank) {
      start.push(day.length());
      return {
        start: start.done(),
        strong: strong.done(),
        earlier: before.done(),
        day: day.done(),
        state: state.done(),
        net: net.done(),
        cur: cur.done().map((one) => rank[one] ?? 0),
      };
    },
  };
}
