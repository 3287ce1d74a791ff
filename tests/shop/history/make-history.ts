import { type Demand, demandOf, EDGE } from './demand';
import { lineOf, makeOrder, makeOrders } from './orders';
import { makeProducts } from './products';
import { makeRandom, type Random } from './random';
import { DAY, type History, isSale, type Product, type ShopOrder } from './types';

export type HistoryOptions = {
  seed: number;
  /** Epoch milliseconds; the two years end here. */
  now: number;
  listings: number;
  /** Orders a day on average; 6 gives about 4,400 in two years. */
  perDay: number;
};

/** A shop's two years, the same for the same options. */
export function makeHistory({ seed, now, listings, perDay }: HistoryOptions): History {
  const random = makeRandom(seed);
  const products = makeProducts(listings, now, random);
  const demands = products.map((product) => demandOf(product, now, random));
  const { buyers, orders } = makeOrders(demands, perDay, now, random);
  for (const demand of demands) settle(demand, orders, now, random);
  const full = orders
    .filter((order) => order.lines.length > 0)
    .sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1));
  return { now, products, buyers, orders: full };
}

/** Chance must not leave a listing's fate in doubt: the living have a recent sale, the dead an old one. */
function settle(demand: Demand, orders: ShopOrder[], now: number, random: Random): void {
  const { product } = demand;
  const last = lastSaleAt(product, orders);
  const silent = last === null ? Number.POSITIVE_INFINITY : (now - last) / DAY;
  if (['hero', 'steady', 'niche'].includes(product.fate)) {
    if (silent >= EDGE.from) sell(demand, orders, now, 3, product.fate === 'niche' ? 75 : 60, random);
  } else if (product.fate === 'seasonal') {
    if (silent >= EDGE.from && silent <= EDGE.to) sell(demand, orders, now, 3, 60, random);
  } else if (['dead', 'off-shelf', 'restocked'].includes(product.fate) && last === null) {
    const oldest = Math.floor((now - product.createdAt) / DAY) - 5;
    sell(demand, orders, now, 205, Math.max(206, Math.min(300, oldest)), random);
  }
}

/** Puts the listing into an order that was a sale between `from` and `to` days ago. */
function sell(
  demand: Demand,
  orders: ShopOrder[],
  now: number,
  from: number,
  to: number,
  random: Random,
): void {
  const late = now - from * DAY;
  const early = now - to * DAY;
  const fit = orders.filter((o) => isSale(o) && o.at >= early && o.at <= late && o.lines.length > 0);
  const line = { ...lineOf(demand, random), quantity: 1 };
  if (fit.length > 0) random.pick(fit).lines.push(line);
  else {
    // A small shop may have had no order in that time: then it has one now, from its first buyer.
    const buyer = orders[0]?.buyer;
    if (buyer)
      orders.push({ ...makeOrder(orders.length, late, buyer, [line], now, random), fate: 'completed' });
  }
}

function lastSaleAt(product: Product, orders: ShopOrder[]): number | null {
  let last: number | null = null;
  for (const order of orders) {
    if (!isSale(order)) continue;
    if (order.lines.some((line) => line.product === product.id && !line.refunded))
      last = Math.max(last ?? 0, order.at);
  }
  return last;
}
