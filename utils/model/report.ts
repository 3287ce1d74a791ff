import type { OrderRef } from './sums';

/** The report's figures, what they are made of and what vouches for them. */

export const blocks = ['quality', 'people', 'goods', 'money'] as const;
export type Block = (typeof blocks)[number];

export const figureIds = [
  'refund-rate',
  'ship-time',
  'bad-reviews',
  'returning-share',
  'second-order-rate',
  'days-to-second',
  'repeat-rate',
  'new-customers',
  'one-and-done',
  'iron-share',
  'follow-rate',
  'referred',
  'opt-outs',
  'vip-fees',
  'full-price-share',
  'active-skus',
  'sell-through',
  'on-sale-skus',
  'hero-share',
  'class-a-share',
  'category-focus',
  'dead-cash',
  'released-cash',
  'turnover',
  'gmroi',
  'compounding',
  'joined-lines',
  'test-hits',
  'sales-net',
  'orders',
  'average-order',
  'orders-per-customer',
] as const;
export type FigureId = (typeof figureIds)[number];

/** Whole days of the shop, both included. */
export type Period = { from: number; to: number };

/** `share` 0 to 1; `money` in minor units of the report's currency. */
export type Unit = 'share' | 'money' | 'count' | 'days' | 'hours' | 'factor';

/** Why a figure is incomplete or missing. Words are in the catalogues. */
export const lackCodes = [
  'no-orders', // nothing of this period was read
  'orders-gap', // n days of the period whose orders were not read without a gap
  'items-unread', // n orders whose items no page showed
  'unpriced', // n orders without an amount
  'other-currency', // n orders in another currency are not in it
  'refunds-unread', // no page that shows refunds covers the period
  'nameless', // n orders name no buyer
  'weak-keys', // n buyers are told apart by a weak name only
  'first-unknown', // orders before the first one read may exist: some "new" buyers are old
  'no-stock', // n listings whose stock no page showed in the period
  'stock-days', // stock is known on n days of the period only: turns rest on these
  'no-cost', // n listings without a cost
  'no-discounts', // no page shows discounts
  'no-shipping', // no page shows when orders were sent
  'no-reviews', // no reviews were read
  'no-listings', // no listing was read
  'too-young', // not enough time has passed
  'few', // n cases only
  'undated', // n orders without a day
  'unlisted', // n pieces of goods that no listing was found for
  'lines-unpriced', // n lines without a price
  'no-category', // n listings without a category
  'unjudged', // n listings of which nobody knows whether they are dead
  'at-price', // n listings whose cost is unknown: their price was used
  'no-contacts', // nobody was noted as written to
  'no-follows', // nobody was marked as following
  'no-referrals', // nobody was entered as brought by another
  'no-vips', // no VIP was entered
  'no-amount', // n benefits without an amount
  'no-trials', // no test was decided
  'orders-gap-30', // n listings whose last 30 days' orders were not read in full
] as const;
export type LackCode = (typeof lackCodes)[number];
export type Lack = { code: LackCode; n?: number };

/** What a figure was made of, printed beneath it. */
export const partCodes = [
  'sales',
  'refunded',
  'brushing',
  'net',
  'returning-net',
  'new-net',
  'nameless-net',
  'customers',
  'repeaters',
  'new-customers',
  'returning-customers',
  'second-orders',
  'first-orders',
  'sold-listings',
  'on-sale-listings',
  'units-sold',
  'units-on-hand',
  'top-three',
  'goods-total',
  'class-a',
  'class-b',
  'class-c',
  'cost-of-sales',
  'average-stock',
  'margin',
  'dead-listings',
  'reviews',
  'bad-reviews',
  'sent',
  'discounted',
  'told-discount',
  'joined-units',
  'all-units',
  'top-category',
  'pots',
  'grown',
  'then-value',
  'users',
  'fans',
  'irons',
  'follows',
  'opt-outs',
  'contacts',
  'vips',
  'vip-paid',
  'vip-given',
  'passed',
  'decided',
] as const;
export type PartCode = (typeof partCodes)[number];
export type Part = { code: PartCode; value: number; unit: Unit };

/** The two ways a figure was come by. */
export const checkCodes = [
  'orders-buyers', // every order, against the buyers' own histories
  'lines-ledgers', // the lines of orders, against the ledgers kept while reading
  'lines-orders', // the lines of orders, against the orders' amounts less discount and postage
  'judged-counted', // what the rules judged, against counting stock and days anew
  'lines-counter', // ledgers of 30 days, against the page's own column of 30 days
] as const;
export type CheckCode = (typeof checkCodes)[number];

/** One row on which the two ways can disagree. */
export type CheckRow = {
  about:
    | { kind: 'day'; day: number }
    | { kind: 'listing'; key: string; title: string; url: string | null; readAt: number }
    | ({ kind: 'order' } & OrderRef);
  first: number;
  second: number;
};

/**
 * `differs` names the rows; `range`: the second way knows too little to say more than `low` to `high`, and the
 * first lies between; `open`: it can't be checked, and `lacks` says why.
 */
export const checkStates = ['agrees', 'differs', 'range', 'open'] as const;
export type CheckState = (typeof checkStates)[number];
export type Check = {
  code: CheckCode;
  state: CheckState;
  unit: Unit;
  first: number;
  second: number | null;
  low?: number;
  high?: number;
  rows: CheckRow[];
  lacks: Lack[];
};

/** Which stored rows a figure rests on; they are looked up when asked for. */
export type Trace =
  | { of: 'orders'; period: Period; states: ('sale' | 'refunded' | 'refunding')[] }
  | { of: 'listings'; keys: string[] }
  | { of: 'reviews'; period: Period };

export type Value = {
  /** Null where it can't be told. */
  value: number | null;
  low?: number;
  high?: number;
  parts: Part[];
  lacks: Lack[];
  checks: Check[];
  trace: Trace | null;
};
