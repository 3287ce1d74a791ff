import type { ListingRow, OrderRow, ReadReading } from '../model/reading';
import { keyOf } from '../model/subject';
import { listingsFromReading } from './apply-listings';
import { checkListings, checkOrders, disagreeing, type FieldCheck } from './disagreement';
import { getMany } from './get-many';
import { orderKey, plainId } from './keys';
import { listingIdOf } from './listing-from-row';
import { orderFromRow } from './order-from-row';
import type { ListingRecord, OrderRecord, Person, ShopRecord } from './records';
import type { Store } from './store';

/** Stored records by key. */
export type Known = {
  orders: Map<string, OrderRecord>;
  listings: Map<string, ListingRecord>;
  kinds: Kinds;
};

const listingKey = (shop: string, id: string) => keyOf({ kind: 'listing', shop, id });

/** Where a listing would be known if its id and its code stood in each other's columns. */
function crossedListing(shop: string, row: ListingRow): string[] {
  const keys: string[] = [];
  if (row.sku) keys.push(listingKey(shop, `i:${plainId(row.sku)}`));
  if (row.itemId) keys.push(listingKey(shop, `s:${plainId(row.itemId)}`));
  return keys;
}

/** Where an order would be known if its number and its buyer stood in each other's columns. */
const crossedOrder = (shop: string, row: OrderRow): string[] =>
  row.buyerKeys
    .map(({ value }) => orderKey(shop, value))
    .filter((key) => key !== orderKey(shop, row.orderId));

/** Keys of the records a reading is compared with. */
export function keysToCompare(shop: string, reading: ReadReading): { orders: string[]; listings: string[] } {
  const orders = reading.orders.flatMap((row) => [orderKey(shop, row.orderId), ...crossedOrder(shop, row)]);
  const listings = reading.listings.flatMap((row) => {
    const id = listingIdOf(row);
    return [...(id ? [listingKey(shop, id)] : []), ...crossedListing(shop, row)];
  });
  return { orders: [...new Set(orders)], listings: [...new Set(listings)] };
}

/** Rows unknown under their own id of which another column's value is one. */
function crossed(field: string, rows: { own: boolean; crossed: boolean }[]): FieldCheck {
  const strange = rows.filter(({ own }) => !own);
  return { field, compared: rows.length, differs: strange.filter((row) => row.crossed).length };
}

type Meta = Pick<Store['db'], 'meta'>;

const MAX_VIEWS = 100;
const kindsKey = (shop: string) => `kinds|${shop}`;

/** Which kinds of list were read at an address of a shop. */
export type Kinds = Record<string, ReadReading['kind'][]>;

async function kindsOf(db: Meta, shop: string): Promise<Kinds> {
  return ((await db.meta.get(kindsKey(shop)))?.value ?? {}) as Kinds;
}

/** Forgets which lists stood where, of one shop or of all. */
export async function forgetKinds(db: Meta, shop = ''): Promise<void> {
  if (shop) await db.meta.delete(kindsKey(shop));
  else await db.meta.where('key').startsWith(kindsKey('')).delete();
}

/** Notes the kind of this list at its address: where goods always stood, orders are a page misread. */
export async function noteKind(store: Store, shop: string, reading: ReadReading): Promise<void> {
  if (reading.scope !== 'list') return;
  // Nearly every page's kind is noted already: those don't wait for a turn to write.
  if ((await kindsOf(store.db, shop))[reading.view]?.includes(reading.kind)) return;
  await store.db.transaction('rw', store.db.meta, async () => {
    const kinds = await kindsOf(store.db, shop);
    const known = kinds[reading.view] ?? [];
    const full = known.length === 0 && Object.keys(kinds).length >= MAX_VIEWS;
    if (full || known.includes(reading.kind)) return;
    const value = { ...kinds, [reading.view]: [...known, reading.kind].sort() };
    await store.db.meta.put({ key: kindsKey(shop), value });
  });
}

function otherKind(kinds: Kinds, reading: ReadReading): FieldCheck[] {
  const known = kinds[reading.view];
  if (!known || reading.scope !== 'list' || known.includes(reading.kind)) return [];
  const rows = Math.max(reading.listings.length, reading.orders.length);
  return [{ field: 'kind', compared: rows, differs: rows }];
}

/** Fields of a reading that contradict what is known of the same rows; none where nothing is known. */
export function disagreements(
  known: Known,
  shop: ShopRecord,
  reading: ReadReading,
  people: Person[],
): FieldCheck[] {
  const other = otherKind(known.kinds, reading);
  if (other.length > 0) return other;
  if (reading.kind === 'order') {
    const pairs = reading.orders.flatMap((row, i): [OrderRecord, OrderRecord][] => {
      const before = known.orders.get(orderKey(shop.id, row.orderId));
      return before ? [[before, orderFromRow(shop.id, reading, row, people[i] ?? null)]] : [];
    });
    const numbers = reading.orders.map((row) => ({
      own: known.orders.has(orderKey(shop.id, row.orderId)),
      crossed: crossedOrder(shop.id, row).some((key) => known.orders.has(key)),
    }));
    return disagreeing([...checkOrders(pairs), crossed('orderId', numbers)]);
  }
  const pairs = listingsFromReading(shop, reading).flatMap((now): [ListingRecord, ListingRecord][] => {
    const before = known.listings.get(now.key);
    return before ? [[before, now]] : [];
  });
  const ids = reading.listings.map((row) => {
    const id = listingIdOf(row);
    return {
      own: id !== null && known.listings.has(listingKey(shop.id, id)),
      crossed: crossedListing(shop.id, row).some((key) => known.listings.has(key)),
    };
  });
  return disagreeing([...checkListings(pairs), crossed('itemId', ids)]);
}

/** Compares a reading with what is stored of its rows: one pass over their keys, whatever the history. */
export async function disagreementsOf(
  store: Store,
  shop: ShopRecord,
  reading: ReadReading,
  people: Person[],
): Promise<FieldCheck[]> {
  const keys = keysToCompare(shop.id, reading);
  const { orders, listings, meta } = store.db;
  return store.db.transaction('r', [orders, listings, meta], async () => {
    const found = {
      orders: byKey(await getMany(orders, keys.orders)),
      listings: byKey(await getMany(listings, keys.listings)),
      kinds: await kindsOf(store.db, shop.id),
    };
    return disagreements(found, shop, reading, people);
  });
}

function byKey<T extends { key: string }>(records: (T | undefined)[]): Map<string, T> {
  return new Map(records.flatMap((one) => (one ? [[one.key, one] as const] : [])));
}
