import { median } from '../model/median';
import type { Money } from '../model/money';
import type { ListingRecord, OrderRecord, SightingRecord } from './records';

/**
 * Values ten times the usual: a decimal point lost, a column taken for another, a page that lies. What one row said before
 * is its usual; of rows not met before it is the median of others of the shop.
 */
export const WILD = 10;
/** A stock below this is no jump worth asking about, whatever it was. */
const LEAST_STOCK = 100;
/** Values on either side from which a median says anything. */
const ENOUGH = 5;

/** Ten times as much, or a tenth. Nothing is told of zero or of other currencies. */
export function isWild(a: Money, b: Money): boolean {
  const [low, high] = [Math.min(a.minor, b.minor), Math.max(a.minor, b.minor)];
  return a.currency === b.currency && low > 0 && high >= low * WILD;
}

/** Stock that grew tenfold; that it fell is what selling does. */
export function isWildStock(before: number, now: number): boolean {
  return before > 0 && now >= LEAST_STOCK && now >= before * WILD;
}

/** A listing's stock on one day, all its variants together; null where it isn't known. */
export function stockOf(sighting: SightingRecord | undefined): number | null {
  if (!sighting) return null;
  if (sighting.stock) return sighting.stock.v.value;
  const all = Object.values(sighting.by ?? {}).map(({ stock }) => stock?.v.value);
  return all.length === 0 || all.includes(undefined)
    ? null
    : all.reduce<number>((sum, one) => sum + (one ?? 0), 0);
}

/** A column whose values are off, with how many of them are. */
type Off = { field: string; compared: number; differs: number };

type Values<T> = Record<string, (record: T) => Money | null>;

const ofOrders: Values<OrderRecord> = { amount: ({ fields }) => fields.amount?.v ?? null };
const ofListings: Values<ListingRecord> = {
  price: ({ fields }) => fields.price?.v.low ?? null,
  stock: ({ sightings }) => {
    const value = stockOf(sightings.at(-1));
    return value === null ? null : { minor: value, currency: null };
  },
};

type Usual = { low: number; high: number };

/** What is usual among some numbers: their median; where a list may be sorted by them, all between the least and the most. */
const usualOf = (all: number[], isSorted: boolean): Usual => {
  const middle = median(all) ?? 0;
  return isSorted ? { low: Math.min(...all), high: Math.max(...all) } : { low: middle, high: middle };
};

/** Columns whose values on this page, of rows not met before, are ten times those of other rows of the shop, or a tenth. */
function columns<T>(values: Values<T>, usual: T[], fresh: T[], isSorted: boolean): Off[] {
  return Object.entries(values).flatMap(([field, of]): Off[] => {
    const now = fresh.flatMap((one) => of(one) ?? []).filter(({ minor }) => minor > 0);
    const currency = now[0]?.currency ?? null;
    const isOwn = (one: Money) => one.minor > 0 && one.currency === currency;
    const before = usual.flatMap((one) => of(one) ?? []).filter(isOwn);
    if (now.length < ENOUGH || before.length < ENOUGH || !now.every(isOwn)) return [];
    const { low, high } = usualOf(
      before.map(({ minor }) => minor),
      isSorted,
    );
    const middle = median(now.map(({ minor }) => minor)) ?? 0;
    const isOff =
      field === 'stock' ? isWildStock(high, middle) : middle >= high * WILD || middle * WILD <= low;
    const differs = now.filter(({ minor }) => minor >= high * WILD || minor * WILD <= low).length;
    return isOff ? [{ field, compared: now.length, differs }] : [];
  });
}

export const wildOrders = (usual: OrderRecord[], fresh: OrderRecord[]) =>
  columns(ofOrders, usual, fresh, false);
/** A list of goods may be sorted by price or stock: the next page of it is no wild jump. */
export const wildListings = (usual: ListingRecord[], fresh: ListingRecord[]) =>
  columns(ofListings, usual, fresh, true);
