import { goodsBook, peopleBook } from '../../judging/shop/books';
import { fitSubjects } from '../../judging/shop/fit-subjects';
import { buyersShape } from '../../judging/shop/people-shape';
import { salesBook } from '../../judging/shop/sales-book';
import { standingsOf } from '../../judging/shop/standings';
import { knownDays } from '../../judging/shop/subject-days';
import { dayOf } from '../../model/day';
import type { ListingStanding, ShopOutlook } from '../../model/outlook';
import { BAD_STARS } from '../../model/review-facts';
import type { Thresholds } from '../../model/settings';
import { evidenceFacts, noEvidence } from '../../store/evidence';
import { keepOutlook, keepStandings, outlooksOf } from '../../store/outlooks';
import type { ShopRecord } from '../../store/records';
import { bareOrdersSlice, buyersSlice, listingsSlice, ratingsSlice } from '../../store/slices';
import type { Store } from '../../store/store';
import { giveWay } from '../give-way';
import { isDue, printOf } from './due';
import { goodsNames } from './name-goods';
import { inSlices, walkSlices } from './slices';

/** Records in one transaction of the walk. */
const SLICE = 400;
/** Days ahead that forecasts speak of, and days that sums look back. */
const [SPAN, WINDOW] = [90, 365];

/**
 * Works through the history of each shop whose outlook is out of date and keeps what it comes to. In slices, so that
 * a page's reading never waits; a worker that dies loses the shop it was at, which the next call begins again.
 * Answers how many were made. `now` in epoch milliseconds.
 */
export async function makeOutlooks(store: Store, thresholds: Thresholds, now: number): Promise<number> {
  const known = await outlooksOf(store);
  const shops = await store.db.shops.toArray();
  let made = 0;
  for (const shop of shops) {
    if (!isDue(shop, known.get(shop.id), thresholds, now)) continue;
    const { outlook, standings } = await workOut(store, shop, thresholds, now);
    await keepAll(store, standings);
    const print = (one: ShopRecord) => printOf(one, thresholds, now);
    if (await keepOutlook(store, outlook, shop, print)) made += 1;
  }
  return made;
}

async function workOut(store: Store, shop: ShopRecord, thresholds: Thresholds, now: number) {
  const { timeZone, currency } = shop;
  const today = dayOf(now, timeZone);
  const record = (await store.db.evidence.get(shop.id)) ?? noEvidence(shop.id);
  const evidence = evidenceFacts(record, shop.counts.orders);
  const from = knownDays(evidence, timeZone, today, false)?.now ?? today + 1;
  const goods = goodsBook(today);
  const people = peopleBook({ evidence, timeZone, today, currency });
  const names = goodsNames(shop.id);
  const sales = salesBook(timeZone, currency, from - WINDOW);
  await walkSlices(
    (after) => listingsSlice(store, shop, after, SLICE),
    (rows) => {
      for (const { dossier, record } of rows) {
        goods.add(dossier);
        names.add(dossier.listing.key, record.keys);
      }
    },
  );
  await walkSlices(
    (after) => buyersSlice(store, shop.id, after, SLICE),
    (rows) => {
      for (const { buyer, earlier } of rows) people.add(buyer, earlier);
    },
  );
  await walkSlices(
    (after) => bareOrdersSlice(store, shop.id, after, SLICE),
    (rows) => {
      for (const order of rows) {
        const person = order.buyer === null ? null : (people.persons.get(order.buyer) ?? null);
        sales.add(order, order.items.map(names.of), person);
      }
    },
  );
  const goodsFit = await inSlices(fitSubjects(goods.days(), from, SPAN, 'silence'));
  const peopleFit = await inSlices(fitSubjects(people.days(), from, SPAN, 'visit'));
  const buyers = await inSlices(buyersShape(people.patrons, currency));
  const about = { window: WINDOW, currency, today };
  const reviews = await reviewsByGoods(store, shop.id, names.ownerOf);
  const found = await inSlices(standingsOf(goods.shelf, sales, people.counted(), about, reviews));
  const outlook: Omit<ShopOutlook, 'print'> = {
    shop: shop.id,
    madeAt: now,
    from,
    span: SPAN,
    goods: goodsFit,
    people: peopleFit,
    sales: found.sales,
    buyers,
    late: people.late(peopleFit, SPAN),
    counts: { sleeping: people.sleeping(peopleFit, SPAN, thresholds), brushing: sales.brushing() },
  };
  return { outlook, standings: found.standings };
}

/** Reviews with a rating of each listing, and the bad ones among them. */
async function reviewsByGoods(
  store: Store,
  shop: string,
  ownerOf: (keys: string[]) => string | null,
): Promise<Map<string, { rated: number; bad: number }>> {
  const found = new Map<string, { rated: number; bad: number }>();
  await walkSlices(
    (after) => ratingsSlice(store, shop, after, SLICE),
    (rows) => {
      for (const { keys, rating } of rows) {
        const owner = rating === null ? null : ownerOf(keys);
        if (owner === null || rating === null) continue;
        const one = found.get(owner) ?? { rated: 0, bad: 0 };
        found.set(owner, { rated: one.rated + 1, bad: one.bad + (rating <= BAD_STARS ? 1 : 0) });
      }
    },
  );
  return found;
}

/** Puts listings in their places a slice at a time. */
async function keepAll(store: Store, standings: Map<string, ListingStanding>): Promise<void> {
  const all = [...standings];
  for (let at = 0; at < all.length; at += SLICE) {
    await keepStandings(store, new Map(all.slice(at, at + SLICE)));
    await giveWay();
  }
}
