import { DAY, dayOf } from '../../model/day';
import type { EvidenceFacts } from '../../model/dossier';
import type { PersonFacts } from '../../model/person-facts';
import type { Verdict } from '../../model/verdict';
import { claimsAbout } from '../customers';
import { entriesOf } from '../entries';
import { evidenceFacts, noEvidence } from '../evidence';
import { getMany } from '../get-many';
import { buyersOf } from '../journal';
import { buyerDossier, type Judges } from '../judged';
import { orderKey } from '../keys';
import { orderOf } from '../order-facts';
import type { BuyerRecord, ShopRecord } from '../records';
import type { Store } from '../store';
import type { BadReviews } from './bad-reviews';
import { cyclesOf, dueRange, dueWindows } from './cycles';
import type { Due } from './dues';
import { enteredOf } from './entered';
import { enteredAbout } from './entered-about';

/** When someone may be worth a task: days ago of the newest sale, or of what is due. */
type Window = { why: Due; from: number; to: number };
const FUTURE = 2;

/** `ahead`: days before a birthday that its task comes up; `tip`: days after an order that a tip does. */
export type PeopleAsk = { ahead: number; tip: number };

function windowsOf({ tip }: PeopleAsk): Window[] {
  return [
    { why: 'x', from: 31, to: -FUTURE },
    { why: '2', from: 15, to: -FUTURE },
    { why: '1', from: 12, to: -FUTURE },
    { why: '2', from: tip + 8, to: tip - 1 },
    { why: '1', from: tip + 8, to: tip - 1 },
    { why: '2', from: 76, to: 13 },
    { why: 'z', from: 730, to: 0 },
  ];
}

/**
 * Customers who may be worth a task, by index: at most `most` a shop for each reason, the latest first, whoever has
 * a birthday, and those of `also`. The cost depends on these people, not on how many buyers there are.
 */
export async function peopleFacts(
  store: Store,
  shops: ShopRecord[],
  judge: Judges['buyer'],
  ask: PeopleAsk,
  also: string[],
  reviews: BadReviews['ofBuyers'],
  most: number,
  now: number,
): Promise<PersonFacts[]> {
  const { db } = store;
  const found = new Set([...also, ...reviews.keys()]);
  for (const shop of shops) {
    const again = (await dueWindows(store, shop)).flatMap((window) => [
      { why: '2' as const, ...window },
      { why: '1' as const, ...window },
    ]);
    for (const { why, ...window } of [...windowsOf(ask), ...again]) {
      const range = dueRange(shop.id, why, window, now);
      const due = await db.buyers
        .where('dues')
        .between(...range)
        .reverse()
        .limit(most)
        .primaryKeys();
      for (const key of due) found.add(key);
    }
  }
  for (const key of await bornAbout(store, ask.ahead, now)) found.add(key);
  // As of now: what waits in the journal is in.
  const buyers = await buyersOf(store, [...found]);
  return factsOf(store, shops, [...buyers.values()], judge, reviews);
}

/** Everything care knows about some buyers. */
export async function factsOf(
  store: Store,
  shops: ShopRecord[],
  buyers: BuyerRecord[],
  judge: Judges['buyer'],
  reviews: BadReviews['ofBuyers'],
): Promise<PersonFacts[]> {
  const { db } = store;
  const newest = buyers.map(({ shop, orders }) => {
    const last = orders.at(-1);
    return last ? orderKey(shop, last.orderId) : '';
  });
  const orders = await getMany(db.orders, newest);
  const entered = await enteredAbout(
    store,
    buyers.map(({ key }) => key),
  );
  const judged = await verdictsOf(store, shops, buyers, judge);
  const cycles = await cyclesOf(
    store,
    orders.map((record) => {
      const item = record && orderOf(record).items[0];
      return item ? { shop: record.shop, item } : null;
    }),
  );
  return buyers.flatMap((buyer, i): PersonFacts[] => {
    const shop = shops.find(({ id }) => id === buyer.shop);
    if (!shop) return [];
    const record = orders[i];
    const order = record && orderOf(record);
    return [
      {
        subject: buyer.key,
        shop: shop.id,
        profile: shop.profile,
        timeZone: shop.timeZone,
        label: buyer.label?.text ?? '***',
        url: order?.url ?? null,
        strong: buyer.strong,
        ...saidOf(judged.get(buyer.key) ?? []),
        cycle: cycles[i] ?? null,
        orders: buyer.orders,
        earlier: buyer.earlier?.sales ?? 0,
        item: order?.items[0]?.title?.slice(0, 120) ?? null,
        badReview: reviews.get(buyer.key) ?? null,
        entered: entered.get(buyer.key) ?? enteredOf([], []),
      },
    ];
  });
}

async function verdictsOf(store: Store, shops: ShopRecord[], buyers: BuyerRecord[], judge: Judges['buyer']) {
  const found = new Map<string, Verdict[]>();
  for (const shop of shops) {
    const own = buyers.filter((one) => one.shop === shop.id);
    if (own.length === 0) continue;
    const evidence: EvidenceFacts = evidenceFacts(
      (await store.db.evidence.get(shop.id)) ?? noEvidence(shop.id),
      shop.counts.orders,
    );
    const claims = await claimsAbout(
      store,
      shop,
      own.map(({ key }) => key),
    );
    for (const buyer of own) {
      const dossier = buyerDossier(buyer, shop, evidence, claims.get(buyer.key) ?? null);
      found.set(buyer.key, judge(dossier));
    }
  }
  return found;
}

/** What care needs of all that was judged of someone. */
function saidOf(verdicts: Verdict[]): Pick<PersonFacts, 'verdict' | 'tier' | 'silent'> {
  const of = (rule: string) => verdicts.find((one) => one.rule === rule) ?? null;
  const sleeping = of('sleeping');
  const chance = sleeping?.because.find(({ code }) => code === 'no-order-chance')?.values;
  return {
    verdict: of('repeat-buyer'),
    tier: of('rfm')?.as ?? null,
    silent:
      sleeping && !sleeping.maybe && typeof chance?.share === 'number'
        ? {
            chance: chance.share / 100,
            span: typeof chance.days === 'number' ? chance.days : 90,
            isAsleep: sleeping.finding === 'yes',
          }
        : null,
  };
}

/** Whose birthday is about now. A day more on each side: zones differ. */
async function bornAbout(store: Store, ahead: number, now: number): Promise<string[]> {
  const today = dayOf(now, 'UTC');
  const days = new Set<string>();
  for (let day = today - 1; day <= today + ahead + 2; day++) {
    const date = new Date(day * DAY);
    days.add(`${date.getUTCMonth() + 1}-${date.getUTCDate()}`);
    // Born on 29 February: congratulated on the 28th where the year has no such day.
    if (date.getUTCMonth() === 1 && date.getUTCDate() === 28) days.add('2-29');
  }
  const all = await entriesOf(store, 'birthday');
  return all.flatMap(({ subject, value }) =>
    subject !== null && days.has(`${value.month}-${value.day}`) ? [subject] : [],
  );
}
