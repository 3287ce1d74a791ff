import { DAY } from '../../model/day';
import type { StoredItem } from '../../model/facts';
import type { PurchaseCycle } from '../../model/person-facts';
import { entriesOf, entriesUnder } from '../entries';
import { goodsKeys, ledgerKey, padTime } from '../keys';
import type { ListingRecord, ShopRecord } from '../records';
import type { Store } from '../store';
import { cycleDays } from './flags';

/** So much before and after its usual time something is due to be bought again, as shares of that time. */
const EARLY = 0.9;
const LATE = 1.35;
/** Windows looked at in one plan. Times so near to each other share one, nearer or not where there are too many. */
const MOST = 8;
const NEAR = 1.15;

/** Days ago, from the farther to the nearer, in which orders of goods that are bought again are due now. */
export async function dueWindows(store: Store, shop: ShopRecord): Promise<{ from: number; to: number }[]> {
  const prefix = `${shop.id}|cycle|`;
  const flags = await store.db.listings.where('flags').between(prefix, `${prefix}\uffff`).uniqueKeys();
  const measured = flags.map((flag) => Number(String(flag).slice(prefix.length)));
  const entered = (await entriesOf(store, 'cycle')).flatMap(({ value }) => value.days ?? []);
  const all = [...measured, ...entered].filter((days) => days > 0).sort((a, b) => a - b);
  const near = Math.max(NEAR, ((all.at(-1) ?? 1) / (all[0] ?? 1)) ** (1 / MOST));
  const apart: number[] = [];
  for (const days of all) if (days > (apart.at(-1) ?? 0) * near) apart.push(days);
  return apart
    .slice(0, MOST)
    .map((days) => ({ from: Math.ceil(days * LATE * near), to: Math.floor(days * EARLY) }));
}

/** The index entries of a window of days ago. */
export function dueRange(shop: string, why: string, window: { from: number; to: number }, now: number) {
  const at = (days: number) => `${shop}|${why}|${padTime(now - days * DAY)}`;
  return [at(window.from), at(window.to)] as const;
}

/** How what was bought is bought again, by each item's place: the seller's own word before what was measured. */
export async function cyclesOf(
  store: Store,
  items: ({ shop: string; item: StoredItem } | null)[],
): Promise<(PurchaseCycle | null)[]> {
  // By its strongest name and its title: each further key is a further look into the index.
  const keys = items.map((one) =>
    one
      ? goodsKeys({ ...one.item, sku: one.item.sku ?? one.item.skuId })
          .filter(({ kind }, i) => i === 0 || kind === 't')
          .map((key) => ledgerKey(one.shop, key))
      : [],
  );
  const wanted = [...new Set(keys.flat())];
  const listings = wanted.length === 0 ? [] : await store.db.listings.where('keys').anyOf(wanted).toArray();
  const byKey = new Map<string, ListingRecord>();
  for (const listing of listings) for (const key of listing.keys) byKey.set(key, listing);
  const entered = new Map(
    (await entriesUnder(store, 'cycle', [...new Set(listings.map(({ key }) => key))])).map((one) => [
      one.subject,
      one.value.days,
    ]),
  );
  return keys.map((own) => {
    const listing = own.flatMap((key) => byKey.get(key) ?? [])[0];
    if (!listing) return null;
    const said = entered.get(listing.key);
    if (said !== undefined) return said === null ? { as: 'referral' } : { as: 'reminder', days: said };
    return measuredOf(listing);
  });
}

function measuredOf({ verdicts }: ListingRecord): PurchaseCycle | null {
  for (const verdict of verdicts) {
    const days = cycleDays(verdict);
    if (days !== null) return { as: 'reminder', days };
    if (verdict.rule === 'cycle' && verdict.as === 'referral') return { as: 'referral' };
  }
  return null;
}
