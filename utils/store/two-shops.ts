import type { StoredEntry } from '../model/entry';
import type { SameLine, SameView } from '../model/same';
import { subjectOf } from '../model/subject';
import { earlierOf, isSale, salesOf } from './buyer-orders';
import { buyersOf } from './journal';
import { shopRange } from './keys';
import { listingLabel, listingOf } from './listing-facts';
import type { BuyerRecord, ListingRecord, ShopRecord } from './records';
import { searchBuyers } from './referrals';
import type { Store } from './store';

/** Shops of one person beyond which nobody looks. */
const MOST_LINKED = 20;

/**
 * Of some subjects those they are linked with, by however many steps. Costs nothing where `first`, which holds the links
 * of the first step, has none, and one request a step for all of them together.
 */
export async function linkedWith(
  { db }: Pick<Store, 'db'>,
  first: Map<string, string[]>,
): Promise<Map<string, string[]>> {
  const next = new Map(first);
  const unknown = (ids: string[]) => [...new Set(ids)].filter((id) => !next.has(id));
  let fresh = unknown([...first.values()].flat());
  for (let step = 0; fresh.length > 0 && step < MOST_LINKED; step += 1) {
    const links = new Map(fresh.map((id): [string, string[]] => [id, []]));
    for (const row of await db.entries.where('subject').anyOf(fresh).toArray())
      if (isLink(row)) links.get(row.subject ?? '')?.push(row.id);
    for (const [id, ids] of links) next.set(id, ids);
    fresh = unknown([...links.values()].flat());
  }
  return new Map([...first.keys()].map((subject) => [subject, groupOf(subject, next)]));
}

function groupOf(subject: string, next: ReadonlyMap<string, string[]>): string[] {
  // A set is walked to its end, though it grows meanwhile.
  const group = new Set([subject]);
  for (const one of group) if (group.size < MOST_LINKED) for (const id of next.get(one) ?? []) group.add(id);
  group.delete(subject);
  return [...group].sort();
}

/** Whether an entry says that its subject and its id are one. */
export function isLink(entry: StoredEntry): boolean {
  return entry.kind === 'same' && entry.value?.is === 'linked';
}

/** A person or product with the same one in other shops; null where the subject itself is not known. */
export async function sameView(store: Store, subject: string): Promise<SameView | null> {
  const rows = await store.db.entries.where('subject').equals(subject).toArray();
  const of = (is: 'proposed' | 'linked') =>
    rows.flatMap((row) => (row.kind === 'same' && row.value?.is === is ? [row.id] : []));
  const linked = (await linkedWith(store, new Map([[subject, of('linked')]]))).get(subject) ?? [];
  const proposed = of('proposed').filter((id) => !linked.includes(id));
  const lines = await linesOf(store, [subject, ...linked, ...proposed]);
  const own = lines.get(subject);
  if (!own) return null;
  const all = (ids: string[]) => ids.flatMap((id) => lines.get(id) ?? []);
  return { own, linked: all(linked), proposed: all(proposed), group: [subject, ...linked] };
}

const MOST_HITS = 8;

/** Buyers or listings of the other shops by what they go by (or an order's, item's or SKU's number). */
export async function searchOtherShops(store: Store, subject: string, text: string): Promise<SameLine[]> {
  const own = subjectOf(subject);
  if (!own || text.trim() === '') return [];
  const shops = (await store.db.shops.toArray()).filter(({ id }) => id !== own.shop);
  const found: string[] = [];
  for (const { id } of shops)
    found.push(
      ...(own.kind === 'buyer'
        ? (await searchBuyers(store, id, text)).map((one) => one.subject)
        : await searchListings(store, id, text)),
    );
  const lines = await linesOf(store, found.slice(0, MOST_HITS));
  return [...lines.values()];
}

async function searchListings({ db }: Store, shop: string, text: string): Promise<string[]> {
  const wanted = plain(text);
  const found = await db.listings
    .where('key')
    .between(...shopRange(`listing|${shop}`))
    .filter(
      (one) =>
        one.of === undefined &&
        [listingLabel(one), one.itemId ?? '', ...one.skus].some((name) => plain(name).includes(wanted)),
    )
    .limit(MOST_HITS)
    .toArray();
  return found.map(({ key }) => key);
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

async function linesOf(store: Store, keys: string[]): Promise<Map<string, SameLine>> {
  const of = (kind: string) => keys.filter((key) => key.startsWith(`${kind}|`));
  const [buyers, listings, all] = await Promise.all([
    buyersOf(store, of('buyer')),
    store.db.listings.bulkGet(of('listing')),
    store.db.shops.toArray(),
  ]);
  const shops = new Map(all.map((shop) => [shop.id, shop]));
  const goods = new Map(listings.flatMap((one) => (one ? [[one.key, one] as const] : [])));
  return new Map(
    keys.flatMap((key): [string, SameLine][] => {
      const [buyer, listing] = [buyers.get(key), goods.get(key)];
      const shop = shops.get(subjectOf(key)?.shop ?? '');
      if (!shop) return [];
      if (buyer) return [[key, buyerLine(buyer, shop)]];
      return listing ? [[key, listingLine(listing, shop)]] : [];
    }),
  );
}

function buyerLine(buyer: BuyerRecord, { name, timeZone }: ShopRecord): SameLine {
  const earlier = earlierOf(buyer);
  const spent = new Map((earlier?.spent ?? []).map(({ currency, minor }) => [currency, minor]));
  const sales = buyer.orders.filter(isSale);
  for (const { net } of sales) if (net) spent.set(net.currency, (spent.get(net.currency) ?? 0) + net.minor);
  return {
    ...{ kind: 'buyer', subject: buyer.key, shopName: name, timeZone, label: buyer.label?.text ?? '***' },
    ...salesOf(buyer),
    spent: [...spent].map(([currency, minor]) => ({ currency, minor })),
    missing: sales.filter(({ net }) => !net).length + (earlier?.missing ?? 0),
    refunded: buyer.orders.filter(({ state }) => state === 'refunded').length + (earlier?.refunded ?? 0),
  };
}

function listingLine(record: ListingRecord, { name, timeZone }: ShopRecord): SameLine {
  const { price, sightings, lastSeen } = listingOf(record);
  const last = (of: 'stock' | 'sold30d') => sightings.findLast((one) => one[of] !== null)?.[of] ?? null;
  return {
    ...{ kind: 'listing', subject: record.key, shopName: name, timeZone, label: listingLabel(record) },
    ...{ price, stock: last('stock'), sold30d: last('sold30d'), lastSeen },
  };
}
