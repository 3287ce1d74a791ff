import type { EvidenceFacts, ListingDossier } from '../model/dossier';
import type { ReadReading } from '../model/reading';
import { withTypedCosts } from './entry-effects';
import { getMany } from './get-many';
import { type Judges, listingDossiers, withListingVerdicts } from './judged';
import type { RowTold } from './kept/kept-lines';
import { joinListings, listingFromRows, listingIdOf } from './listing-from-row';
import { moveTyped } from './move-typed';
import type { ListingRecord, ShopRecord } from './records';
import { isSame } from './same';
import type { Store } from './store';
import { isStray, linkStrays, withStrays } from './strays';

/** Groups the rows of a listing page by listing; rows without any identity belong to none. */
export function listingsFromReading(shop: ShopRecord, reading: ReadReading): ListingRecord[] {
  const groups = new Map<string, ReadReading['listings']>();
  for (const row of reading.listings) {
    const id = listingIdOf(row);
    if (id !== null) groups.set(id, [...(groups.get(id) ?? []), row]);
  }
  return [...groups].map(([id, rows]) => listingFromRows(shop.id, shop.timeZone, reading, id, rows));
}

/**
 * Writes the listings of one page and judges them. Runs inside a transaction of the caller's; changes `shop`,
 * which the caller writes.
 */
export async function applyListings(
  store: Store,
  shop: ShopRecord,
  incoming: ListingRecord[],
  evidence: EvidenceFacts,
  judge: Judges['listing'],
): Promise<{
  changed: number;
  listings: Map<string, ListingRecord>;
  told: RowTold<ListingRecord>[];
}> {
  const stored = await getMany(
    store.db.listings,
    incoming.map((one) => one.key),
  );
  const unknown = incoming.filter((_, i) => !stored[i]);
  const fresh = new Map((await withTypedCosts(store.db, unknown)).map((one) => [one.key, one]));
  const joined = incoming.map((one, i) => {
    const old = stored[i];
    return { old, now: old ? joinListings(old, one) : (fresh.get(one.key) ?? one) };
  });
  // One that can't be read any more is counted already.
  shop.counts.listings += joined.filter(
    ({ old, now }) => !old && !store.db.damage.has('listings', now.key),
  ).length;
  const changed = new Set(joined.filter(({ old, now }) => !isSame(old, now)).map(({ now }) => now.key));
  const records = new Map(joined.map(({ now }) => [now.key, now]));
  const linked = await linkStrays(store, shop, joined);
  for (const stray of linked.strays) {
    records.set(stray.key, stray);
    changed.add(stray.key);
  }
  // Strays first: their listings' dossiers are made of them.
  const strays = [...records.values()].filter((one) => isStray(one) && changed.has(one.key));
  await store.db.listings.bulkPut(strays);
  for (const { from, to } of linked.moved) await moveTyped(store.db, from, to);
  const owners = linked.owners.filter((key) => !records.has(key));
  for (const owner of await store.db.listings.bulkGet([...new Set(owners)]))
    if (owner) records.set(owner.key, owner);
  const done = await judgeInto(store, shop, [...records.values()], evidence, judge, changed);
  for (const { key, of } of records.values()) {
    const owner = of && done.listings.get(of);
    if (owner) done.listings.set(key, owner);
  }
  const told = incoming.map((came, i) => ({
    ...{ key: came.key, before: stored[i] ?? null, came },
    isLeft: !stored[i] && store.db.damage.has('listings', came.key),
  }));
  return { ...done, told };
}

/** Judges listings (strays go with theirs) and writes those whose verdicts, or whose facts (`changed`), are new. */
export async function judgeInto(
  store: Store,
  shop: ShopRecord,
  records: ListingRecord[],
  evidence: EvidenceFacts,
  judge: Judges['listing'],
  changed: Set<string> = new Set(),
): Promise<{ changed: number; listings: Map<string, ListingRecord> }> {
  const whole = await withStrays(
    store,
    shop.id,
    records.filter(({ of }) => of === undefined),
  );
  const dossiers = new Map<string, ListingDossier>();
  for (const one of await listingDossiers(store, whole, shop, evidence)) dossiers.set(one.listing.key, one);
  const listings = new Map<string, ListingRecord>();
  const writes: ListingRecord[] = [];
  for (const record of records) {
    const dossier = dossiers.get(record.key);
    const judged = dossier ? withListingVerdicts(record, judge(dossier), shop) : null;
    const next = judged ?? record;
    listings.set(next.key, next);
    if (judged || changed.has(next.key)) writes.push(next);
  }
  await store.db.listings.bulkPut(writes);
  return { changed: writes.length, listings };
}
