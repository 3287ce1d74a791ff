import { DAY } from '../../model/day';
import { LAUNCH_DAYS, type LaunchFacts } from '../../model/launch';
import type { PersonFacts } from '../../model/person-facts';
import { keyOf, subjectOf } from '../../model/subject';
import { entriesBetween, entriesOf } from '../entries';
import { getMany } from '../get-many';
import { buyersOf } from '../journal';
import { padTime } from '../keys';
import { listingLabel } from '../listing-facts';
import type { ListingRecord, ShopRecord } from '../records';
import type { Store } from '../store';
import { factsOf } from './people';

/** Launches of one shop at a time: more would be a wall, and nobody is told of two things at once. */
const MOST = 2;
const LOOKED = 200;

type Begun = Pick<LaunchFacts, 'subject' | 'since' | 'how'>;

/** What is new: said by the seller, passed in a test, or listed lately by the page's own date. The newest `most` of each shop. */
export async function launchesOf(
  store: Store,
  shops: ShopRecord[],
  now: number,
  most = MOST,
): Promise<LaunchFacts[]> {
  const since = now - LAUNCH_DAYS * DAY;
  const begun = new Map<string, Begun>();
  const add = (one: Begun) => {
    if (one.since >= since && one.since <= now && !begun.has(one.subject)) begun.set(one.subject, one);
  };
  for (const { subject, when, at } of await entriesOf(store, 'launch'))
    if (subject !== null) add({ subject, since: when ?? at, how: 'said' });
  for (const { value } of await entriesOf(store, 'trial'))
    if (value.listing !== null && (value.stage === 'passed' || value.stage === 'stocked'))
      add({ subject: value.listing, since: value.decidedAt ?? 0, how: 'passed' });
  const fresh = await Promise.all(
    shops.map(({ id }) => store.db.listings.where('flags').equals(`${id}|launch|`).limit(LOOKED).toArray()),
  );
  for (const { key, fields } of fresh.flat())
    if (fields.listedAt) add({ subject: key, since: fields.listedAt.v.ms, how: 'listed' });
  const records = await getMany(store.db.listings, [...begun.keys()]);
  const known = new Map(records.flatMap((one) => (one ? [[one.key, one] as const] : [])));
  return shops.flatMap(({ id }) =>
    [...begun.values()]
      .filter(({ subject }) => subjectOf(subject)?.shop === id)
      .sort((a, b) => Number(a.how === 'listed') - Number(b.how === 'listed') || b.since - a.since)
      .flatMap((one) => launchOf(one, known.get(one.subject)))
      .slice(0, most),
  );
}

function launchOf(begun: Begun, record: ListingRecord | undefined): LaunchFacts[] {
  return record ? [{ ...begun, label: listingLabel(record), url: record.fields.url?.v ?? null }] : [];
}

/** The task that a contact of a launch belongs to. */
export function launchKey(listing: string): string {
  return `launch-list|${listing}`;
}

/** Who was told of a listing. */
export async function toldOf(
  store: Store,
  listing: string,
  since: number,
  now: number,
): Promise<Set<string>> {
  const contacts = await entriesBetween(store, 'contact', since - DAY, now + DAY);
  const own = contacts.filter(({ value }) => value.task === launchKey(listing));
  return new Set(own.flatMap(({ subject }) => subject ?? []));
}

/** Returning customers looked at for a list, the latest first. */
const RETURNING = 2000;
const SLICE = 250;

/** VIPs and those who came back within `days`, of whom care says who is a fan: by index, the latest first. */
export async function dearFacts(
  store: Store,
  shop: ShopRecord,
  days: number,
  now: number,
): Promise<PersonFacts[]> {
  const from = days === 0 ? 0 : now - days * DAY;
  const at = (ms: number) => `${shop.id}|2|${padTime(ms)}`;
  const returning = await store.db.buyers
    .where('dues')
    .between(at(from), at(now + 2 * DAY))
    .reverse()
    .limit(RETURNING)
    .primaryKeys();
  const vips = (await entriesOf(store, 'vip')).flatMap(({ subject }) => {
    const named = subjectOf(subject ?? '');
    return named?.kind === 'buyer' && named.shop === shop.id ? [keyOf(named)] : [];
  });
  const keys = [...new Set([...vips, ...returning])];
  const found: PersonFacts[] = [];
  for (let i = 0; i < keys.length; i += SLICE) {
    const buyers = await buyersOf(store, keys.slice(i, i + SLICE));
    found.push(...(await factsOf(store, [shop], [...buyers.values()], () => [], new Map())));
  }
  return found;
}
