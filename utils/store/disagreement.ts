import type { Money } from '../model/money';
import type { Stamp } from '../model/reading';
import { plainText } from './keys';
import type { CountsRecord, ListingRecord, OrderRecord } from './records';
import { isWild, isWildStock, stockOf } from './wild';

/**
 * What a new reading says of rows that were read before, where it can't be: an order's time, buyer and goods stay
 * as they were, a lifetime counter doesn't fall, a price doesn't jump fivefold on most rows at once. A page whose
 * columns changed places gives itself away here even where every value still looks like its column's.
 */

/** One field: in how many rows both said something, and in how many they can't both be right. */
export type FieldCheck = {
  field: string;
  compared: number;
  differs: number;
  /** Rows of which one alone is enough to ask: their value is ten times what it was. */
  wild?: number;
};

/** Null where the two say too little to compare. */
type Check<T> = (before: T, now: T) => boolean | null;

const UNIT_MS: Record<Stamp['unit'], number> = {
  second: 1000,
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
};
/** Times of one order may differ by what the coarser page left out, and by a second of rounding. */
const apart = (a: Stamp, b: Stamp): boolean =>
  Math.abs(a.ms - b.ms) > Math.max(UNIT_MS[a.unit], UNIT_MS[b.unit]) + 1000;

/** Least ratio of two prices that is no sale and no rise any more. */
const JUMP = 5;
/** Share of letter pairs two titles have in common from which they are one title, edited. */
const SAME_TITLE = 0.4;

function jumps(a: Money, b: Money): boolean {
  if (a.currency && b.currency && a.currency !== b.currency) return true;
  const [low, high] = [Math.min(a.minor, b.minor), Math.max(a.minor, b.minor)];
  return low <= 0 ? false : high >= low * JUMP;
}

/** Dice's coefficient of the letter pairs of two texts, 0 to 1. */
export function likeness(a: string, b: string): number {
  const pairs = (text: string) => {
    const plain = plainText(text).replace(/\s/g, '');
    return new Set(Array.from({ length: Math.max(0, plain.length - 1) }, (_, i) => plain.slice(i, i + 2)));
  };
  const [one, other] = [pairs(a), pairs(b)];
  if (one.size === 0 || other.size === 0) return plainText(a) === plainText(b) ? 1 : 0;
  const shared = [...one].filter((pair) => other.has(pair)).length;
  return (2 * shared) / (one.size + other.size);
}

const DENSE = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af\u0e00-\u0e7f]/;
/** Backends that speak several languages name the same goods otherwise in each: that tells nothing. */
const otherTongue = (a: string, b: string): boolean => DENSE.test(a) !== DENSE.test(b);

const itemsOf = (order: OrderRecord) => (order.list ?? order.detail)?.v ?? [];

const orderChecks: Record<string, Check<OrderRecord>> = {
  orderedAt: ({ time: a }, { time: b }) => (a && b && a.from === b.from ? apart(a.v, b.v) : null),
  buyer: ({ buyer: a }, { buyer: b }) =>
    a && b && a.kind === b.kind && a.rank === b.rank ? a.id !== b.id : null,
  amount: ({ fields: a }, { fields: b }) => (a.amount && b.amount ? jumps(a.amount.v, b.amount.v) : null),
  items: (before, now) => {
    const [a, b] = [itemsOf(before), itemsOf(now)].map((items) => items.flatMap(({ title }) => title ?? []));
    if (!a?.length || !b?.length || otherTongue(a.join(), b.join())) return null;
    return !a.some((title) => b.some((other) => likeness(title, other) >= SAME_TITLE));
  },
};

/** Exact lifetime sales as last seen, of the whole listing ('') or by variant. */
function soldOf({ sightings }: ListingRecord): Record<string, number> {
  const sold: Record<string, number> = {};
  const note = (variant: string, { soldTotal }: CountsRecord) => {
    if (soldTotal?.v.exact) sold[variant] = soldTotal.v.value;
  };
  for (const { by, day: _, ...whole } of sightings) {
    note('', whole);
    for (const [variant, counts] of Object.entries(by ?? {})) note(variant, counts);
  }
  return sold;
}

const listingChecks: Record<string, Check<ListingRecord>> = {
  title: ({ fields: a }, { fields: b }) =>
    a.title && b.title && !otherTongue(a.title.v, b.title.v)
      ? likeness(a.title.v, b.title.v) < SAME_TITLE
      : null,
  sku: ({ skus: a }, { skus: b }) => (a.length && b.length ? !a.some((sku) => b.includes(sku)) : null),
  price: ({ fields: a }, { fields: b }) => (a.price && b.price ? jumps(a.price.v.low, b.price.v.low) : null),
  stock: (before, now) => {
    const [a, b] = [stockOf(before.sightings.at(-1)), stockOf(now.sightings.at(-1))];
    return a === null || b === null || before.skus.join() !== now.skus.join() ? null : isWildStock(a, b);
  },
  listedAt: ({ fields: a }, { fields: b }) =>
    a.listedAt && b.listedAt ? apart(a.listedAt.v, b.listedAt.v) : null,
  soldTotal: (before, now) => {
    const [a, b] = [soldOf(before), soldOf(now)];
    const both = Object.keys(b).filter((variant) => variant in a);
    if (both.length === 0) return null;
    // Refunds may take a few sales back; a counter that grew twentyfold counts something else.
    return both.some((variant) => {
      const [old, fresh] = [a[variant] ?? 0, b[variant] ?? 0];
      return fresh < old * 0.9 - 2 || fresh > old * 20 + 100;
    });
  },
};

/** One price for the same goods on both pages: a list that shows one variant more or less tells nothing. */
function isOnePrice(
  { skus: a, fields: { price: of } }: ListingRecord,
  { skus: b, fields: { price } }: ListingRecord,
) {
  const isOne = [of, price].every((one) => one && one.v.low.minor === one.v.high.minor);
  return isOne && a.join('\n') === b.join('\n');
}

const wildOrder: Record<string, (before: OrderRecord, now: OrderRecord) => boolean> = {
  amount: ({ fields: a }, { fields: b }) =>
    a.amount !== undefined && b.amount !== undefined && isWild(a.amount.v, b.amount.v),
};
const wildListing: Record<string, (before: ListingRecord, now: ListingRecord) => boolean> = {
  price: (before, now) => {
    const [a, b] = [before.fields.price?.v.low, now.fields.price?.v.low];
    return a !== undefined && b !== undefined && isOnePrice(before, now) && isWild(a, b);
  },
};

type Pairs<T> = [T, T][];
type Wild<T> = Record<string, (before: T, now: T) => boolean>;

function run<T>(checks: Record<string, Check<T>>, wild: Wild<T>, pairs: Pairs<T>): FieldCheck[] {
  return Object.entries(checks).map(([field, check]) => {
    const said = pairs.map(([before, now]) => check(before, now)).filter((answer) => answer !== null);
    const isOff = wild[field];
    const alone = isOff ? pairs.filter(([before, now]) => isOff(before, now)).length : 0;
    const found = { field, compared: said.length, differs: said.filter(Boolean).length };
    return alone > 0 ? { ...found, wild: alone } : found;
  });
}

/** Pairs are the same order, as stored and as just read. */
export const checkOrders = (pairs: [OrderRecord, OrderRecord][]): FieldCheck[] =>
  run(orderChecks, wildOrder, pairs);
/** Pairs are the same listing, as stored and as just read. */
export const checkListings = (pairs: [ListingRecord, ListingRecord][]): FieldCheck[] =>
  run(listingChecks, wildListing, pairs);

/**
 * Fields that can't be what they were called before: at least two rows say so, and half of those that say anything; or one
 * row's price or sum is ten times what it was, which may be right, and is asked about.
 */
export function disagreeing(checks: FieldCheck[]): FieldCheck[] {
  return checks
    .filter(({ compared, differs, wild = 0 }) => wild > 0 || (differs >= 2 && differs * 2 >= compared))
    .map(({ field, compared, differs }) => ({ field, compared, differs }));
}
