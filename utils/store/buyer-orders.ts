import type { EarlierOrders } from '../model/dossier';
import type { Buyer, BuyerOrder } from '../model/facts';
import type { Money } from '../model/money';
import type { BuyerRecord, EarlierRecord } from './records';

/** Orders kept one by one per buyer; the oldest beyond it are added up. */
export const MAX_ORDERS = 300;

function byTime(a: BuyerOrder, b: BuyerOrder): number {
  return (a.at ?? 0) - (b.at ?? 0) || (a.orderId < b.orderId ? -1 : a.orderId > b.orderId ? 1 : 0);
}

/** Adds an order to a buyer. Changes the record it is given. */
export function addOrder(buyer: BuyerRecord, order: BuyerOrder): void {
  buyer.orders.push(order);
  buyer.orders.sort(byTime);
  while (buyer.orders.length > MAX_ORDERS) {
    const oldest = buyer.orders.shift();
    if (!oldest) return;
    buyer.earlier ??= noEarlier();
    addUp(buyer.earlier, oldest, 1);
  }
}

/** Adds an order up with the earlier ones: it is forgotten, its sums stay. Changes the record it is given. */
export function foldOrder(buyer: BuyerRecord, order: BuyerOrder): void {
  const at = buyer.orders.findIndex((one) => one.orderId === order.orderId);
  if (at < 0) return;
  buyer.orders.splice(at, 1);
  buyer.earlier ??= noEarlier();
  addUp(buyer.earlier, order, 1);
}

/** Takes an order away again, from the list or from the sum of the earlier ones. */
export function removeOrder(buyer: BuyerRecord, order: BuyerOrder): void {
  const at = buyer.orders.findIndex((one) => one.orderId === order.orderId);
  if (at >= 0) buyer.orders.splice(at, 1);
  else if (buyer.earlier) addUp(buyer.earlier, order, -1);
}

export function noEarlier(): EarlierRecord {
  return { sales: 0, cancelled: 0, refunded: 0, missing: 0, spent: {} };
}

/** Adds (`sign` 1) or takes away (-1) an order. Changes the record it is given. */
export function addUp(earlier: EarlierRecord, order: BuyerOrder, sign: 1 | -1): void {
  if (order.state === 'cancelled') earlier.cancelled += sign;
  else if (order.state === 'refunded') earlier.refunded += sign;
  else if (isSale(order)) {
    earlier.sales += sign;
    if (!order.net) earlier.missing += sign;
    else {
      const currency = order.net.currency ?? '';
      earlier.spent[currency] = (earlier.spent[currency] ?? 0) + sign * order.net.minor;
    }
  }
}

export function isSale(order: BuyerOrder): boolean {
  return order.state === 'sale' || order.state === 'refunding' || order.state === 'unknown';
}

export function hasNoOrders(buyer: BuyerRecord): boolean {
  const earlier = buyer.earlier;
  return (
    buyer.orders.length === 0 && (!earlier || earlier.sales + earlier.cancelled + earlier.refunded === 0)
  );
}

/** Number of sales, and the time of the newest. */
export function salesOf(buyer: BuyerRecord): { sales: number; newest: number | null } {
  const sales = buyer.orders.filter(isSale);
  return { sales: sales.length + (buyer.earlier?.sales ?? 0), newest: sales.at(-1)?.at ?? null };
}

export function earlierOf(buyer: BuyerRecord): EarlierOrders | null {
  if (!buyer.earlier) return null;
  const spent: Money[] = Object.entries(buyer.earlier.spent)
    .filter(([, minor]) => minor !== 0)
    .map(([currency, minor]) => ({ minor, currency: currency || null }));
  return { ...buyer.earlier, spent };
}

/** A buyer's facts. First and last seen are the times of the oldest and newest order. */
export function buyerOf(record: BuyerRecord): Buyer {
  const times = record.orders.flatMap((order) => (order.at === null ? [] : [order.at]));
  return {
    key: record.key,
    shop: record.shop,
    id: record.id,
    label: record.label?.text ?? '***',
    keyKind: record.kind,
    strong: record.strong,
    orders: record.orders,
    firstSeen: times[0] ?? 0,
    lastSeen: times.at(-1) ?? 0,
  };
}
