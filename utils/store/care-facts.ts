import { DAY, dayOf } from '../model/day';
import type { EvidenceFacts } from '../model/dossier';
import type { Mute } from '../model/facts';
import type { Thresholds } from '../model/settings';
import { keyOf } from '../model/subject';
import type { Task } from '../model/task';
import type { Verdict } from '../model/verdict';
import { salesOf } from './buyer-orders';
import { claimsAbout } from './customers';
import { evidenceFacts, noEvidence, spansOf } from './evidence';
import { buyersOf } from './journal';
import { buyerDossier, type Judges } from './judged';
import { orderKey, padTime, shopRange } from './keys';
import { listingLabel } from './listing-facts';
import type { BuyerRecord, EvidenceRecord, ListingRecord, ShopRecord } from './records';
import type { Store } from './store';

/** What planning a day needs, by index and key: never a look at all listings or buyers. */
export type CareMaterial = {
  dead: { subject: string; label: string; url: string | null; verdict: Verdict }[];
  repeat: {
    subject: string;
    label: string;
    url: string | null;
    verdict: Verdict;
    newest: number;
    orders: number;
  }[];
  shops: {
    subject: string;
    label: string;
    listUrl: string | null;
    listings: number;
    orders: number;
    listedDays: number;
    unread: { orders: number; url: string | null };
  }[];
  tasks: Task[];
  mutes: Mute[];
};

/** A span that ends further back says nothing of today. */
const STALE_DAYS = 14;

/** Only buyers whose newest sale is this young are looked at: later than that no task speaks of it. */
const THANK_DAYS = 30;

/** `most`: candidates per kind and shop. */
export async function careMaterial(
  store: Store,
  judge: Judges['buyer'],
  most: number,
  thresholds: Thresholds,
  now: number,
): Promise<CareMaterial> {
  const { db } = store;
  const [shops, open, later] = await Promise.all([
    db.shops.toArray(),
    db.tasks.where('state').equals('open').toArray(),
    db.tasks.where('state').equals('later').toArray(),
  ]);
  const pending = [...open, ...later];
  const listings = new Map<string, ListingRecord>();
  for (const shop of shops) {
    const range: [unknown[], unknown[]] = [
      [shop.id, -Infinity],
      [shop.id, Infinity],
    ];
    const dead = await db.listings
      .where('[shop+deadWorth]')
      .between(...range)
      .reverse()
      .limit(most)
      .toArray();
    for (const one of dead) listings.set(one.key, one);
  }
  const subjects = pending.map((task) => task.subject);
  for (const one of await db.listings.bulkGet(subjects.filter((key) => key.startsWith('listing|'))))
    if (one) listings.set(one.key, one);
  const asked = await buyersOf(
    store,
    subjects.filter((key) => key.startsWith('buyer|')),
  );
  const facts = new Map<string, EvidenceFacts>();
  const buyers = new Map<string, BuyerRecord>(asked);
  for (const shop of shops) {
    const evidence = (await db.evidence.get(shop.id)) ?? noEvidence(shop.id);
    facts.set(shop.id, evidenceFacts(evidence, shop.counts.orders));
    for (const one of await returned(store, shop, most, thresholds.repeatFrom, now)) buyers.set(one.key, one);
  }
  const all = [...listings.keys(), ...buyers.keys(), ...shops.map(shopSubject)];
  return {
    dead: [...listings.values()].flatMap(deadOf),
    repeat: (await Promise.all([...buyers.values()].map(judged))).flat(),
    shops: await Promise.all(shops.map((shop) => shopMaterial(store, shop, thresholds.deadDays, now))),
    tasks: await tasksOf(store, all, pending),
    mutes: await db.mutes.where('subject').anyOf(all).toArray(),
  };

  async function judged(buyer: BuyerRecord): Promise<CareMaterial['repeat']> {
    const shop = shops.find((one) => one.id === buyer.shop);
    const evidence = facts.get(buyer.shop);
    if (!shop || !evidence) return [];
    const claim = (await claimsAbout(store, shop, [buyer.key])).get(buyer.key) ?? null;
    return repeatOf(store, buyer, judge(buyerDossier(buyer, shop, evidence, claim)));
  }
}

/** The buyers who came back last, with `from` sales and more. */
async function returned(
  { db }: Store,
  shop: ShopRecord,
  most: number,
  from: number,
  now: number,
): Promise<BuyerRecord[]> {
  const two = `${shop.id}|2|`;
  // These are of two sales and more; where more are asked for, most of them fall away.
  const look = from <= 2 ? most : most * 8;
  const found = await db.buyers
    .where('dues')
    .between(two + padTime(now - THANK_DAYS * DAY), `${two}\uffff`)
    .reverse()
    .limit(look)
    .toArray();
  return found.filter((one) => salesOf(one).sales >= from).slice(0, most);
}

function shopSubject(shop: ShopRecord): string {
  return keyOf({ kind: 'shop', shop: shop.id, id: 'orders' });
}

function deadOf(record: ListingRecord): CareMaterial['dead'] {
  const verdict = record.verdicts.find((one) => one.rule === 'dead-listing');
  if (!verdict) return [];
  return [{ subject: record.key, label: listingLabel(record), url: record.fields.url?.v ?? null, verdict }];
}

async function repeatOf(
  store: Store,
  record: BuyerRecord,
  verdicts: Verdict[],
): Promise<CareMaterial['repeat']> {
  const verdict = verdicts.find((one) => one.rule === 'repeat-buyer');
  const sold = salesOf(record).newest;
  if (verdict?.finding !== 'yes' || sold === null) return [];
  const newest = record.orders.at(-1);
  const order = newest && (await store.db.orders.get(orderKey(record.shop, newest.orderId)));
  return [
    {
      subject: record.key,
      label: record.label?.text ?? '***',
      url: order?.fields.url?.v ?? null,
      verdict,
      newest: sold,
      orders: record.orders.length,
    },
  ];
}

async function shopMaterial(
  store: Store,
  shop: ShopRecord,
  need: number,
  now: number,
): Promise<CareMaterial['shops'][number]> {
  const evidence = (await store.db.evidence.get(shop.id)) ?? noEvidence(shop.id);
  const today = dayOf(now, shop.timeZone);
  const window = evidenceFacts(evidence, 0).unread.filter(({ day }) => day > today - need);
  const orders = evidence.unreadUndated + window.reduce((sum, one) => sum + one.orders, 0);
  const [newest] = await store.db.unread
    .where('key')
    .between(...shopRange(shop.id))
    .reverse()
    .limit(1)
    .toArray();
  return {
    subject: shopSubject(shop),
    label: shop.name,
    listUrl: evidence.pages[0]?.view ?? null,
    listings: shop.counts.listings,
    orders: shop.counts.orders,
    listedDays: listedDays(evidence, shop, today),
    unread: { orders, url: newest?.url ?? null },
  };
}

function listedDays(evidence: EvidenceRecord, { timeZone }: ShopRecord, today: number): number {
  const newest = spansOf(evidence).at(-1);
  if (!newest || today - dayOf(newest.to, timeZone) > STALE_DAYS) return 0;
  return Math.max(0, today - dayOf(newest.from, timeZone));
}

/** Tasks, done and dismissed ones too, of the subjects that may come up. */
async function tasksOf(store: Store, subjects: string[], pending: Task[]): Promise<Task[]> {
  const kinds = ['clear-dead', 'thank-repeat', 'read-orders'];
  const keys = subjects.flatMap((subject) => kinds.map((kind) => `${kind}|${subject}`));
  const found = (await store.db.tasks.bulkGet(keys)).flatMap((task) => task ?? []);
  return [...new Map([...pending, ...found].map((task) => [task.key, task])).values()];
}
