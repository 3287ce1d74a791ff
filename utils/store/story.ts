import { dayOf } from '../model/day';
import type { Mute, Note, Order } from '../model/facts';
import { subjectOf } from '../model/subject';
import type { Verdict } from '../model/verdict';
import type { EvidenceView, OrderCounts, Story } from '../model/views';
import { buyerOf } from './buyer-orders';
import { claimsAbout } from './customers';
import { evidenceFacts, noEvidence } from './evidence';
import { evidenceView } from './evidence-views';
import { buyersOf, ledgersOf } from './journal';
import { buyerDossier, type Judges } from './judged';
import { orderKey } from './keys';
import { listingOf } from './listing-facts';
import { orderOf } from './order-facts';
import type { BuyerRecord, ListingRecord, OrderRecord, ShopRecord } from './records';
import { reviewsOf } from './reviews';
import { readsOf, salesOfListing } from './sales';
import type { Store } from './store';
import { currentSubject, withStrays } from './strays';

const MAX_STORY_ORDERS = 50;

/** One listing or buyer in depth; null where no such subject is known. Buyers are judged as of `now` (epoch ms). */
export async function storyOf(
  store: Store,
  asked: string,
  now: number,
  judge: Judges['buyer'],
): Promise<Story | null> {
  const subjectKey = await currentSubject(store, asked);
  const subject = subjectOf(subjectKey);
  if (!subject || subject.kind === 'shop') return null;
  const shop = await store.db.shops.get(subject.shop);
  if (!shop) return null;
  const about = await aboutOf(store, subjectKey, shop, now);
  return subject.kind === 'listing'
    ? listingStory(store, subjectKey, shop, about, now)
    : buyerStory(store, judge, subjectKey, shop, about);
}

type About = { note: Note | null; mutes: Mute[]; evidence: EvidenceView };

async function aboutOf(store: Store, subject: string, shop: ShopRecord, now: number): Promise<About> {
  const [note, mutes, evidence] = await Promise.all([
    store.db.notes.get(subject),
    store.db.mutes.where('subject').equals(subject).toArray(),
    evidenceView(store, shop, now),
  ]);
  return { note: note ?? null, mutes, evidence };
}

async function listingStory(
  store: Store,
  key: string,
  shop: ShopRecord,
  about: About,
  now: number,
): Promise<Story | null> {
  const own = await store.db.listings.get(key);
  const [record] = own ? await withStrays(store, shop.id, [own]) : [];
  if (!record) return null;
  const orders = await ordersOfListing(store, record, shop);
  const verdicts = aged(record.verdicts, shop.timeZone, now);
  const reviews = await reviewsOf(store, record);
  const orderCounts = await soldCounts(store, record, shop);
  return {
    kind: 'listing',
    listing: listingOf(record),
    verdicts,
    orders,
    orderCounts,
    ...(reviews ? { reviews } : {}),
    ...about,
  };
}

/** How many orders sold a listing and how many were refunded, by its ledgers: no order is looked at. */
async function soldCounts(store: Store, listing: ListingRecord, shop: ShopRecord): Promise<OrderCounts> {
  const reads = readsOf(listing, shop);
  const ledgers = await ledgersOf(
    store,
    reads.flatMap(({ keys }) => keys),
  );
  const { days, undated } = salesOfListing(reads, shop, ledgers, false);
  const sum = (name: 'orders' | 'refunded') => days.reduce((total, one) => total + one[name], 0);
  return { sale: sum('orders') + undated, refunded: sum('refunded') };
}

/** The newest orders that hold a listing, by the index of their lines. */
async function ordersOfListing(store: Store, listing: ListingRecord, shop: ShopRecord): Promise<Order[]> {
  const found = new Map<string, OrderRecord>();
  for (const { keys, mask } of readsOf(listing, shop))
    for (const key of keys) {
      const prefix = `${key}|${mask}|`;
      const orders = await store.db.orders
        .where('lines')
        .between(prefix, `${prefix}\uffff`)
        .reverse()
        .limit(MAX_STORY_ORDERS)
        .toArray();
      for (const order of orders) found.set(order.key, order);
    }
  return newestFirst([...found.values()].map(orderOf)).slice(0, MAX_STORY_ORDERS);
}

async function buyerStory(
  store: Store,
  judge: Judges['buyer'],
  key: string,
  shop: ShopRecord,
  about: About,
): Promise<Story | null> {
  const record = (await buyersOf(store, [key])).get(key);
  if (!record) return null;
  const newest = record.orders.slice(-MAX_STORY_ORDERS).map((order) => orderKey(shop.id, order.orderId));
  const orders = (await store.db.orders.bulkGet(newest)).flatMap((order) => (order ? [orderOf(order)] : []));
  const evidence = evidenceFacts(
    (await store.db.evidence.get(shop.id)) ?? noEvidence(shop.id),
    shop.counts.orders,
  );
  const claim = (await claimsAbout(store, shop, [key])).get(key) ?? null;
  return {
    kind: 'buyer',
    buyer: buyerOf(record),
    verdicts: judge({ ...buyerDossier(record, shop, evidence, claim), orders }),
    orders: newestFirst(orders),
    orderCounts: countsOf(record),
    ...(claim ? { claim } : {}),
    ...about,
  };
}

/** All orders of a buyer by state, those that are kept as a sum among them. */
function countsOf({ orders, earlier }: BuyerRecord): OrderCounts {
  const { sales = 0, cancelled = 0, refunded = 0 } = earlier ?? {};
  const counts: OrderCounts = { sale: sales, cancelled, refunded };
  for (const { state } of orders) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
}

function newestFirst(orders: Order[]): Order[] {
  return orders.sort((a, b) => (b.at ?? 0) - (a.at ?? 0) || (a.orderId < b.orderId ? -1 : 1));
}

/** Verdicts whose reasons name a moment (`at`) and the days since then, with the days as of now. */
function aged(verdicts: Verdict[], timeZone: string, now: number): Verdict[] {
  const today = dayOf(now, timeZone);
  return verdicts.map((verdict) => ({
    ...verdict,
    because: verdict.because.map((reason) => {
      const { at, days } = reason.values ?? {};
      if (typeof at !== 'number' || typeof days !== 'number') return reason;
      return { ...reason, values: { ...reason.values, days: Math.max(0, today - dayOf(at, timeZone)) } };
    }),
  }));
}
