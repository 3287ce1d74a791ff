/** The report's figures by name, what may be missing of them, and what they are made of. Words are in the catalogues. */

export const figureIds = [
  'dsr-described',
  'dsr-service',
  'dsr-logistics',
  'refund-rate',
  'ship-time',
  'sent-per-hour',
  'bad-reviews',
  'returning-share',
  'second-order-rate',
  'days-to-second',
  'repeat-rate',
  'repeat-depth',
  'new-customers',
  'one-and-done',
  'iron-share',
  'new-cost',
  'path-repeat',
  'follow-rate',
  'role-old',
  'referred',
  'opt-outs',
  'fan-vip',
  'vip-fees',
  'adopted',
  'full-price-share',
  'full-price-repeat',
  'typing-minutes',
  'active-skus',
  'sell-through',
  'on-sale-skus',
  'skus-per-staff',
  'hero-share',
  'class-a-share',
  'category-focus',
  'edge-share',
  'dead-cash',
  'weak-stock',
  'released-cash',
  'turnover',
  'gmroi',
  'compounding',
  'joined-lines',
  'unit-price',
  'top-spec',
  'launch-new',
  'test-hits',
  'sales-net',
  'orders',
  'average-order',
  'orders-per-customer',
  'independence',
  'ad-share',
  'discount-depth',
] as const;
export type FigureId = (typeof figureIds)[number];

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
  'no-sending-hour', // pages tell the day of sending and no hour
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
  'no-scores', // none of the platform's three scores was entered
  'old-score', // the score is n days old
  'no-ads', // no ad spend was entered
  'ad-days', // n days of the period without an entry of ad spend
  'no-roles', // no listing is known to bring people in
  'one-spec', // no product has variants at different prices
  'untold-channel', // n first orders whose page says no channel
  'estimate', // a rough number by the kind of thing
  'vip-untold', // n orders of VIPs whose discount no page shows
  'stock-steps', // stock was not seen often enough on n listings
  'no-counter', // no order list told how many orders there are
  'not-all-read', // n orders that the list counts were not read
  'no-export', // no export file of all orders was brought in
  'no-staff', // nobody looks after customers by entry
  'no-members', // no member of staff was entered
  'no-ideas', // no suggestion of a customer was noted
  'no-edges', // of no listing it was said what is its own
  'no-launches', // no product's first days ended in the period
  'undated-listings', // n listings on sale that no page dates
  'no-channel-roles', // no contact, or no channel with a role
  'role-unsaid', // n contacts on channels without a role
  'buyer-unread', // n contacts with customers whose orders are not known
  'spikes', // n days with far more orders than usual
  'edge-unsaid', // n listings that sold of which nobody said it
] as const;
export type LackCode = (typeof lackCodes)[number];

/** What a figure was made of, printed beneath it. */
export const partCodes = [
  'brushing',
  'sales',
  'refunded',
  'net',
  'returning-net',
  'new-net',
  'nameless-net',
  'customers',
  'repeaters',
  'ordered-once',
  'ordered-2',
  'ordered-3',
  'ordered-4',
  'ordered-6',
  'spike-orders',
  'attract-new',
  'attract-old',
  'serve-new',
  'serve-old',
  'sell-new',
  'sell-old',
  'launches',
  'launch-units',
  'launch-old',
  'launch-week-old',
  'launch-nameless',
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
  'sending-hours',
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
  'stocked-then',
  'stocked-now',
  'target',
  'ad-spend',
  'kept',
  'kept-of',
  'referred-orders',
  'referred-net',
  'reward-cost',
  'vip-discounts',
  'fan-vips',
  'full-buyers',
  'deal-buyers',
  'full-again',
  'deal-again',
  'traffic-buyers',
  'other-buyers',
  'traffic-again',
  'other-again',
  'weak-value',
  'dead-value',
  'stock-value',
  'goods-units',
  'top-units',
  'spec-units',
  'discount-sum',
  'gross-sum',
  'changes',
  'suggested',
  'staff',
  'edge-made',
  'edge-field',
  'edge-channel',
] as const;
export type PartCode = (typeof partCodes)[number];
