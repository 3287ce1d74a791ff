import { dayOf } from '../model/day';
import type { Mute } from '../model/facts';
import { keyOf } from '../model/subject';
import type { Task } from '../model/task';
import type { Verdict } from '../model/verdict';
import { evidenceFacts, noEvidence, spansOf } from './evidence';
import { orderKey, shopRange } from './keys';
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

/** `most`: candidates per kind and shop. `need`: days of orders a dead verdict rests on. */
export async function careMaterial(
  store: Store,
  most: number,
  need: number,
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
  const buyers = new Map<string, BuyerRecord>();
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
    const repeat = await db.buyers
      .where('[shop+thankAt]')
      .between(...range)
      .reverse()
      .limit(most)
      .toArray();
    for (const one of dead) listings.set(one.key, one);
    for (const one of repeat) buyers.set(one.key, one);
  }
  const subjects = pending.map((task) => task.subject);
  for (const one of await db.listings.bulkGet(subjects.filter((key) => key.startsWith('listing|'))))
    if (one) listings.set(one.key, one);
  for (const one of await db.buyers.bulkGet(subjects.filter((key) => key.startsWith('buyer|'))))
    if (one) buyers.set(one.key, one);
  const all = [...listings.keys(), ...buyers.keys(), ...shops.map(shopSubject)];
  return {
    dead: [...listings.values()].flatMap(deadOf),
    repeat: (await Promise.all([...buyers.values()].map((one) => repeatOf(store, one)))).flat(),
    shops: await Promise.all(shops.map((shop) => shopMaterial(store, shop, need, now))),
    tasks: await tasksOf(store, all, pending),
    mutes: await db.mutes.where('subject').anyOf(all).toArray(),
  };
}

function shopSubject(shop: ShopRecord): string {
  return keyOf({ kind: 'shop', shop: shop.id, id: 'orders' });
}

function deadOf(record: ListingRecord): CareMaterial['dead'] {
  const verdict = record.verdicts.find((one) => one.rule === 'dead-listing');
  if (!verdict) return [];
  return [{ subject: record.key, label: listingLabel(record), url: record.fields.url?.v ?? null, verdict }];
}

async function repeatOf(store: Store, record: BuyerRecord): Promise<CareMaterial['repeat']> {
  const verdict = record.verdicts.find((one) => one.rule === 'repeat-buyer');
  if (!verdict || record.thankAt === undefined) return [];
  const newest = record.orders.at(-1);
  const order = newest && (await store.db.orders.get(orderKey(record.shop, newest.orderId)));
  return [
    {
      subject: record.key,
      label: record.label?.text ?? '***',
      url: order?.fields.url?.v ?? null,
      verdict,
      newest: record.thankAt,
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
