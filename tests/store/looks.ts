import fc from 'fast-check';
import type {
  AftersaleRow,
  AftersaleStatus,
  ListingRow,
  OrderItem,
  OrderRow,
  OrderStatus,
  Reading,
} from '../../utils/model/reading';
import {
  aftersale,
  aftersalePage,
  at,
  buyerId,
  buyerName,
  cny,
  count,
  customerPage,
  DAY,
  HOUR,
  listingPage,
  NOW,
  order,
  orderDetail,
  orderPage,
  reviewPage,
} from './readings';

/** A world with one truth; readings are looks at it at different moments, with more or fewer columns. */
const placed = (n: number) => NOW - 5 * HOUR - n * 7 * HOUR;
const statuses: OrderStatus[] = [
  'unpaid',
  'paid_to_ship',
  'shipped',
  'completed',
  'closed',
  'refunding',
  'refunded',
];

const itemOf = (n: number, columns: { id: boolean; sku: boolean }): OrderItem => ({
  title: `货 ${n % 3}`,
  quantity: 1 + (n % 2),
  ...(columns.id ? { itemId: `${n % 3}` } : {}),
  ...(columns.sku ? { sku: `S${n % 4}` } : {}),
});

const look = fc.record({
  readAt: fc.integer({ min: 0, max: 200 }).map((n) => NOW + n * HOUR),
  first: fc.integer({ min: 0, max: 6 }),
  length: fc.integer({ min: 1, max: 5 }),
  page: fc.constantFrom(1, 2, null),
  kind: fc.constantFrom('list', 'list', 'detail', 'listings', 'aftersales', 'customers', 'reviews'),
  status: fc.option(fc.constantFrom(...statuses), { nil: undefined }),
  amount: fc.boolean(),
  unit: fc.constantFrom('minute' as const, 'day' as const),
  items: fc.boolean(),
  columns: fc.record({ id: fc.boolean(), sku: fc.boolean() }),
  buyer: fc.constantFrom('id', 'name', 'masked', 'none'),
  stock: fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined }),
});
type Look = typeof look extends fc.Arbitrary<infer T> ? T : never;

function buyerOf(kind: Look['buyer'], n: number): Partial<Pick<OrderRow, 'buyer' | 'buyerKeys'>> {
  const name = ['李小明', '王芳', 'John Smith'][n % 3] ?? '';
  if (kind === 'none') return {};
  if (kind === 'id') return { buyer: name, buyerKeys: [buyerId(`B${n % 3}`), buyerName(name)] };
  if (kind === 'name') return { buyer: name, buyerKeys: [buyerName(name)] };
  return { buyer: `${name[0]}**`, buyerKeys: [buyerName(`${name[0]}**`, true)] };
}

function rowOf(of: Look, n: number, withItems: boolean): OrderRow {
  const ms = of.unit === 'day' ? placed(n) - ((placed(n) + 8 * HOUR) % DAY) : placed(n);
  return order(`o${n}`, ms, {
    orderedAt: at(ms, of.unit),
    status: of.status,
    amount: of.amount ? cny(100 + n) : undefined,
    items: withItems ? [itemOf(n, of.columns), itemOf(n + 1, of.columns)] : [],
    ...buyerOf(of.buyer, n),
  });
}

const CLAIMS: Partial<Record<OrderStatus, AftersaleStatus>> = {
  completed: 'refunded',
  refunded: 'refunded',
  refunding: 'open',
  closed: 'closed',
  shipped: 'done',
};

function requestOf(of: Look, n: number): AftersaleRow {
  return aftersale(`o${n}`, placed(n) + HOUR, {
    aftersaleId: of.columns.id ? `a${n}` : undefined,
    status: of.status === undefined ? undefined : CLAIMS[of.status],
    amount: of.amount ? cny(10 + n) : undefined,
    title: `货 ${n % 3}`,
    ...buyerOf(of.buyer, n),
  });
}

export function readingOf(of: Look): Reading {
  const rows = Array.from({ length: of.length }, (_, i) => of.first + i);
  const { readAt } = of;
  if (of.kind === 'detail') return orderDetail(rowOf(of, of.first, true), { readAt });
  if (of.kind === 'list')
    return orderPage(
      rows.map((n) => rowOf(of, n, of.items)),
      { readAt, coverage: { page: of.page, pages: 3 } },
    );
  if (of.kind === 'aftersales')
    return aftersalePage(
      rows.map((n) => requestOf(of, n)),
      { readAt, coverage: { page: of.page, pages: 3 } },
    );
  if (of.kind === 'customers')
    return customerPage(
      rows.map((n) => ({ buyerKeys: [], ...buyerOf(of.buyer, n), orderCount: count(n), totalSpent: cny(n) })),
      { readAt },
    );
  if (of.kind === 'reviews')
    return reviewPage(
      rows.map((n) => ({
        buyerKeys: [],
        orderId: `o${n}`,
        title: `货 ${n % 3}`,
        rating: n % 6,
        text: `好 ${n}`,
      })),
      { readAt },
    );
  const listings: ListingRow[] = rows.map((n) => ({
    itemId: `${n % 3}`,
    title: `货 ${n % 3}`,
    ...(of.columns.sku ? { sku: `S${n % 4}` } : {}),
    ...(of.stock === undefined ? {} : { stock: count(of.stock) }),
    ...(of.amount ? { price: { low: cny(9), high: cny(9 + n) } } : {}),
  }));
  return listingPage(listings, { readAt });
}

export const looks = fc.uniqueArray(look, { minLength: 1, maxLength: 7, selector: (one) => one.readAt });
