import { dayOf } from '../../model/day';
import type { Order, StoredItem } from '../../model/facts';
import type { Money } from '../../model/money';
import { counts } from './subject-days';

/** What orders tell of one listing, added up; amounts in the shop's main currency. */
export type Tally = {
  revenue: number;
  /** True where an amount was missing or in another currency: then revenue says nothing. */
  open: boolean;
  units: number;
  orders: number;
  refunded: number;
  /** Orders of it that somebody wanted money, goods or a repair for. */
  complaints: number;
  /** Orders together with other goods. */
  joined: number;
  firsts: number;
  followed: number;
  again: number;
  /** Days each strong buyer took it on. */
  taken: Map<number, number[]>;
  /** Of these, those with another order in the shop. */
  returning: Set<number>;
  /** By spec: what was paid for one, by day, and how many. */
  specs: Map<string, { units: number; paid: [day: number, minor: number][] }>;
};

export type Person = { n: number; strong: boolean; sales: number; first: number | null };

/** Specs of one listing that are followed, and prices of each. */
const [MOST_SPECS, MOST_PRICES] = [12, 400];
/** An order of more goods than this is a stock order: no pairs are made of it. */
const MOST_TOGETHER = 8;
/** Pairs remembered; rare ones go first. */
const MOST_PAIRS = 200_000;

export type SalesBook = ReturnType<typeof salesBook>;

/**
 * Adds up a shop's orders by listing. Orders may come in any order. `from`: the first day that counts for sums; ways of
 * buyers (first, again, back for it) look at all that is known. Weak buyers count as nobody.
 */
export function salesBook(timeZone: string, currency: string | null, from: number) {
  const goods = new Map<string, Tally>();
  const together = new Map<string, number>();
  const total = { revenue: 0, units: 0, orders: 0, refunded: 0, firsts: 0, again: 0 };
  let brushing = 0;
  return {
    goods,
    /** Orders left out as brushing. */
    brushing: () => brushing,
    together,
    total,
    /** `names`: which listing each item is, null where none. `person`: its buyer, null where unknown. */
    add(order: Order, names: (string | null)[], person: Person | null): void {
      if (order.state === 'brushing') brushing += 1;
      if (order.at === null) return;
      const day = dayOf(order.at, timeZone);
      const isRefunded = order.state === 'refunded';
      if (!isRefunded && !counts(order)) return;
      const lately = day >= from;
      const isFirst = person?.strong === true && person.first === order.at;
      if (lately) {
        if (isRefunded) total.refunded += 1;
        else total.orders += 1;
      }
      if (!isRefunded && person?.strong) {
        if (isFirst) total.firsts += 1;
        else total.again += 1;
      }
      const seen = new Set<string>();
      for (const [i, item] of order.items.entries()) {
        const key = names[i];
        if (!key) continue;
        const tally = goods.get(key) ?? blank();
        goods.set(key, tally);
        const isBack = isRefunded || item.refunded;
        if (lately && !isBack) sell(tally, order, item, currency, total);
        if (!isBack) priceOf(tally, item, currency, day);
        if (seen.has(key)) continue;
        seen.add(key);
        if (lately && isBack) tally.refunded += 1;
        else if (lately) tally.orders += 1;
        if (lately && (isBack || isComplaint(order))) tally.complaints += 1;
        if (isBack || !person?.strong) continue;
        if (isFirst) tally.firsts += 1;
        else tally.again += 1;
        if (isFirst && person.sales > 1) tally.followed += 1;
        if (person.sales > 1) tally.returning.add(person.n);
        const days = tally.taken.get(person.n) ?? [];
        if (!days.includes(day)) days.push(day);
        tally.taken.set(person.n, days);
      }
      if (!isRefunded && lately && seen.size > 1) join(goods, together, [...seen]);
    },
  };
}

/** Somebody asked for something after the sale, whatever came of it. */
function isComplaint({ state, claims }: Order): boolean {
  return state === 'refunding' || (claims !== undefined && claims.length > 0);
}

function blank(): Tally {
  const sums = {
    revenue: 0,
    units: 0,
    orders: 0,
    refunded: 0,
    complaints: 0,
    joined: 0,
    firsts: 0,
    followed: 0,
    again: 0,
  };
  return { ...sums, open: false, taken: new Map(), returning: new Set(), specs: new Map() };
}

function sell(
  tally: Tally,
  order: Order,
  item: StoredItem,
  currency: string | null,
  total: { revenue: number; units: number },
): void {
  const units = Math.max(0, item.quantity ?? 1);
  tally.units += units;
  total.units += units;
  const amount = amountOf(order, item);
  if (!amount || amount.currency !== currency) tally.open = true;
  else {
    tally.revenue += Math.max(0, amount.minor);
    total.revenue += Math.max(0, amount.minor);
  }
}

/** What an item brought: its own amount, else its price by its number, else the order's where it stands alone. */
function amountOf(order: Order, item: StoredItem): Money | null {
  if (item.amount) return item.amount;
  if (item.unitPrice)
    return { ...item.unitPrice, minor: item.unitPrice.minor * Math.max(0, item.quantity ?? 1) };
  return order.items.length === 1 ? order.amount : null;
}

/** What was paid for one piece; null where no page said it. */
export function paidForOne({ amount, unitPrice, quantity }: StoredItem): Money | null {
  const n = quantity ?? 1;
  if (amount && n > 0) return { ...amount, minor: Math.round(amount.minor / n) };
  return unitPrice;
}

function priceOf(tally: Tally, item: StoredItem, currency: string | null, day: number): void {
  const paid = paidForOne(item);
  if (!paid || paid.currency !== currency) return;
  const name = item.spec ?? '';
  const spec = tally.specs.get(name) ?? { units: 0, paid: [] };
  if (!tally.specs.has(name) && tally.specs.size >= MOST_SPECS) return;
  tally.specs.set(name, spec);
  spec.units += Math.max(0, item.quantity ?? 1);
  if (spec.paid.length < MOST_PRICES) spec.paid.push([day, paid.minor]);
}

function join(goods: Map<string, Tally>, together: Map<string, number>, keys: string[]): void {
  for (const key of keys) {
    const tally = goods.get(key);
    if (tally) tally.joined += 1;
  }
  if (keys.length > MOST_TOGETHER) return;
  const sorted = keys.sort();
  for (const [i, a] of sorted.entries())
    for (const b of sorted.slice(i + 1)) {
      const pair = `${a}\n${b}`;
      together.set(pair, (together.get(pair) ?? 0) + 1);
    }
  if (together.size > MOST_PAIRS) for (const [pair, n] of together) if (n === 1) together.delete(pair);
}
