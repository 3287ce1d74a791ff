import type { ListingLine } from '../model/listing-line';
import { entriesOf } from './entries';
import { shopRange } from './keys';
import { listingLabel } from './listing-facts';
import type { ListingRecord } from './records';
import type { Store } from './store';
import { sightingsOf } from './variant-sums';

/** Listings looked at: a page that draws a hundred of them need not hold more. */
const MOST = 20_000;

/**
 * Every listing of a shop with what the seller said of it, in the order of their names; `more` where there are too
 * many to look at. Goods known by a SKU of another listing alone are that listing's.
 */
export async function listingLines(
  { db }: Pick<Store, 'db'>,
  shopId: string,
): Promise<{ lines: ListingLine[]; more: boolean }> {
  const [from, to] = shopRange(`listing|${shopId}`);
  const shop = await db.shops.get(shopId);
  const found = await db.listings.where('key').between(from, to).limit(MOST).toArray();
  const own = found.filter((record) => record.of === undefined);
  const tags = await tagsOf(db, from, to);
  const roles = new Map((await entriesOf({ db }, 'role')).map((one) => [one.subject, one.value.as]));
  const lines = own.map((record) => ({
    ...lineOf(record, shop?.currency ?? null),
    tags: tags.get(record.key) ?? [],
    role: roles.get(record.key) ?? null,
  }));
  const more = found.length === MOST;
  return { lines: lines.sort((a, b) => a.label.localeCompare(b.label)), more };
}

/** The listings of all shops. */
export async function allListingLines(store: Pick<Store, 'db'>): Promise<ListingLine[]> {
  const shops = await store.db.shops.toArray();
  const all = await Promise.all(shops.map(({ id }) => listingLines(store, id)));
  return all.flatMap(({ lines }) => lines);
}

async function tagsOf(db: Store['db'], from: string, to: string): Promise<Map<string, string[]>> {
  const notes = await db.notes.where('subject').between(from, to).toArray();
  return new Map(notes.map(({ subject, tags }) => [subject, tags]));
}

function lineOf(record: ListingRecord, currency: string | null): Omit<ListingLine, 'tags' | 'role'> {
  const price = record.fields.price?.v.low ?? null;
  return {
    subject: record.key,
    shop: record.shop,
    label: listingLabel(record),
    itemId: record.itemId,
    skus: record.skus,
    price,
    cost: record.fields.ownCost?.v ?? record.fields.cost?.v ?? null,
    currency: price?.currency ?? currency,
    counters: {
      views: record.fields.views?.v.value ?? null,
      adds: record.fields.cartAdds?.v.value ?? null,
      stock: sightingsOf(record.sightings).at(-1)?.stock?.value ?? null,
    },
  };
}
