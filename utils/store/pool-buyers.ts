import { subjectOf } from '../model/subject';
import { slicesOf } from './backup-slices';
import { isSale } from './buyer-orders';
import { entriesBetween, entriesOf } from './entries';
import { padTime } from './keys';
import { readMeta } from './meta';
import type { Store } from './store';

/** Returning customers looked at: more than any staff could look after. */
const MOST = 200_000;

/**
 * The customers a shop's staff look after: returning ones that a strong key tells apart. By the index of those with
 * several sales, so the cost is theirs and not that of all buyers.
 */
export async function returningBuyers({ db }: Pick<Store, 'db'>): Promise<string[]> {
  const found: string[] = [];
  for (const { id } of await db.shops.toArray()) {
    const several = `${id}|2|`;
    const records = await db.buyers.where('dues').between(several, `${several}\uffff`).limit(MOST).toArray();
    for (const record of records) if (record.strong) found.push(record.key);
  }
  return found;
}

/**
 * The same, slice by slice and in no order that means anything: for the background, which lets others have their turn
 * between two slices. The index would bring nearly every record of buyers at once.
 */
export async function* returningSlices({ db }: Pick<Store, 'db'>): AsyncGenerator<string[]> {
  for await (const buyers of slicesOf(db.buyers))
    yield buyers.flatMap(({ key, strong, shop, dues }) =>
      strong && dues?.some((due) => due.startsWith(`${shop}|2|`)) ? [key] : [],
    );
}

/** Who has whom. */
export async function ownersOf(store: Pick<Store, 'db'>): Promise<Map<string, string>> {
  const owners = new Map<string, string>();
  for (const { subject, value } of await entriesOf(store, 'owner'))
    if (subject !== null && subjectOf(subject)?.kind === 'buyer') owners.set(subject, value.member);
  return owners;
}

/**
 * Whether staff or who has whom was changed after change number `after` of the trail (null: then nothing is known),
 * and the trail's last number.
 */
export async function staffChangedSince(
  { db }: Pick<Store, 'db'>,
  after: number | null,
): Promise<{ changed: boolean; last: number }> {
  const [newest] = await db.changes.orderBy('n').reverse().limit(1).primaryKeys();
  const last = newest ?? 0;
  if (after === null) return { changed: true, last };
  const since = await db.changes.where('n').above(after).toArray();
  return { changed: since.some(({ after: { kind } }) => kind === 'owner' || kind === 'member'), last };
}

/** Contacts since `from` by member and nature, as far as this computer knows. */
export async function contactsBy(
  store: Pick<Store, 'db'>,
  owners: ReadonlyMap<string, string>,
  from: number,
  to: number,
): Promise<Map<string, { service: number; marketing: number; solved: number }>> {
  const counts = new Map<string, { service: number; marketing: number; solved: number }>();
  for (const { subject, value } of await entriesBetween(store, 'contact', from, to)) {
    // Where nobody is named it was done by whoever looks after the customer.
    const member = value.member ?? owners.get(subject ?? '') ?? null;
    if (member === null) continue;
    const count = counts.get(member) ?? { service: 0, marketing: 0, solved: 0 };
    count[value.nature] += 1;
    if (value.task?.startsWith('make-good')) count.solved += 1;
    counts.set(member, count);
  }
  return counts;
}

/** Orders since `from` of the customers each member looks after: by the index of buyers' newest sales. */
export async function soldBy(
  { db }: Pick<Store, 'db'>,
  owners: ReadonlyMap<string, string>,
  from: number,
  to: number,
): Promise<Map<string, number>> {
  const sold = new Map<string, number>();
  if (owners.size === 0) return sold;
  for (const { id } of await db.shops.toArray())
    for (const why of ['1', '2'] as const) {
      const at = (ms: number) => `${id}|${why}|${padTime(ms)}`;
      const buyers = await db.buyers.where('dues').between(at(from), at(to)).limit(MOST).toArray();
      for (const { key, orders } of buyers) {
        const member = owners.get(key);
        if (member === undefined) continue;
        const own = orders.filter((order) => isSale(order) && (order.at ?? 0) >= from).length;
        sold.set(member, (sold.get(member) ?? 0) + own);
      }
    }
  return sold;
}

export const MERGED = 'exchange-merged';

/** When another computer's records were taken in last; null where they never were. */
export async function mergedAt(store: Store): Promise<number | null> {
  const at = await readMeta(store, MERGED);
  return typeof at === 'number' ? at : null;
}
