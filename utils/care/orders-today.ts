import { DAY } from '../model/day';
import type { Order, StoredItem } from '../model/facts';
import type { Dispute, NamedOrder, OrderRisk, OrdersToday, RiskyOrder } from '../model/orders-today';

const HOUR = 3_600_000;
/** Read longer ago than this, an order may have been sent since. */
const FRESH = DAY;
const SOON = 12 * HOUR;
const TWICE = DAY;
const WORST: OrderRisk[] = ['refund', 'late', 'twice', 'soon'];

/**
 * What is to be sent today and what of it is at risk. Nothing is concluded from an order that was not read within a
 * day. `hours`: in which the shop promises to send. `now` in epoch milliseconds.
 */
export function ordersToday(all: NamedOrder[], hours: number, now: number): OrdersToday {
  const waiting = all.filter(({ order }) => isToSend(order));
  const fresh = waiting.filter(({ order }) => now - order.readAt <= FRESH);
  return {
    risky: risksOf(all, fresh, hours, now),
    disputes: disputesOf(all),
    buyers: buyersOf(fresh),
    goods: goodsOf(fresh.map(({ order }) => order)),
    itemsUnread: fresh.filter(({ order }) => !order.itemsKnown).length,
    stale: waiting.length - fresh.length,
    toSend: fresh.length,
    promise: promiseOf(
      all.map(({ order }) => order),
      hours,
      now,
    ),
  };
}

/** Paid, not sent, and nothing wrong with the money. */
function isToSend({ status, state, shippedAt }: Order): boolean {
  const isPaid = status === 'paid_to_ship' || status === 'partially_shipped';
  return isPaid && state === 'sale' && shippedAt === undefined;
}

/** Until when it is to be sent; where the page shows a bare date, reckoned from that day's end. Null without a time. */
function dueOf({ at, atUnit }: Order, hours: number): number | null {
  return at === null ? null : at + hours * HOUR + (atUnit === 'day' ? DAY : 0);
}

function risksOf(all: NamedOrder[], fresh: NamedOrder[], hours: number, now: number): RiskyOrder[] {
  const found = new Map<string, RiskyOrder>();
  const add = ({ order, label }: NamedOrder, why: OrderRisk) => {
    const { key, orderId, buyer, at, amount, url } = order;
    if (buyer !== null && !found.has(key))
      found.set(key, { key, orderId, buyer, label, at, amount, url, why });
  };
  for (const one of all) if (isAskedBack(one.order) && now - one.order.readAt <= FRESH) add(one, 'refund');
  for (const one of fresh) {
    const due = dueOf(one.order, hours);
    if (due !== null && due < now) add(one, 'late');
  }
  // Two people may bear one masked name: only who is told apart for sure ordered twice.
  const sure = fresh.filter(({ strong }) => strong);
  for (const one of sure) if (sure.some((other) => isTwice(one.order, other.order))) add(one, 'twice');
  for (const one of fresh) {
    const due = dueOf(one.order, hours);
    if (due !== null && due - now < SOON) add(one, 'soon');
  }
  return [...found.values()].sort(
    (a, b) => WORST.indexOf(a.why) - WORST.indexOf(b.why) || (a.at ?? 0) - (b.at ?? 0),
  );
}

/** Money is asked back for something that has not left: sent all the same, both would be lost. */
function isAskedBack({ state, status, shippedAt }: Order): boolean {
  return state === 'refunding' && !hasLeft({ status, shippedAt });
}

function hasLeft({ status, shippedAt }: Pick<Order, 'status' | 'shippedAt'>): boolean {
  return status === 'shipped' || status === 'completed' || shippedAt !== undefined;
}

/** A dispute stays one until a page shows it settled: here an old reading is told as such, not left out. */
function disputesOf(all: NamedOrder[]): Dispute[] {
  return all
    .flatMap(({ order, label }): Dispute[] => {
      const { key, orderId, buyer, at, amount, url, readAt } = order;
      if (order.state !== 'refunding' || buyer === null) return [];
      const who = { key, orderId, buyer, label };
      return [{ ...who, at, amount, url, why: 'refund', hasLeft: hasLeft(order), readAt }];
    })
    .sort((a, b) => (a.at ?? 0) - (b.at ?? 0));
}

function isTwice(a: Order, b: Order): boolean {
  if (a.key === b.key || a.buyer === null || a.buyer !== b.buyer || a.at === null || b.at === null)
    return false;
  if (Math.abs(a.at - b.at) > TWICE) return false;
  const names = new Set(a.items.map(nameOf));
  return b.items.some((item) => names.has(nameOf(item)) && nameOf(item) !== '');
}

function nameOf({ itemId, skuId, sku, title, spec }: StoredItem): string {
  return [skuId ?? sku ?? itemId ?? title ?? '', spec ?? ''].join(' ').trim();
}

function buyersOf(fresh: NamedOrder[]): OrdersToday['buyers'] {
  const found = new Map<string, OrdersToday['buyers'][number]>();
  for (const { order, label, strong } of fresh) {
    if (order.buyer === null) continue;
    const who = strong ? order.buyer : order.key;
    const one = found.get(who) ?? { subject: order.buyer, label, orders: [] };
    const items = order.items.map(({ title, spec, sku, quantity }) =>
      [title ?? sku ?? '?', spec, quantity === null ? null : `×${quantity}`].filter(Boolean).join(' '),
    );
    one.orders.push({ orderId: order.orderId, url: order.url, items });
    found.set(who, one);
  }
  return [...found.values()].sort(
    (a, b) => b.orders.length - a.orders.length || (a.label < b.label ? -1 : 1),
  );
}

function goodsOf(fresh: Order[]): OrdersToday['goods'] {
  const found = new Map<string, OrdersToday['goods'][number]>();
  for (const { items } of fresh)
    for (const item of items) {
      if (item.refunded) continue;
      const { title, spec, sku, quantity } = item;
      const key = nameOf(item);
      const name = [title ?? sku ?? '?', spec].filter(Boolean).join(' ');
      const one = found.get(key) ?? { name, code: sku, units: 0, orders: 0 };
      one.units = one.units === null || quantity === null ? null : one.units + quantity;
      one.orders += 1;
      found.set(key, one);
    }
  return [...found.values()].sort((a, b) => (b.units ?? 0) - (a.units ?? 0) || (a.name < b.name ? -1 : 1));
}

/** What was promised against what was done; an order that was never dated as sent is not said to be late unless it still waits. */
function promiseOf(all: Order[], hours: number, now: number): OrdersToday['promise'] {
  const promise = { kept: 0, late: 0, open: 0, unknown: 0 };
  for (const order of all) {
    if (order.state !== 'sale' || order.at === null || now - order.at > 30 * DAY) continue;
    const due = dueOf(order, hours);
    const isFresh = now - order.readAt <= FRESH;
    if (order.shippedAt !== undefined) promise[order.shippedAt <= (due ?? 0) ? 'kept' : 'late'] += 1;
    else if (isToSend(order) && isFresh) promise[now > (due ?? now) ? 'late' : 'open'] += 1;
    else promise.unknown += 1;
  }
  return promise;
}
