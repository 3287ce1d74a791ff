import type {
  AftersaleRow,
  CustomerRow,
  ListingRow,
  OrderRow,
  ReadingKind,
  ReadReading,
  ReviewRow,
} from '../../utils/model/reading';

export const DAY = 86_400_000;
export const HOUR = 3_600_000;
/** A Wednesday noon in Shanghai. */
export const NOW = Date.UTC(2026, 10, 18, 4);
export const ORIGIN = 'https://shop.example.com';

export const cny = (yuan: number) => ({ minor: Math.round(yuan * 100), currency: 'CNY' });
export const count = (value: number, exact = true) => ({ value, exact });
export const at = (ms: number, unit: 'second' | 'minute' | 'hour' | 'day' = 'minute') => ({ ms, unit });

type Extra = Partial<Omit<ReadReading, 'status' | 'coverage'>> & {
  coverage?: Partial<ReadReading['coverage']>;
};

function page(kind: ReadingKind, extra: Extra): ReadReading {
  const { coverage, ...rest } = extra;
  const rows = (rest.listings ?? rest.orders ?? rest.aftersales ?? []).length;
  return {
    status: 'read',
    kind,
    scope: 'list',
    url: `${ORIGIN}/${kind}s`,
    origin: ORIGIN,
    view: `${ORIGIN}/${kind}s`,
    lang: 'zh-CN',
    timeZone: 'Asia/Shanghai',
    currency: 'CNY',
    profile: null,
    readAt: NOW,
    shopMarker: 'shop-1',
    shopName: '小店',
    health: 1,
    problems: [],
    listings: [],
    orders: [],
    coverage: { rows, total: null, page: 1, pages: 1, filtered: false, order: 'newest', ...coverage },
    ...rest,
  };
}

export function listingPage(listings: ListingRow[], extra: Extra = {}): ReadReading {
  return page('listing', { listings, coverage: { order: 'other' }, ...extra });
}

export function orderPage(orders: OrderRow[], extra: Extra = {}): ReadReading {
  return page('order', { orders, ...extra });
}

export function customerPage(customers: CustomerRow[], extra: Extra = {}): ReadReading {
  return page('customer', { customers, coverage: { order: 'other' }, ...extra });
}

export function reviewPage(reviews: ReviewRow[], extra: Extra = {}): ReadReading {
  return page('review', { reviews, coverage: { order: 'other' }, ...extra });
}

export function aftersalePage(aftersales: AftersaleRow[], extra: Extra = {}): ReadReading {
  return page('aftersale', { aftersales, ...extra });
}

export function aftersale(orderId: string, ms: number, extra: Partial<AftersaleRow> = {}): AftersaleRow {
  return {
    orderId,
    aftersaleId: `a-${orderId}`,
    requestedAt: at(ms),
    type: 'refund_only',
    status: 'refunded',
    statusText: '退款成功',
    buyerKeys: [],
    ...extra,
  };
}

/** An order's own page. */
export function orderDetail(order: OrderRow, extra: Extra = {}): ReadReading {
  return page('order', {
    orders: [order],
    scope: 'detail',
    url: `${ORIGIN}/orders/${order.orderId}`,
    ...extra,
  });
}

export function order(orderId: string, ms: number, extra: Partial<OrderRow> = {}): OrderRow {
  return {
    orderId,
    orderedAt: at(ms),
    buyerKeys: [],
    amount: cny(100),
    status: 'completed',
    items: [],
    ...extra,
  };
}

export const buyerId = (value: string) => ({ kind: 'buyerId' as const, value, masked: false });
export const buyerName = (value: string, masked = false) => ({ kind: 'buyer' as const, value, masked });
