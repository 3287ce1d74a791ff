import type { ListingRow, OrderRow, ReadReading } from '../../../../utils/model/reading';

/** A made-up shop of `lines` order lines over `years` (milliseconds): every row follows from its number alone. */
export type Shape = {
  lines: number;
  listings: number;
  buyers: number;
  newest: number;
  years: number;
  origin: string;
};

/** As long as orders are kept. */
const YEARS_MS = 700 * 86_400_000;
const MARKER = 'bench';

export function shapeOf(lines: number, newest: number, origin: string): Shape {
  const [listings, buyers] = [Math.max(200, lines / 20), Math.max(100, lines * 0.3)];
  return { lines, listings, buyers, newest, years: YEARS_MS, origin };
}

/** Spreads whole numbers: neighbours end far apart. */
function scatter(k: number, salt: number): number {
  let x = Math.imul(k ^ salt, 2654435761);
  x = Math.imul(x ^ (x >>> 15), 2246822519);
  return (x ^ (x >>> 13)) >>> 0;
}

/** Some goods sell much, most sell little: the square of an even spread. */
function goodsOf(shape: Shape, k: number): number {
  const even = scatter(k, 7) / 4294967296;
  return Math.floor(even * even * shape.listings);
}

/** Order `k`: 0 is the oldest. Numbers past `lines` are orders that came after. */
export function orderRow(shape: Shape, k: number): OrderRow {
  const goods = goodsOf(shape, k);
  const variant = k % 3;
  const at = shape.newest - Math.floor(((shape.lines - k) / shape.lines) * shape.years);
  const price = 990 + (goods % 700) * 10;
  return {
    orderId: `26${String(10_000_000_000 + k * 37)}`,
    url: `${shape.origin}/orders/${k}`,
    orderedAt: { ms: at - (at % 1000), unit: 'second' },
    buyer: `买家${scatter(k, 3) % shape.buyers}`,
    buyerKeys: [{ kind: 'buyerId', value: `b${scatter(k, 3) % shape.buyers}`, masked: false }],
    amount: { minor: price, currency: 'CNY' },
    status: k % 23 === 0 ? 'closed' : 'completed',
    refundStatus: k % 41 === 0 ? 'refunded' : 'no_refund',
    items: [
      {
        itemId: `6${String(80_000_000_000 + goods)}`,
        sku: `S${goods}-${variant}`,
        title: `手工陶瓷杯 第${goods}款`,
        spec: ['白', '青', '黑'][variant],
        quantity: 1 + (k % 2),
        unitPrice: { minor: price, currency: 'CNY' },
      },
    ],
  };
}

export function listingRow(shape: Shape, g: number): ListingRow {
  return {
    itemId: `6${String(80_000_000_000 + g)}`,
    title: `手工陶瓷杯 第${g}款`,
    url: `${shape.origin}/goods/${g}`,
    price: {
      low: { minor: 990 + (g % 700) * 10, currency: 'CNY' },
      high: { minor: 990 + (g % 700) * 10, currency: 'CNY' },
    },
    stock: { value: g % 5 === 0 ? 0 : 1 + (g % 90), exact: true },
    sold30d: { value: scatter(g, 5) % 4, exact: true },
    status: 'on_sale',
    listedAt: { ms: shape.newest - YEARS_MS - (g % 300) * 86_400_000, unit: 'day' },
  };
}

/** Rows as one page (or one batch of a file) tells them, newest first. */
export function readingOf(
  shape: Shape,
  rows: { orders: OrderRow[] } | { listings: ListingRow[] },
  readAt: number,
): ReadReading {
  const isOrders = 'orders' in rows;
  const count = isOrders ? rows.orders.length : rows.listings.length;
  return {
    status: 'read',
    kind: isOrders ? 'order' : 'listing',
    scope: 'list',
    url: `${shape.origin}/${isOrders ? 'orders' : 'goods'}`,
    origin: shape.origin,
    view: `${shape.origin}/${isOrders ? 'orders' : 'goods'}`,
    lang: 'zh-CN',
    timeZone: 'Asia/Shanghai',
    currency: 'CNY',
    profile: null,
    readAt,
    shopMarker: MARKER,
    shopName: MARKER,
    health: 1,
    problems: [],
    listings: isOrders ? [] : rows.listings,
    orders: isOrders ? rows.orders : [],
    coverage: {
      rows: count,
      total: shape.lines,
      page: null,
      pages: null,
      filtered: false,
      order: isOrders ? 'newest' : 'other',
    },
  };
}

export function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}
