import { dayOf } from '../model/day';
import type { GoodsRole } from '../model/entries/role';
import type { Sums } from '../model/sums';
import { newSums } from '../report/sums/all-sums';
import { addOrder } from '../report/sums/fold-orders';
import { setOwner } from '../report/sums/fold-staff';
import { countersOf } from '../store/counters';
import { entriesOf } from '../store/entries';
import { evidenceFacts, noEvidence } from '../store/evidence';
import { fold } from '../store/fold';
import { addToIndex, type GoodsIndex } from '../store/goods-index';
import { ownersOf } from '../store/pool-buyers';
import {
  buyersSlice,
  ledgersSlice,
  listingsSlice,
  ordersSlice,
  reviewsSlice,
  type Slice,
} from '../store/slices';
import type { Store } from '../store/store';
import { keepSums, markOf } from '../store/sums';

const SIZE = 2000;

type Progress = (done: number, of: number) => void;

/**
 * Adds up everything that is stored of a shop, slice by slice, and keeps the sums. Answers them, or null where no
 * such shop is known. Rows that change meanwhile change the shop's mark: the sums are then out of date at once.
 * `now` in epoch milliseconds.
 */
export async function addUp(
  store: Store,
  id: string,
  now: number,
  onProgress: Progress,
): Promise<Sums | null> {
  // Buyers and ledgers follow the orders with a delay, and would be behind them.
  await fold(store);
  const shop = await store.db.shops.get(id);
  if (!shop) return null;
  const mark = markOf(shop);
  const all = newSums(id, shop.timeZone, shop.forgottenBefore ?? null);
  const index: GoodsIndex = new Map();
  const of = shop.counts.orders + shop.counts.buyers + shop.counts.listings * 2;
  const roles = await rolesOf(store);
  const counters = await countersOf(store, shop);
  for (const [buyer, member] of await ownersOf(store)) setOwner(all.orders.staff, buyer, member);
  let done = 0;
  let places = 0;
  const through = async <T>(slice: (after: string | null) => Promise<Slice<T>>, add: (row: T) => void) => {
    for (let after: string | null = null; ; ) {
      const { rows, next } = await slice(after);
      for (const row of rows) add(row);
      done += rows.length;
      onProgress(Math.min(done, of), of);
      if (next === null) return;
      after = next;
    }
  };
  await through(
    (after) => listingsSlice(store, shop, after, SIZE / 4),
    ({ record, dossier, verdicts }) => {
      addToIndex(index, record, places);
      all.goods.add(dossier, verdicts, roles.get(record.key));
      const { listedAt } = dossier.listing;
      if (listedAt !== null) all.orders.launches.listed.set(places, dayOf(listedAt, shop.timeZone));
      if (dossier.listing.cost) all.orders.firsts.costs.set(places, dossier.listing.cost);
      places += 1;
    },
  );
  await through(
    (after) => ordersSlice(store, id, index, after, SIZE),
    (row) => {
      addOrder(all.orders, row);
      counters.add(row.order);
    },
  );
  await through(
    (after) => buyersSlice(store, id, after, SIZE),
    ({ buyer, earlier }) => all.people.add(buyer, earlier),
  );
  await through(
    (after) => ledgersSlice(store, id, after, SIZE),
    ({ day, units }) => all.addLedgerDay(day, units),
  );
  await through((after) => reviewsSlice(store, id, after, SIZE), all.addReview);
  const evidence = evidenceFacts((await store.db.evidence.get(id)) ?? noEvidence(id), shop.counts.orders);
  const sums = all.done(evidence, counters.done());
  await keepSums(store, sums, mark, now);
  return sums;
}

/** What the seller said that listings are there for. */
async function rolesOf(store: Store): Promise<Map<string, GoodsRole>> {
  const said = await entriesOf(store, 'role');
  return new Map(said.flatMap(({ subject, value }) => (subject === null ? [] : [[subject, value.as]])));
}
