import type { Mute } from '../model/facts';
import type { PersonFacts } from '../model/person-facts';
import type { Task } from '../model/task';
import type { Verdict } from '../model/verdict';
import { type PeopleAsk, peopleFacts } from './care/people';
import { type ShopFacts, shopFacts } from './care/shops';
import { getMany } from './get-many';
import type { Judges } from './judged';
import { listingLabel } from './listing-facts';
import type { ListingRecord } from './records';
import type { Store } from './store';

type GoodsFacts = { subject: string; label: string; url: string | null; verdict: Verdict };

/**
 * What planning a day needs, by index and key: never a look at all listings or buyers. A slice for each part of the
 * day, gathered in a file of its own in store/care.
 */
export type CareMaterial = {
  dead: GoodsFacts[];
  people: PersonFacts[];
  shops: ShopFacts[];
  /** Tasks that are open or put off. */
  pending: Task[];
};

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
  const listings = new Map<string, ListingRecord>();
  const dead = await Promise.all(
    shops.map(({ id }) =>
      db.listings
        .where('[shop+deadWorth]')
        .between([id, -Infinity], [id, Infinity])
        .reverse()
        .limit(most)
        .toArray(),
    ),
  );
  for (const one of [...dead.flat(), ...(await getMany(db.listings, about('listing')))])
    if (one) listings.set(one.key, one);
  return {
    dead: [...listings.values()].flatMap(deadOf),
    people: await peopleFacts(store, shops, judge, ask, about('buyer'), most, now),
    shops: await Promise.all(shops.map((shop) => shopFacts(store, shop, ask.need, now))),
    pending,
  };
}

function deadOf(record: ListingRecord): GoodsFacts[] {
  const verdict = record.verdicts.find((one) => one.rule === 'dead-listing');
  if (!verdict) return [];
  return [{ subject: record.key, label: listingLabel(record), url: record.fields.url?.v ?? null, verdict }];
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
