import type { EvidenceFacts } from '../model/dossier';
import type { ReadReading } from '../model/reading';
import { type Judges, listingDossiers, withListingVerdicts } from './judged';
import { joinListings, listingFromRows, listingIdOf } from './listing-from-row';
import type { ListingRecord, ShopRecord } from './records';
import { isSame } from './same';
import type { Store } from './store';

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
): Promise<{ changed: number; listings: Map<string, ListingRecord> }> {
  const stored = await store.db.listings.bulkGet(incoming.map((one) => one.key));
  const joined = incoming.map((one, i) => {
    const old = stored[i];
    return { old, now: old ? joinListings(old, one) : one };
  });
  shop.counts.listings += joined.filter(({ old }) => !old).length;
  const changed = new Set(joined.filter(({ old, now }) => !isSame(old, now)).map(({ now }) => now.key));
  const records = joined.map(({ now }) => now);
  return judgeInto(store, shop, records, evidence, judge, changed);
}

/** Judges listings and writes those whose verdicts, or whose facts (`changed`), are new. */
export async function judgeInto(
  store: Store,
  shop: ShopRecord,
  records: ListingRecord[],
  evidence: EvidenceFacts,
  judge: Judges['listing'],
  changed: Set<string> = new Set(),
): Promise<{ changed: number; listings: Map<string, ListingRecord> }> {
  const dossiers = await listingDossiers(store, records, shop, evidence);
  const listings = new Map<string, ListingRecord>();
  const writes: ListingRecord[] = [];
  for (const [i, record] of records.entries()) {
    const dossier = dossiers[i];
    const judged = dossier ? withListingVerdicts(record, judge(dossier), shop) : null;
    const next = judged ?? record;
    listings.set(next.key, next);
    if (judged || changed.has(next.key)) writes.push(next);
  }
  await store.db.listings.bulkPut(writes);
  return { changed: writes.length, listings };
}
