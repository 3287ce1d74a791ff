import type { FileAbout } from '../model/files';
import type { ListingRow, OrderRow, ReadReading } from '../model/reading';
import type { ShopRecord } from '../store/records';

/** Rows of a file as a reading that vouches for no time: what the seller confirmed comes at the end. */
export function fileReading(
  about: Pick<FileAbout, 'hash' | 'kind' | 'asOf' | 'timeZone' | 'currency' | 'platform'>,
  shop: Pick<ShopRecord, 'origin' | 'marker'>,
  { orders, listings }: { orders: OrderRow[]; listings: ListingRow[] },
): ReadReading {
  const rows = Math.max(orders.length, listings.length);
  return {
    status: 'read',
    kind: about.kind,
    scope: 'list',
    url: `file:${about.platform ?? 'unknown'}`,
    origin: shop.origin,
    view: `file:${about.hash}`,
    lang: '',
    timeZone: about.timeZone,
    currency: about.currency,
    profile: about.platform,
    readAt: about.asOf,
    shopMarker: shop.marker,
    shopName: null,
    health: 1,
    problems: [],
    coverage: { rows, total: null, page: null, pages: null, filtered: true, order: 'other' },
    orders,
    listings,
  };
}
