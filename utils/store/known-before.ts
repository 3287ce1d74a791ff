import type { Table } from 'dexie';
import type { ListingRow, OrderRow, ReadReading } from '../model/reading';
import { keyOf } from '../model/subject';
import { listingsFromReading } from './apply-listings';
import { checkListings, checkOrders, disagreeing, type FieldCheck } from './disagreement';
import { getMany } from './get-many';
import { orderKey, plainId, shopRange } from './keys';
import { listingIdOf } from './listing-from-row';
import type { ListingRecord, OrderRecord, ShopRecord } from './records';
import type { Store } from './store';
import { wildListings, wildOrders } from './wild';

/** Stored records by key. */
export type Known = {
  orders: Map<string, OrderRecord>;
  listings: Map<string, ListingRecord>;
  kinds: Kinds;
  /** Some others of the shop, where most rows are new: what is usual there. */
  usual?: { orders: OrderRecord[]; listings: ListingRecord[] };
};

const listingKey = (shop: string, id: string) => keyOf({ kind: 'listing', shop, id });

/** A row's own key, and where it would be known if its ids stood in each other's columns. */
type RowKeys = { own: string | null; crossed: string[] };

function orderKeys(shop: string, row: OrderRow): RowKeys {
  const own = orderKey(shop, row.orderId);
  const crossed = row.buyerKeys.map(({ value }) => orderKey(shop, value)).filter((key) => key !== own);
  return { own, crossed };
}

function listingKeys(shop: string, row: ListingRow): RowKeys {
  const id = listingIdOf(row);
  const crossed: string[] = [];
  if (row.sku) crossed.push(listingKey(shop, `i:${plainId(row.sku)}`));
  if (row.itemId) crossed.push(listingKey(shop, `s:${plainId(row.itemId)}`));
  return { own: id && listingKey(shop, id), crossed };
}

const isKnown = ({ own }: RowKeys, known: Map<string, unknown>) => own !== null && known.has(own);
const isCrossed = ({ crossed }: RowKeys, known: Map<string, unknown>) =>
  crossed.some((key) => known.has(key));

/** Rows unknown under their own id of which another column's value is one. */
function crossed(field: string, rows: RowKeys[], known: Map<string, unknown>): FieldCheck {
  const differs = rows.filter((row) => !isKnown(row, known) && isCrossed(row, known)).length;
  return { field, compared: rows.length, differs };
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

/** Notes the kind of this list at its address: where goods always stood, orders are a page misread. True where it is new. */
export async function noteKind(store: Store, shop: string, reading: ReadReading): Promise<boolean> {
  if (reading.scope !== 'list') return false;
  // Nearly every page's kind is noted already: those don't wait for a turn to write.
  if ((await kindsOf(store.db, shop))[reading.view]?.includes(reading.kind)) return false;
  return store.db.transaction('rw', store.db.meta, async () => {
    const kinds = await kindsOf(store.db, shop);
    const known = kinds[reading.view] ?? [];
    const full = known.length === 0 && Object.keys(kinds).length >= MAX_VIEWS;
    if (full || known.includes(reading.kind)) return false;
    const value = { ...kinds, [reading.view]: [...known, reading.kind].sort() };
    await store.db.meta.put({ key: kindsKey(shop), value });
    return true;
  });
}

/** Forgets that a kind of list stands at an address. */
export async function forgetKind(
  db: Meta,
  shop: string,
  view: string,
  kind: ReadReading['kind'],
): Promise<void> {
  const { [view]: known = [], ...others } = await kindsOf(db, shop);
  const left = known.filter((one) => one !== kind);
  await db.meta.put({ key: kindsKey(shop), value: left.length > 0 ? { ...others, [view]: left } : others });
}

function otherKind(kinds: Kinds, reading: ReadReading): FieldCheck[] {
  const known = kinds[reading.view];
  if (!known || reading.scope !== 'list' || known.includes(reading.kind)) return [];
  const rows = Math.max(reading.listings.length, reading.orders.length);
  return [{ field: 'kind', compared: rows, differs: rows }];
}

/**
 * Fields of a reading that contradict what is known of the same rows; none where nothing is known. `incoming`: its orders,
 * each as its row tells it.
 */
export function disagreements(
  known: Known,
  shop: ShopRecord,
  reading: ReadReading,
  incoming: OrderRecord[],
): FieldCheck[] {
  const other = otherKind(known.kinds, reading);
  if (other.length > 0) return other;
  if (reading.kind === 'order') {
    const pairs = incoming.flatMap((now): [OrderRecord, OrderRecord][] => {
      const before = known.orders.get(now.key);
      return before ? [[before, now]] : [];
    });
    const keys = reading.orders.map((row) => orderKeys(shop.id, row));
    const found = disagreeing([...checkOrders(pairs), crossed('orderId', keys, known.orders)]);
    if (found.length > 0) return found;
    const fresh = incoming.filter(({ key }) => !known.orders.has(key));
    return wildOrders(known.usual?.orders ?? [], fresh);
  }
  const listings = listingsFromReading(shop, reading);
  const pairs = listings.flatMap((now): [ListingRecord, ListingRecord][] => {
    const before = known.listings.get(now.key);
    return before ? [[before, now]] : [];
  });
  const keys = reading.listings.map((row) => listingKeys(shop.id, row));
  const found = disagreeing([...checkListings(pairs), crossed('itemId', keys, known.listings)]);
  if (found.length > 0) return found;
  const fresh = listings.filter(({ key }) => !known.listings.has(key));
  return wildListings(known.usual?.listings ?? [], fresh);
}

/**
 * Compares a reading with what is stored of its rows. A row's other columns are looked up only where half of the rows
 * are new, and beyond a few of them only where those hint at something: most pages cost one pass over their own keys.
 * Runs inside a transaction of the caller's, who reads the same rows again to join them: that costs no further request.
 */
export async function disagreementsOf(
  store: Store,
  shop: ShopRecord,
  reading: ReadReading,
  incoming: OrderRecord[],
): Promise<FieldCheck[]> {
  const { orders, listings } = store.db;
  const rows = {
    orders: reading.orders.map((row) => orderKeys(shop.id, row)),
    listings: reading.listings.map((row) => listingKeys(shop.id, row)),
  };
  const found = {
    orders: await lookUp(orders, rows.orders),
    listings: await lookUp(listings, rows.listings),
  };
  const some = <T extends { key: string }>(
    table: Table<T, string>,
    own: RowKeys[],
    there: Map<string, T>,
    prefix: string,
  ) => {
    const strange = own.filter((row) => !isKnown(row, there)).length;
    if (strange < FEWEST_NEW || strange * 2 < own.length) return [];
    return table
      .where('key')
      .between(...shopRange(prefix))
      .reverse()
      .limit(SAMPLE)
      .toArray();
  };
  const known: Known = {
    ...found,
    kinds: await kindsOf(store.db, shop.id),
    usual: {
      orders: await some(orders, rows.orders, found.orders, shop.id),
      listings: await some(listings, rows.listings, found.listings, `listing|${shop.id}`),
    },
  };
  return disagreements(known, shop, reading, incoming);
}

/** New rows from which a page's values are held against other rows of the shop, and how many of those are looked at. */
const [FEWEST_NEW, SAMPLE] = [5, 15];

/** Rows looked up first where many are new. Of columns that changed places, half and more would be found. */
const FEW = 20;

async function lookUp<T extends { key: string }>(
  table: Table<T, string>,
  rows: RowKeys[],
): Promise<Map<string, T>> {
  const get = async (keys: string[]) => byKey(await getMany(table, [...new Set(keys)]));
  const known = await get(rows.flatMap(({ own }) => own ?? []));
  const strange = rows.filter((row) => !isKnown(row, known));
  if (strange.length * 2 < rows.length) return known;
  const step = Math.max(1, Math.floor(strange.length / FEW));
  const few = strange.filter((_, at) => at % step === 0);
  const found = byKey(await table.bulkGet(few.flatMap((row) => row.crossed)));
  const hints = few.filter((row) => isCrossed(row, found)).length;
  const more =
    hints >= 2 && few.length < strange.length ? await get(strange.flatMap((row) => row.crossed)) : [];
  return new Map([...known, ...found, ...more]);
}

function byKey<T extends { key: string }>(records: (T | undefined)[]): Map<string, T> {
  return new Map(records.flatMap((one) => (one ? [[one.key, one] as const] : [])));
}
