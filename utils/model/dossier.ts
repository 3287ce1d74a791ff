import type { GoodsRole } from './entries/role';
import type { Buyer, CustomerClaim, Listing, Order, SaleDay, Span } from './facts';
import type { Money } from './money';
import type { ListingStanding, ShopOutlook } from './outlook';

/** All that is known about one subject, gathered by the store, judged by the rules. */

/** The strongest way in which order lines name this listing; `none` where no line could ever name it. */
export type Join = 'item' | 'sku' | 'title' | 'none';

export type SalesFacts = {
  /** Oldest first. */
  days: SaleDay[];
  join: Join;
  /** Sales of it whose day no page showed. */
  undated: number;
  /** Share (0 to 1) of the shop's order lines that carry no key this listing has. */
  unjoinable: number;
  /** True where goods whose titles merely begin with this one's were sold: they may be its variants. */
  similar: boolean;
};

export type EvidenceFacts = {
  /** Stretches of time whose orders are known without a gap, oldest first. */
  spans: Span[];
  /** Orders whose items no page showed: day and number, oldest first. */
  unread: { day: number; orders: number }[];
  /** Such orders without a known day. */
  unreadUndated: number;
  refundsSeen: boolean;
  /** True where the platform keeps refunds on pages of their own. */
  refundsApart: boolean;
  /** Stretches of time whose after-sales requests are known without a gap, oldest first. */
  refunds: Span[];
  /** Orders stored at all. */
  orders: number;
};

export type ListingDossier = {
  kind: 'listing';
  listing: Listing;
  sales: SalesFacts;
  evidence: EvidenceFacts;
  timeZone: string;
  /** The shop as a whole, and this listing within it; null until both were worked out. */
  outlook: ShopOutlook | null;
  standing: ListingStanding | null;
  /** Absent where the seller said nothing of it. */
  said?: SaidOfListing;
};

/** What the seller said of a listing that judgements go by. */
export type SaidOfListing = {
  role: GoodsRole | null;
  /** A test on the board that runs: since when (epoch milliseconds) and how many days it has. */
  trial: { startedAt: number; days: number } | null;
  tags: string[];
};

/** What a buyer's oldest orders added up to, once there are too many to keep one by one. */
export type EarlierOrders = {
  sales: number;
  cancelled: number;
  refunded: number;
  spent: Money[];
  missing: number;
};

export type BuyerDossier = {
  kind: 'buyer';
  buyer: Buyer;
  earlier: EarlierOrders | null;
  /** What a customer list says of this buyer; null where none was read. */
  claim: CustomerClaim | null;
  evidence: EvidenceFacts;
  timeZone: string;
  outlook: ShopOutlook | null;
  /** The orders with their items, where they are at hand: in the panel, not beside a page's rows. */
  orders?: Order[];
};
