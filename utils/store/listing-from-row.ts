import type { ListingRow, PriceRange, ReadReading } from '../model/reading';
import { keyOf } from '../model/subject';
import { type GoodsKey, goodsKeys, ledgerKey, plainId } from './keys';
import type { ListingFields, ListingRecord } from './records';
import { finerStamp, joinFields, registersOf } from './registers';
import { safeUrl, scrub } from './scrub';
import { joinSightings, sightingFromRows } from './sightings';

/** The id of the listing a row shows: item id, else SKU, else title with spec; null where it names none. */
export function listingIdOf(row: ListingRow): string | null {
  const [strongest] = goodsKeys({
    itemId: row.itemId,
    sku: row.sku,
    title: row.title && scrub(row.title),
    spec: row.spec && scrub(row.spec),
  });
  if (!strongest) return null;
  return `${strongest.kind === 'u' ? 't' : strongest.kind}:${strongest.value}`;
}

/** The record that all rows of one reading with the same id give together (variants of one product). */
export function listingFromRows(
  shop: string,
  timeZone: string,
  reading: ReadReading,
  id: string,
  rows: ListingRow[],
): ListingRecord {
  const at = reading.readAt;
  const distinct = withoutTwins(rows);
  const [first] = distinct;
  const skus = distinct.flatMap((row) => (row.sku ? [plainId(row.sku)] : []));
  const itemId = first?.itemId ? plainId(first.itemId) : null;
  const record: ListingRecord = {
    key: keyOf({ kind: 'listing', shop, id }),
    shop,
    id,
    itemId,
    skus: [...new Set(skus)].sort(),
    fields: registersOf<ListingFields>(valuesOf(reading, distinct), at),
    sightings: [sightingFromRows(distinct, at, timeZone)].filter((one) => one !== null),
    firstSeen: at,
    lastSeen: at,
    keys: [],
    verdicts: [],
  };
  return { ...record, keys: joinKeys(record) };
}

/** Rows that say the same are one row shown twice, not two variants. */
function withoutTwins(rows: ListingRow[]): ListingRow[] {
  const seen = new Map(rows.map((row) => [`${row.sku ?? ''}|${row.spec ?? ''}|${row.title ?? ''}`, row]));
  return [...seen.values()];
}

type FieldValues = { [F in keyof ListingFields]: ListingFields[F] | null | undefined };

function valuesOf(reading: ReadReading, rows: ListingRow[]): FieldValues {
  const row = rows[0] ?? {};
  const one = rows.length === 1;
  const own = reading.scope === 'detail' ? (row.url ?? reading.url) : row.url;
  return {
    title: row.title && scrub(row.title),
    spec: one ? row.spec && scrub(row.spec) : undefined,
    url: safeUrl(own, reading.url),
    price: priceOf(rows),
    cost: one ? row.cost : undefined,
    ownCost: undefined,
    status: rows.find((each) => each.status === 'on_sale')?.status ?? row.status,
    statusText: row.statusText && scrub(row.statusText),
    listedAt: row.listedAt ?? row.createdAt,
    category: row.category,
    views: row.views,
    visitors: row.visitors,
    favorites: row.favorites,
    cartAdds: row.cartAdds,
    rating: row.rating,
    reviewCount: row.reviewCount,
  };
}

function priceOf(rows: ListingRow[]): PriceRange | undefined {
  return rows
    .flatMap((row) => row.price ?? [])
    .reduce<PriceRange | undefined>((wide, price) => {
      if (!wide || wide.low.currency !== price.low.currency) return wide ?? price;
      return {
        low: price.low.minor < wide.low.minor ? price.low : wide.low,
        high: price.high.minor > wide.high.minor ? price.high : wide.high,
      };
    }, undefined);
}

/** The ledger keys whose lines may be this listing's. */
export function joinKeys(record: ListingRecord): string[] {
  return goodsKeysOf(record).map((key) => ledgerKey(record.shop, key));
}

/** All keys of a listing, strongest kind first; several SKUs where the product has variants. */
export function goodsKeysOf(record: ListingRecord): GoodsKey[] {
  const names = { itemId: record.itemId, title: record.fields.title?.v, spec: record.fields.spec?.v };
  const keys = goodsKeys(names);
  const skus = record.skus.map((value): GoodsKey => ({ kind: 's', value }));
  const order = ['i', 's', 'u', 't'];
  return [...keys, ...skus].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

/** What two records of one listing know together. Verdicts stay `a`'s: they are made anew anyway. */
export function joinListings(a: ListingRecord, b: ListingRecord): ListingRecord {
  const fields = joinFields(a.fields, b.fields);
  const listedAt = finerStamp(a.fields.listedAt, b.fields.listedAt);
  const joined: ListingRecord = {
    ...a,
    itemId: a.itemId ?? b.itemId,
    skus: [...new Set([...a.skus, ...b.skus])].sort(),
    fields: listedAt ? { ...fields, listedAt } : fields,
    sightings: joinSightings(a.sightings, b.sightings),
    firstSeen: Math.min(a.firstSeen, b.firstSeen),
    lastSeen: Math.max(a.lastSeen, b.lastSeen),
  };
  return { ...joined, keys: joinKeys(joined) };
}
