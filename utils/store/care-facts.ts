import type { Mute } from '../model/facts';
import { goodsRules } from '../model/goods-rules';
import type { LaunchFacts } from '../model/launch';
import type { Money } from '../model/money';
import type { PersonFacts } from '../model/person-facts';
import type { ReviewFacts } from '../model/review-facts';
import type { Task } from '../model/task';
import type { Verdict } from '../model/verdict';
import { badReviews, listBadReviews, REVIEWS_OF } from './care/bad-reviews';
import { launchesOf } from './care/launches';
import { type OldestGoods, oldestGoods } from './care/oldest';
import { type PeopleAsk, peopleFacts } from './care/people';
import { type ShopFacts, shopFacts } from './care/shops';
import { getMany } from './get-many';
import type { Judges } from './judged';
import { shopRange } from './keys';
import { listingLabel } from './listing-facts';
import type { ListingRecord, ShopRecord } from './records';
import type { Store } from './store';

type GoodsFacts = { subject: string; label: string; url: string | null; verdict: Verdict };

/**
 * What planning a day needs, by index and key: never a look at all listings or buyers. A slice for each part of the
 * day, gathered in a file of its own in store/care.
 */
export type CareMaterial = {
  dead: GoodsFacts[];
  /** Listings whose verdicts may be worth a task. */
  goods: (Omit<GoodsFacts, 'verdict'> & { verdicts: Verdict[]; price: Money | null })[];
  oldest: OldestGoods[];
  people: PersonFacts[];
  /** Bad reviews whose buyers no page named. */
  reviews: ReviewFacts[];
  /** New goods that old customers hear of first. */
  launches: LaunchFacts[];
  shops: ShopFacts[];
  /** Tasks that are open or put off. */
  pending: Task[];
};

/** Shown together for a review. */
const OLDEST_GOODS = 5;

/** `need`: days of orders a dead verdict rests on. */
export type CareAsk = PeopleAsk & { need: number };

/** `most`: candidates per reason and shop. */
export async function careMaterial(
  store: Store,
  judge: Judges['buyer'],
  ask: CareAsk,
  most: number,
  now: number,
): Promise<CareMaterial> {
  const { db } = store;
  const [shops, open, later] = await Promise.all([
    db.shops.toArray(),
    db.tasks.where('state').equals('open').toArray(),
    db.tasks.where('state').equals('later').toArray(),
  ]);
  const pending = [...open, ...later];
  const about = (kind: string) =>
    pending.map((task) => task.subject).filter((key) => key.startsWith(`${kind}|`));
  const listings = await listingsToCare(store, shops, about('listing'), most);
  await listBadReviews(store, shops);
  const reviews = await badReviews(store, shops, now - REVIEWS_OF);
  return {
    dead: listings.flatMap(deadOf),
    goods: listings.map(goodsOf),
    people: await peopleFacts(store, shops, judge, ask, about('buyer'), reviews.ofBuyers, most, now),
    reviews: reviews.ofGoods,
    launches: await launchesOf(store, shops, now),
    oldest: await oldestGoods(store, shops, OLDEST_GOODS),
    shops: await Promise.all(shops.map((shop) => shopFacts(store, shop, ask.need, now))),
    pending,
  };
}

/** A niche keeper is never to be cleared, however slow it is. */
function deadOf(record: ListingRecord): GoodsFacts[] {
  const isKept = record.verdicts.some(({ rule, finding }) => rule === 'niche-keeper' && finding === 'yes');
  const verdict = record.verdicts.find((one) => one.rule === 'dead-listing');
  return verdict && !isKept ? [{ ...labelled(record), verdict }] : [];
}

function goodsOf(record: ListingRecord): CareMaterial['goods'][number] {
  return { ...labelled(record), verdicts: record.verdicts, price: record.fields.price?.v.low ?? null };
}

function labelled(record: ListingRecord) {
  return { subject: record.key, label: listingLabel(record), url: record.fields.url?.v ?? null };
}

/** Listings with something to do about them, by index, the most money first. */
async function listingsToCare(
  { db }: Store,
  shops: ShopRecord[],
  also: string[],
  most: number,
): Promise<ListingRecord[]> {
  const found = await Promise.all(
    shops.flatMap(({ id }) => [
      db.listings
        .where('[shop+deadWorth]')
        .between([id, -Infinity], [id, Infinity])
        .reverse()
        .limit(most)
        .toArray(),
      ...goodsRules.map((rule) =>
        db.listings
          .where('flags')
          .between(...shopRange(`${id}|${rule}`))
          .reverse()
          .limit(most)
          .toArray(),
      ),
    ]),
  );
  const all = [...found.flat(), ...(await getMany(db.listings, also))].flatMap((one) => one ?? []);
  return [...new Map(all.map((one) => [one.key, one])).values()];
}

/** Tasks of some keys, done and dismissed ones too, and the mutes of their subjects. */
export async function knownTasks(
  { db }: Store,
  keys: string[],
  subjects: string[],
): Promise<{ tasks: Task[]; mutes: Mute[] }> {
  const tasks = (await getMany(db.tasks, keys)).flatMap((task) => task ?? []);
  const mutes = await db.mutes
    .where('subject')
    .anyOf([...new Set(subjects)])
    .toArray();
  return { tasks, mutes };
}
