import { dayOf } from '../../model/day';
import type { EvidenceFacts } from '../../model/dossier';
import type { StoredReview } from '../../model/facts';
import type { GoodsSums, ReviewDay, Sums } from '../../model/sums';
import { newCurrencies, ranked } from './currencies';
import { newGoodsFold } from './fold-goods';
import { flatLines } from './fold-lines';
import { newOrdersFold } from './fold-orders';
import { newPeopleFold } from './fold-people';
import { sentDays } from './fold-sent';

/** Up to this rating, out of 5, a review is a bad one. */
const BAD = 3;

export type AllSums = ReturnType<typeof newSums>;

/** Everything that is added up of one shop, empty. */
export function newSums(shop: string, timeZone: string, forgottenBefore: number | null) {
  const currencies = newCurrencies();
  const orders = newOrdersFold(timeZone, currencies);
  const people = newPeopleFold(timeZone, currencies, orders);
  const goods = newGoodsFold();
  const reviews = new Map<number, ReviewDay>();
  const ledgerDays = new Map<number, number>();
  return {
    orders,
    people,
    goods,
    addReview({ rating, at }: StoredReview): void {
      const day = at === null ? -1 : dayOf(at, timeZone);
      const sums = reviews.get(day) ?? { day, rated: 0, bad: 0, all: 0 };
      sums.all += 1;
      if (rating !== null) {
        sums.rated += 1;
        if (rating <= BAD) sums.bad += 1;
      }
      reviews.set(day, sums);
    },
    addLedgerDay(day: number, units: number): void {
      ledgerDays.set(day, (ledgerDays.get(day) ?? 0) + units);
    },
    done(evidence: EvidenceFacts, told: Pick<Sums, 'kept' | 'counters'>): Sums {
      const { codes, rank } = ranked(currencies);
      const stock = goods.done();
      const flat = flatLines(orders.lines, stock.rows.length, rank);
      const rows = stock.rows.map((row, i) => {
        const launch = orders.launches.sums.get(i);
        return launch ? { ...row, launch } : row;
      });
      const all: GoodsSums = {
        ...stock,
        rows,
        ...flat,
        ledgerDays: [...ledgerDays].map(([day, units]) => ({ day, units })).sort((a, b) => a.day - b.day),
      };
      return {
        shop,
        timeZone,
        currencies: codes,
        since: forgottenBefore === null ? null : dayOf(forgottenBefore, timeZone),
        days: [...orders.days.values()]
          .map((one) => ({ ...one, cur: rank[one.cur] ?? 0 }))
          .sort((a, b) => a.day - b.day || a.cur - b.cur),
        misfits: orders.misfits.map((one) => ({ ...one, cur: rank[one.cur] ?? 0 })),
        sent: sentDays(orders.sent),
        people: people.done(rank),
        channels: orders.firsts.channels,
        staff: {
          members: orders.staff.members,
          days: [...orders.staff.days.values()].map((one) => ({ ...one, cur: rank[one.cur] ?? 0 })),
        },
        goods: all,
        reviews: [...reviews.values()].sort((a, b) => a.day - b.day),
        evidence,
        ...told,
      };
    },
  };
}
