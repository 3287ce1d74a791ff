import type { Listing } from '../model/facts';
import type { ListingRecord } from './records';
import { sightingsOf } from './variant-sums';

/** A listing's facts, derived from its record. A cost the seller entered goes before one a page showed. */
export function listingOf(record: ListingRecord): Listing {
  const { fields } = record;
  const latest: Listing['latest'] = {};
  for (const name of ['views', 'visitors', 'favorites', 'cartAdds', 'reviewCount'] as const) {
    const register = fields[name];
    if (register) latest[name] = register.v;
  }
  if (fields.rating) latest.rating = fields.rating.v;
  return {
    key: record.key,
    shop: record.shop,
    id: record.id,
    itemId: record.itemId,
    skus: record.skus,
    title: fields.title?.v ?? null,
    spec: fields.spec?.v ?? null,
    url: fields.url?.v ?? null,
    price: fields.price?.v ?? null,
    cost: fields.ownCost?.v ?? fields.cost?.v ?? null,
    status: fields.status?.v ?? null,
    statusText: fields.statusText?.v ?? null,
    listedAt: fields.listedAt?.v.ms ?? null,
    category: fields.category?.v ?? null,
    latest,
    sightings: sightingsOf(record.sightings),
    firstSeen: record.firstSeen,
    lastSeen: record.lastSeen,
  };
}

/** The words a listing goes by in tasks and lists. */
export function listingLabel(record: ListingRecord): string {
  const title = record.fields.title?.v;
  const spec = record.fields.spec?.v;
  if (title) return spec ? `${title} ${spec}` : title;
  return record.itemId ?? record.skus[0] ?? record.id;
}
