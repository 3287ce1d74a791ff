import type { EntryInput } from '../../model/entry';
import { keyOf } from '../../model/subject';
import { olderEntries } from '../entry-effects';
import { getMany } from '../get-many';
import { withListingVerdicts } from '../judged';
import { joinKeys } from '../listing-from-row';
import { moveTyped } from '../move-typed';
import type { ListingRecord, ShopRecord } from '../records';
import type { Store } from '../store';
import { isStray, linkStrays } from '../strays';

type Change = { current: ListingRecord; now: ListingRecord | null };

/**
 * Puts listings as they would be without something that was read; `now` is null for those that go. What the seller entered
 * stays, and of those that stay the verdicts until the next judging. Runs inside a transaction of the caller's; changes `shop`,
 * which the caller writes.
 */
export async function replaceListings(store: Store, shop: ShopRecord, changes: Change[]): Promise<void> {
  const { db } = store;
  const gone = changes.filter(({ now }) => now === null).map(({ current }) => current);
  for (const one of gone) {
    withListingVerdicts(one, [], shop);
    // One that is known by SKU alone and belongs to another isn't counted.
    if (one.of === undefined) shop.counts.listings -= 1;
  }
  await db.entries.bulkPut(await olderEntries(db, gone.flatMap(costOf)));
  await db.listings.bulkDelete(gone.map(({ key }) => key));
  await db.listings.bulkPut(changes.flatMap(({ current, now }) => (now ? withOwn(current, now) : [])));
  const skus = changes.flatMap(({ current, now }) => [...current.skus, ...(now?.skus ?? [])]);
  const keys = [...new Set(skus)].map((sku) => keyOf({ kind: 'listing', shop: shop.id, id: `s:${sku}` }));
  const strays = (await getMany(db.listings, keys)).flatMap((one) => (one && isStray(one) ? one : []));
  if (strays.length === 0) return;
  const linked = await linkStrays(
    store,
    shop,
    strays.map((one) => ({ old: one, now: one })),
  );
  await db.listings.bulkPut(linked.strays);
  for (const { from, to } of linked.moved) await moveTyped(db, from, to);
}

const costOf = ({ key, fields }: ListingRecord): EntryInput[] =>
  fields.ownCost ? [{ kind: 'cost', subject: key, id: '', when: null, value: fields.ownCost.v }] : [];

/** A listing's facts as they would be, with what was made of them and what the seller entered. */
function withOwn(current: ListingRecord, now: ListingRecord): ListingRecord {
  const { ownCost } = current.fields;
  const { itemId, skus, sightings, firstSeen, lastSeen } = now;
  const fields = { ...now.fields, ...(ownCost ? { ownCost } : {}) };
  const next = { ...current, itemId, skus, fields, sightings, firstSeen, lastSeen };
  return { ...next, keys: joinKeys(next) };
}
