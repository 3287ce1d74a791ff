import { keyOf, subjectOf } from '../model/subject';
import { getMany } from './get-many';
import { withListingVerdicts } from './judged';
import { ledgerKey } from './keys';
import { joinListings } from './listing-from-row';
import type { ListingRecord, ShopRecord } from './records';
import type { Store } from './store';

/**
 * One page names goods by SKU alone, another by item id and SKU. The record known by SKU alone (a stray) stays as
 * it is, for readings come in any order, and points to the listing it belongs to as long as just one has its SKU.
 * That listing's facts are then both records' together; where a second listing shows the same SKU, they part again.
 */

type Pair = { old: ListingRecord | undefined; now: ListingRecord };

export type Linked = {
  /** Strays whose listing is another now. */
  strays: ListingRecord[];
  /** Listings that gained or lost one. */
  owners: string[];
  /** Strays that were a listing of their own until now. */
  moved: { from: string; to: string }[];
};

export function isStray({ itemId, id }: Pick<ListingRecord, 'itemId' | 'id'>): boolean {
  return itemId === null && id.startsWith('s:');
}

function strayKey(shop: string, sku: string): string {
  return keyOf({ kind: 'listing', shop, id: `s:${sku}` });
}

/** Whether a shop has listings known by item id (`i`) or by SKU alone (`s`). */
async function hasAny({ db }: Store, shop: string, kind: 'i' | 's'): Promise<boolean> {
  const range = db.listings.where('key').startsWith(keyOf({ kind: 'listing', shop, id: `${kind}:` }));
  return (await range.limit(1).primaryKeys()).length > 0;
}

/**
 * Finds the listing of every stray that the records just joined are about. Runs inside a transaction of the
 * caller's, who writes what it answers; keeps `shop`'s number of listings, in which a stray that has one isn't counted.
 */
export async function linkStrays(store: Store, shop: ShopRecord, pairs: Pair[]): Promise<Linked> {
  const batch = new Map(pairs.map(({ now }) => [now.key, now]));
  const strays = pairs.map(({ now }) => now).filter(isStray);
  if (await hasAny(store, shop.id, 's')) {
    const skus = pairs.flatMap(({ old, now }) =>
      now.itemId === null ? [] : now.skus.filter((sku) => !old?.skus.includes(sku)),
    );
    const keys = [...new Set(skus.map((sku) => strayKey(shop.id, sku)))].filter((key) => !batch.has(key));
    for (const one of await getMany(store.db.listings, keys)) if (one) strays.push(one);
  }
  const linked: Linked = { strays: [], owners: [], moved: [] };
  if (strays.length === 0) return linked;
  const isPlain = pairs.every(({ now }) => now.itemId === null) && !(await hasAny(store, shop.id, 'i'));
  const owners = isPlain ? new Map<string, string[]>() : await ownersOf(store, shop.id, strays, batch);
  for (const stray of strays) {
    const [owner, second] = owners.get(stray.id) ?? [];
    const of = second === undefined ? owner : undefined;
    if (stray.of !== undefined && stray.of !== of) linked.owners.push(stray.of);
    if (of !== undefined) linked.owners.push(of);
    if (stray.of === of) continue;
    if (stray.of === undefined) shop.counts.listings -= 1;
    if (of === undefined) shop.counts.listings += 1;
    if (of !== undefined) linked.moved.push({ from: stray.key, to: of });
    const { of: _, ...bare } = withListingVerdicts(stray, [], shop) ?? stray;
    linked.strays.push(of === undefined ? bare : { ...bare, of });
  }
  return linked;
}

/** Keys of the listings with an item id that have a stray's SKU, by the stray's id. */
async function ownersOf(
  store: Store,
  shop: string,
  strays: ListingRecord[],
  batch: Map<string, ListingRecord>,
): Promise<Map<string, string[]>> {
  const keys = strays.flatMap(({ skus }) => skus.map((value) => ledgerKey(shop, { kind: 's', value })));
  const found = await store.db.listings.where('keys').anyOf(keys).toArray();
  const all = new Map([...found.map((one): [string, ListingRecord] => [one.key, one]), ...batch]);
  const owners = new Map<string, string[]>();
  for (const { key, itemId, skus } of all.values())
    if (itemId !== null)
      for (const sku of skus) owners.set(`s:${sku}`, [...(owners.get(`s:${sku}`) ?? []), key]);
  return owners;
}

/** Each listing with what its strays know besides. */
export async function withStrays(
  store: Store,
  shop: string,
  listings: ListingRecord[],
): Promise<ListingRecord[]> {
  if (!(await hasAny(store, shop, 's'))) return listings;
  const named = listings.filter(({ itemId }) => itemId !== null);
  const keys = [...new Set(named.flatMap(({ skus }) => skus.map((sku) => strayKey(shop, sku))))];
  const strays = (await getMany(store.db.listings, keys)).filter((one) => one !== undefined);
  if (strays.length === 0) return listings;
  return listings.map((listing) =>
    strays.filter(({ of }) => of === listing.key).reduce(joinListings, listing),
  );
}

/** The subject that a key from an open page stands for now: a stray's listing, else the key itself. */
export async function currentSubject({ db }: Store, key: string): Promise<string> {
  const subject = subjectOf(key);
  if (subject?.kind !== 'listing' || !subject.id.startsWith('s:')) return key;
  return (await db.listings.get(key))?.of ?? key;
}
