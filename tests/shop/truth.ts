import { DAY, type History, isSale, type Product, paidFen, refundFen, type ShopOrder } from './history/types';

/**
 * What is true of the demo shop, by brute force over its books and by the definitions alone: nothing of the
 * extension is imported here, so that the two can disagree.
 */

export type ListingTruth = {
  id: string;
  product: Product;
  /** Days since the last sale that was not refunded; null where there was none in two years. */
  silentDays: number | null;
  /** Days in stock since then (or since it was listed). */
  inStockDays: number;
  ageDays: number;
  units30: number;
  unitsTotal: number;
  /** Dead stock: on sale, stock > 0, no sale for `deadDays` in-stock days, at least `minAgeDays` old. */
  dead: boolean;
  /** Silent long enough, but it stood empty meanwhile: no page shows that, so a first reading can't know. */
  restocked: boolean;
};

export type BuyerTruth = {
  id: string;
  account: string;
  /** Orders that count, in the time looked at. */
  sales: number;
  netFen: number;
  refunded: number;
  refunding: number;
  cancelled: number;
  lastAt: number;
};

/** The truth about every listing, by id. */
export function listingTruth(history: History, deadDays = 90, minAgeDays = 30): Map<string, ListingTruth> {
  return new Map(
    history.products.map((product) => [product.id, truthOf(product, history, deadDays, minAgeDays)]),
  );
}

/** The truth about every buyer with an order at or after `since`, by buyer id. */
export function buyerTruth(history: History, since = 0): Map<string, BuyerTruth> {
  const truths = new Map<string, BuyerTruth>();
  for (const order of history.orders) {
    if (order.at < since) continue;
    const known = truths.get(order.buyer) ?? noOrders(order, history);
    truths.set(order.buyer, count(known, order));
  }
  return truths;
}

/** Buyers with at least `from` orders that count. */
export function repeatBuyers(truths: Map<string, BuyerTruth>, from = 2): BuyerTruth[] {
  return [...truths.values()].filter((buyer) => buyer.sales >= from);
}

function truthOf(product: Product, history: History, deadDays: number, minAgeDays: number): ListingTruth {
  const { now } = history;
  const sales = salesOf(product.id, history.orders);
  const last = sales.reduce<number | null>((latest, { at }) => Math.max(latest ?? 0, at), null);
  const silentDays = last === null ? null : (now - last) / DAY;
  const quietSince = last ?? product.createdAt;
  const inStockDays = (now - quietSince - emptyTime(product, quietSince, now)) / DAY;
  const ageDays = (now - product.createdAt) / DAY;
  const sellable = product.onShelf && product.stock > 0 && ageDays >= minAgeDays;
  return {
    id: product.id,
    product,
    silentDays,
    inStockDays,
    ageDays,
    units30: sales.filter(({ at }) => at >= now - 30 * DAY).reduce((sum, { units }) => sum + units, 0),
    unitsTotal: product.soldBefore + sales.reduce((sum, { units }) => sum + units, 0),
    dead: sellable && inStockDays >= deadDays,
    restocked: sellable && inStockDays < deadDays && (now - quietSince) / DAY >= deadDays,
  };
}

function salesOf(id: string, orders: ShopOrder[]): { at: number; units: number }[] {
  return orders
    .filter(isSale)
    .flatMap((order) =>
      order.lines
        .filter((line) => line.product === id && !line.refunded)
        .map((line) => ({ at: order.at, units: line.quantity })),
    );
}

function emptyTime(product: Product, from: number, to: number): number {
  return product.stockOuts.reduce((sum, out) => {
    const overlap = Math.min(out.to ?? to, to) - Math.max(out.from, from);
    return sum + Math.max(0, overlap);
  }, 0);
}

function noOrders(order: ShopOrder, history: History): BuyerTruth {
  const account = history.buyers.get(order.buyer)?.account ?? '';
  return {
    id: order.buyer,
    account,
    sales: 0,
    netFen: 0,
    refunded: 0,
    refunding: 0,
    cancelled: 0,
    lastAt: 0,
  };
}

function count(known: BuyerTruth, order: ShopOrder): BuyerTruth {
  const next = { ...known };
  if (isSale(order)) {
    next.sales += 1;
    next.netFen += paidFen(order) - refundFen(order);
    next.lastAt = Math.max(next.lastAt, order.at);
  }
  if (order.fate === 'refunded') next.refunded += 1;
  if (order.fate === 'refunding') next.refunding += 1;
  if (order.fate === 'cancelled') next.cancelled += 1;
  return next;
}
