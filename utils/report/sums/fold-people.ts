import { dayOf } from '../../model/day';
import type { Buyer } from '../../model/facts';
import type { PeopleSums } from '../../model/sums';
import { bytes, floats, ints } from './column';
import { type Currencies, ranked } from './currencies';
import type { FirstsFold } from './fold-firsts';
import { type LaunchFold, tellLaunches } from './fold-launches';
import type { StaffFold } from './fold-staff';
import { isSale } from './sale';

export type PeopleFold = { add(buyer: Buyer, earlier: number): void; done(rank: number[]): PeopleSums };
/** What the orders told of buyers, to be there before the buyers are added. */
type Told = { firsts: FirstsFold; staff: StaffFold; launches: LaunchFold };

/** Buyers' own histories, one after the other, without who they are. */
export function newPeopleFold(
  timeZone: string,
  currencies: Currencies,
  { firsts, staff, launches }: Told,
): PeopleFold {
  const start = ints();
  const before = ints();
  const strong = bytes();
  const day = ints();
  const state = bytes();
  const net = floats();
  const cur = bytes();
  const [deal, channel, owner] = [bytes(), bytes(), bytes()];
  const [firstStart, firstGoods] = [ints(), ints()];
  const gain = floats();
  let purse: string | null = null;
  return {
    add(buyer, earlier) {
      start.push(day.length());
      before.push(earlier);
      strong.push(buyer.strong ? 1 : 0);
      const first = firsts.byBuyer.get(buyer.key);
      const isBefore = earlier > 0 || first === undefined;
      tellLaunches(launches, buyer.key, isBefore ? -1 : dayOf(first.at, timeZone));
      deal.push(first?.deal ?? 0);
      channel.push(first?.channel ?? 0);
      firstStart.push(firstGoods.length());
      for (const place of first?.goods ?? []) firstGoods.push(place);
      owner.push(staff.owners.get(buyer.key) ?? 0);
      // All orders were counted by now: what is left is told in the currency with most of them.
      purse ??= ranked(currencies).codes[0] ?? '';
      gain.push(firsts.gains.get(`${purse} ${buyer.key}`) ?? Number.NaN);
      for (const order of buyer.orders) {
        day.push(order.at === null ? -1 : dayOf(order.at, timeZone));
        state.push(isSale(order.state) ? 0 : order.state === 'refunded' ? 1 : 2);
        net.push(order.net?.minor ?? Number.NaN);
        cur.push(currencies.of(order.net?.currency));
      }
    },
    done(rank) {
      start.push(day.length());
      firstStart.push(firstGoods.length());
      return {
        firstDeal: deal.done(),
        firstChannel: channel.done(),
        firstStart: firstStart.done(),
        firstGoods: firstGoods.done(),
        owner: owner.done(),
        gain: gain.done(),
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
