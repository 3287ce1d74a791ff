/** The demo shop's own books: what really happened, from which pages and truth are both made. */

export const DAY = 86_400_000;
export const HISTORY_DAYS = 730;
/** The shop keeps Chinese time, as its pages say. */
export const ZONE_OFFSET = 8 * 3_600_000;

export type Fate =
  | 'hero'
  | 'steady'
  | 'seasonal'
  | 'niche'
  | 'new'
  | 'dead'
  | 'never-sold'
  | 'sold-out'
  | 'restocked'
  | 'off-shelf';

export type Product = {
  id: string;
  code: string;
  title: { zh: string; en: string };
  category: { zh: string; en: string };
  specs: { zh: string; en: string; priceFen: number }[];
  fate: Fate;
  createdAt: number;
  /** Times without stock, epoch milliseconds; `to` null while it lasts. */
  stockOuts: { from: number; to: number | null }[];
  stock: number;
  onShelf: boolean;
  /** Units sold before our two years began: the lifetime counter includes them. */
  soldBefore: number;
  /** Place in the list as the shop sorts it by default. */
  rank: number;
};

export type Buyer = { id: string; account: string; temper: 'once' | 'repeat' | 'sleeper'; joinedAt: number };

/** `paid` covers everything from waiting to ship to completed. */
export type Line = { product: string; spec: number; quantity: number; priceFen: number; refunded: boolean };
export type OrderFate =
  | 'unpaid'
  | 'to-ship'
  | 'shipped'
  | 'completed'
  | 'cancelled'
  | 'refunding'
  | 'refunded';
export type ShopOrder = {
  id: string;
  at: number;
  buyer: string;
  lines: Line[];
  shippingFen: number;
  discountFen: number;
  fate: OrderFate;
};

export type History = {
  now: number;
  products: Product[];
  buyers: Map<string, Buyer>;
  /** Newest first. */
  orders: ShopOrder[];
};

/** What the buyer paid for an order, refunds not taken off. */
export function paidFen(order: ShopOrder): number {
  return goodsFen(order) + order.shippingFen - order.discountFen;
}

export function goodsFen(order: ShopOrder): number {
  return order.lines.reduce((sum, line) => sum + line.priceFen * line.quantity, 0);
}

/** What was given back: the whole order, or its refunded lines. */
export function refundFen(order: ShopOrder): number {
  if (order.fate === 'refunded') return paidFen(order);
  const lines = order.lines.filter((line) => line.refunded);
  return lines.reduce((sum, line) => sum + line.priceFen * line.quantity, 0);
}

const SALES: ReadonlySet<OrderFate> = new Set(['to-ship', 'shipped', 'completed', 'refunding']);

/** True for orders that count as a sale: paid and not cancelled; a refund asked for is none until it is given. */
export function isSale(order: ShopOrder): boolean {
  return SALES.has(order.fate);
}
