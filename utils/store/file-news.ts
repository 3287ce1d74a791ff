import type { FileNews } from '../model/files';
import type { ReadReading } from '../model/reading';
import { listingsFromReading } from './apply-listings';
import { getMany } from './get-many';
import { joinListings } from './listing-from-row';
import { joinOrders, orderFromRow } from './order-from-row';
import type { Person, ShopRecord } from './records';
import { isSame } from './same';
import type { Store } from './store';

/** What rows of a file would bring, without storing any: how many are new, and which of the known ones they'd change. */
export async function newsOf(
  { db }: Store,
  shop: ShopRecord,
  reading: ReadReading,
  people: Person[],
): Promise<FileNews> {
  const news: FileNews = { fresh: 0, known: 0, changed: 0 };
  const count = <T extends object>(old: T | undefined, joined: () => T) => {
    if (!old) news.fresh += 1;
    else {
      news.known += 1;
      if (!isSame(old, joined())) news.changed += 1;
    }
  };
  if (reading.kind === 'listing') {
    const incoming = listingsFromReading(shop, reading);
    const stored = await getMany(
      db.listings,
      incoming.map(({ key }) => key),
    );
    incoming.forEach((one, i) => {
      const old = stored[i];
      count(old, () => (old ? joinListings(old, one) : one));
    });
    return news;
  }
  const incoming = reading.orders.map((row, i) => orderFromRow(shop.id, reading, row, people[i] ?? null));
  const stored = await getMany(
    db.orders,
    incoming.map(({ key }) => key),
  );
  incoming.forEach((one, i) => {
    const old = stored[i];
    count(old, () => (old ? joinOrders(old, one) : one));
  });
  return news;
}
