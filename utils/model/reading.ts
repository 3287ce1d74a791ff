import * as z from 'zod';
import { money } from './money';
import { aftersaleRow, customerRow, reviewRow } from './other-rows';
import { readingKinds } from './reading-kinds';
import { buyerKey, count, id, priceRange, stamp, text } from './reading-values';

export * from './other-rows';
export * from './reading-kinds';
export * from './reading-values';

/** What one look at one page or file yields. Field names are the lexicon's. */

export const orderStatuses = [
  'unpaid',
  'paid_to_ship',
  'partially_shipped',
  'shipped',
  'completed',
  'closed',
  'refunding',
  'refunded',
  'part_refunded',
  'no_refund',
  'draft',
] as const;
export type OrderStatus = (typeof orderStatuses)[number];

export const productStatuses = [
  'on_sale',
  'off_shelf',
  'sold_out',
  'draft',
  'auditing',
  'rejected',
  'presale',
  'deleted',
] as const;
export type ProductStatus = (typeof productStatuses)[number];

export const listingRow = z.object({
  itemId: id.optional(),
  sku: id.optional(),
  title: text.optional(),
  spec: text.optional(),
  url: z.string().max(2000).optional(),
  price: priceRange.optional(),
  cost: money.optional(),
  stock: count.optional(),
  soldTotal: count.optional(),
  sold30d: count.optional(),
  sold7d: count.optional(),
  status: z.enum(productStatuses).optional(),
  statusText: text.optional(),
  createdAt: stamp.optional(),
  listedAt: stamp.optional(),
  updatedAt: stamp.optional(),
  category: text.optional(),
  rating: z.number().optional(),
  reviewCount: count.optional(),
  views: count.optional(),
  visitors: count.optional(),
  impressions: count.optional(),
  favorites: count.optional(),
  cartAdds: count.optional(),
});
export type ListingRow = z.infer<typeof listingRow>;

export const orderItem = z.object({
  title: text.optional(),
  itemId: id.optional(),
  skuId: id.optional(),
  sku: id.optional(),
  lineId: id.optional(),
  spec: text.optional(),
  quantity: z.int().optional(),
  unitPrice: money.optional(),
  amount: money.optional(),
  status: z.enum(orderStatuses).optional(),
  statusText: text.optional(),
  refundStatus: z.enum(orderStatuses).optional(),
  refundText: text.optional(),
});
export type OrderItem = z.infer<typeof orderItem>;

export const orderRow = z.object({
  orderId: id,
  url: z.string().max(2000).optional(),
  orderedAt: stamp.optional(),
  paidAt: stamp.optional(),
  shippedAt: stamp.optional(),
  completedAt: stamp.optional(),
  /** The buyer's name as shown; `buyerKeys` holds everything on the row that tells buyers apart. */
  buyer: text.optional(),
  buyerKeys: z.array(buyerKey).max(8),
  receiver: text.optional(),
  region: text.optional(),
  phoneTail: z.string().max(8).optional(),
  amount: money.optional(),
  discount: money.optional(),
  shippingFee: money.optional(),
  refundAmount: money.optional(),
  goodsTotal: money.optional(),
  status: z.enum(orderStatuses).optional(),
  statusText: text.optional(),
  refundStatus: z.enum(orderStatuses).optional(),
  refundText: text.optional(),
  paymentStatus: z.enum(orderStatuses).optional(),
  paymentText: text.optional(),
  fulfilmentStatus: z.enum(orderStatuses).optional(),
  fulfilmentText: text.optional(),
  channel: text.optional(),
  remark: text.optional(),
  /** The page's own number of items where it says one ("3 items") without naming them. */
  itemCount: z.int().nonnegative().optional(),
  items: z.array(orderItem).max(500),
});
export type OrderRow = z.infer<typeof orderRow>;

/** Something about a page that lowered its health or stopped the reading; words are in the catalogues. */
export const problemCodes = [
  'no-rows',
  'no-header',
  'no-identity',
  'no-amounts',
  'half-rendered',
  'count-mismatch',
  'duplicate-ids',
  'unread-values',
  'odd-shape',
  'kind-unclear',
  'not-a-store-list',
  'too-large',
  'shop-unknown',
  'shop-changed',
  'unstable',
  'date-unclear',
  'filtered-view',
  'currency-unknown',
  'reader-error',
  'before-forgotten',
  'taken-back',
  'taught-misfit',
  'taught-gone',
  'disagrees',
] as const;
export type ProblemCode = (typeof problemCodes)[number];
export const problem = z.object({
  code: z.enum(problemCodes),
  /** The field or detail it concerns, and how many rows. */
  field: z.string().max(40).optional(),
  n: z.number().optional(),
  of: z.number().optional(),
});
export type Problem = z.infer<typeof problem>;

/** How much of the whole list this page shows, from the page's own counters and pager. */
export const coverage = z.object({
  rows: z.int(),
  total: z.int().nullable(),
  page: z.int().nullable(),
  pages: z.int().nullable(),
  /** True where a page that shows no number shows all the same that there is one before it. */
  before: z.boolean().optional(),
  /** True where a filter, search or status tab narrows the list; null where the page does not tell. */
  filtered: z.boolean().nullable(),
  /** 'newest' where the rows' times fall from top to bottom. */
  order: z.enum(['newest', 'oldest', 'other']),
});
export type Coverage = z.infer<typeof coverage>;

const page = z.object({
  /** Address without fragment of personal search words: origin, path and paging only. */
  url: z.string().max(2000),
  origin: z.string().max(300),
  /** Address without its paging, so that pages 1 and 2 of one list share it. */
  view: z.string().max(2000),
  lang: z.string().max(20),
  timeZone: z.string().max(60),
  currency: z.string().nullable(),
  profile: z.string().max(40).nullable(),
  readAt: z.int(),
  /** Account or store id that the page shows; null where none was found. */
  shopMarker: z.string().max(128).nullable(),
  shopName: z.string().max(200).nullable(),
  health: z.number().min(0).max(1),
  problems: z.array(problem).max(60),
  /** True where a mapping that the seller taught read this page, or should have. */
  taught: z.boolean().optional(),
});

export const MAX_ROWS = 5000;

export const reading = z.discriminatedUnion('status', [
  page.extend({
    status: z.literal('read'),
    kind: z.enum(readingKinds),
    scope: z.enum(['list', 'detail']),
    coverage,
    listings: z.array(listingRow).max(MAX_ROWS),
    orders: z.array(orderRow).max(MAX_ROWS),
    /** Rows of the further kinds; there where the reading is of that kind. */
    customers: z.array(customerRow).max(MAX_ROWS).optional(),
    reviews: z.array(reviewRow).max(MAX_ROWS).optional(),
    aftersales: z.array(aftersaleRow).max(MAX_ROWS).optional(),
  }),
  page.extend({
    status: z.literal('empty'),
    kind: z.enum(readingKinds).nullable(),
    coverage: coverage.nullable(),
  }),
  page.extend({ status: z.literal('unreadable'), kind: z.enum(readingKinds).nullable() }),
]);
export type Reading = z.infer<typeof reading>;
export type ReadReading = Extract<Reading, { status: 'read' }>;
