import type { FileAbout, FileNews } from '../model/files';
import type { ListingRow, OrderRow } from '../model/reading';
import { profiles } from '../reading/profiles/registry';
import { newsOf } from '../store/file-news';
import { readImport } from '../store/imports';
import type { Store } from '../store/store';
import { fileReading } from './file-reading';
import { hasher } from './hash';
import { identify } from './identify';

type About = Pick<FileAbout, 'hash' | 'kind' | 'asOf' | 'timeZone' | 'currency' | 'platform'>;

/** What a slice of a file would bring to a shop; everything is news to a shop that isn't known. */
export async function fileNews(
  store: Store,
  shopId: string,
  about: About,
  rows: { orders: OrderRow[]; listings: ListingRow[] },
): Promise<FileNews> {
  const shop = await store.db.shops.get(shopId);
  if (!shop) return { fresh: Math.max(rows.orders.length, rows.listings.length), known: 0, changed: 0 };
  const before = await readImport(store, about.hash);
  const asOf = before?.shop === shopId ? before.asOf : about.asOf;
  const reading = fileReading({ ...about, asOf }, shop, rows);
  const profile = profiles.find(({ id }) => id === (shop.profile ?? about.platform)) ?? null;
  const people = await identify(shop.id, reading.orders, asOf, profile, await hasher(store));
  return newsOf(store, shop, reading, people);
}
