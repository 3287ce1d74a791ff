import type { Money } from './money';
import type {
  AftersaleStatus,
  AftersaleType,
  BuyerKeyKind,
  Count,
  ListingRow,
  OrderStatus,
  PriceRange,
  ProductStatus,
} from './reading';

/** What is stored. Times are epoch milliseconds; days are whole days since 1970 in the shop's time zone. */

export type Shop = {
  id: string;
  origin: string;
  /** Account or store id the page showed; null where the seller named the shop. */
  marker: string | null;
  name: string;
  timeZone: string;
  currency: string | null;
  profile: string | null;
  firstSeen: number;
  lastSeen: number;
  /** Orders from before it were forgotten, their sums stay; there once any were. */
  forgottenBefore?: number;
};

/** One look at stock and counters, kept one per day at most (the day's last look). */
export type Sighting = {
  day: number;
  at: number;
  stock: Count | null;
  sold30d: Count | null;
  soldTotal: Count | null;
};

export type Listing = {
  key: string;
  shop: string;
  id: string;
  itemId: string | null;
  skus: string[];
  title: string | null;
  spec: string | null;
  url: string | null;
  price: PriceRange | null;
  /** Unit cost entered by the seller or shown by the page. */
  cost: Money | null;
  status: ProductStatus | null;
  statusText: string | null;
  listedAt: number | null;
  category: string | null;
  latest: Partial<
    Pick<ListingRow, 'views' | 'visitors' | 'favorites' | 'cartAdds' | 'rating' | 'reviewCount'>
  >;
  sightings: Sighting[];
  firstSeen: number;
  lastSeen: number;
};

/** A day's sales of one listing. Refunded and cancelled orders are apart. */
export type SaleDay = { day: number; orders: number; units: number; refunded: number; lastAt: number };

export type StoredItem = {
  title: string | null;
  itemId: string | null;
  skuId: string | null;
  sku: string | null;
  spec: string | null;
  quantity: number | null;
  unitPrice: Money | null;
  amount: Money | null;
  refunded: boolean;
};

/** A request after the sale, as the after-sales list told it last. */
export type Claim = {
  id: string;
  type: AftersaleType | null;
  status: AftersaleStatus | null;
  statusText: string | null;
  amount: Money | null;
  reason: string | null;
  requestedAt: number | null;
  finishedAt: number | null;
};

/** How an order counts: `sale` for figures, the others apart. `brushing` by the seller's word, whatever pages say. */
export type OrderState =
  | 'sale'
  | 'unpaid'
  | 'cancelled'
  | 'refunded'
  | 'refunding'
  | 'draft'
  | 'brushing'
  | 'unknown';

export type Order = {
  key: string;
  shop: string;
  orderId: string;
  at: number | null;
  atUnit: 'second' | 'minute' | 'hour' | 'day' | null;
  /** Subject key of the buyer, null where the row names none. */
  buyer: string | null;
  amount: Money | null;
  refund: Money | null;
  /** There where a page told of them. */
  discount?: Money;
  postage?: Money;
  /** Where the buyer came from or bought, in the page's own words. */
  channel?: string;
  shippedAt?: number;
  status: OrderStatus | null;
  statusText: string | null;
  state: OrderState;
  /** True once a page showed a refund state for this order, whatever it said. */
  refundSeen: boolean;
  items: StoredItem[];
  /** False while only a list without items was read: then its items are unknown. */
  itemsKnown: boolean;
  /** Requests after the sale, newest first. */
  claims?: Claim[];
  url: string | null;
  /** Where and when it was read last. */
  source: string;
  readAt: number;
};

export type BuyerOrder = {
  orderId: string;
  at: number | null;
  net: Money | null;
  state: OrderState;
};

export type Buyer = {
  key: string;
  shop: string;
  id: string;
  /** Masked label, e.g. 李*: never the full name. */
  label: string;
  keyKind: BuyerKeyKind;
  strong: boolean;
  orders: BuyerOrder[];
  firstSeen: number;
  lastSeen: number;
};

/** A stretch of time whose orders are known without a gap: epoch milliseconds, both ends included. */
export type Span = { from: number; to: number };

/** What was seen of one page of an order list, so that touching pages can be joined. */
export type OrderPage = Span & { view: string; page: number | null; readAt: number };

/** What a customer list says of one person: the page's own figures, never added to ours. */
export type CustomerClaim = {
  orders: Count | null;
  spent: Money | null;
  joinedAt: number | null;
  firstOrderAt: number | null;
  lastOrderAt: number | null;
  tags: string[];
  readAt: number;
};

/** A review without the people in it. `rating` is out of 5. */
export type StoredReview = {
  rating: number | null;
  text: string | null;
  reply: string | null;
  at: number | null;
};

export type Evidence = {
  shop: string;
  spans: Span[];
  pages: OrderPage[];
  /** Orders read whose items no page has shown yet: order id and time. */
  itemsUnread: { orderId: string; at: number; url: string | null }[];
  /** True once a page showed refund states. */
  refundsSeen: boolean;
};

export type Note = { subject: string; text: string; tags: string[]; savedAt: number };
export type Mute = { subject: string; rule: string; why: string; mutedAt: number };
