import type { FileChunk } from '../model/backup-file';
import type { StoredEntry } from '../model/entry';
import type { BuyerOrder, Mute, Note, OrderPage, Shop, Span, StoredItem } from '../model/facts';
import type { Money } from '../model/money';
import type { ListingStanding } from '../model/outlook';
import type { BuyerKeyKind, Count, OrderStatus, PriceRange, ProductStatus, Stamp } from '../model/reading';
import type { SumsRecord } from '../model/sums';
import type { Task } from '../model/task';
import type { Verdict } from '../model/verdict';
import type { ClaimRecord } from './claim-record';
import type { OrderCounter } from './order-counter';

/**
 * What the database holds. A fact that readings may disagree about is a register: its value and when it was
 * read. Two registers join to the newer one, so readings may come in any order and as often as they like.
 */
export type Register<T> = { v: T; at: number };

export type TimeRegister = Register<Stamp> & { from: 'ordered' | 'paid' };

/** The strongest identity a page gave for an order's buyer. */
export type Identity = { id: string; kind: BuyerKeyKind; strong: boolean; rank: number; at: number };

/** `named` labels come from a name, the others from an id. */
export type Label = { text: string; named: boolean; at: number };

/** Who a row's buyer is; null where it names none. */
export type Person = { identity: Identity; label: Label } | null;

export type ItemsRegister = Register<StoredItem[]> & { complete: boolean };

export type OrderFields = {
  amount: Money;
  refund: Money;
  discount: Money;
  /** What the buyer paid for sending. */
  postage: Money;
  channel: string;
  shippedAt: Stamp;
  status: OrderStatus;
  statusText: string;
  refundStatus: OrderStatus;
  paymentStatus: OrderStatus;
  fulfilmentStatus: OrderStatus;
  url: string;
  source: string;
};

export type OrderRecord = {
  /** `<shop>|<order id>` */
  key: string;
  shop: string;
  orderId: string;
  time: TimeRegister | null;
  buyer: Identity | null;
  label: Label | null;
  fields: { [F in keyof OrderFields]?: Register<OrderFields[F]> };
  /** Items as a list showed them and as the order's own page did. */
  list: ItemsRegister | null;
  detail: ItemsRegister | null;
  refundSeen: boolean;
  brushing?: true; // by the seller's entries, so no backup holds it
  /** There where its buyer was erased: no page puts anyone to it again. */
  erased?: true;
  /** Requests after the sale by their number; one without a number by what it is about, behind a `~`. */
  claims?: Record<string, ClaimRecord>;
  /** 0 where no page of orders has shown this order yet and only its after-sales requests are known. */
  readAt: number;
  /** Index: `<ledger key>|<mask>|<time, padded>` for each key of each line. */
  lines: string[];
};

export type ListingFields = {
  title: string;
  spec: string;
  url: string;
  price: PriceRange;
  cost: Money;
  /** Entered by the seller: goes before what pages show; null takes it back. */
  ownCost: Money | null;
  status: ProductStatus;
  statusText: string;
  listedAt: Stamp;
  category: string;
  views: Count;
  visitors: Count;
  favorites: Count;
  cartAdds: Count;
  rating: number;
  reviewCount: Count;
};

export type CountsRecord = {
  stock?: Register<Count>;
  sold30d?: Register<Count>;
  soldTotal?: Register<Count>;
};

/** Counts of the whole listing as a page showed them, and `by` variant where its rows named variants. */
export type SightingRecord = CountsRecord & { day: number; by?: Record<string, CountsRecord> };

export type ListingRecord = {
  key: string;
  shop: string;
  id: string;
  itemId: string | null;
  skus: string[];
  fields: { [F in keyof ListingFields]?: Register<ListingFields[F]> };
  /** Oldest first. */
  sightings: SightingRecord[];
  firstSeen: number;
  lastSeen: number;
  /** Index: the ledger keys whose lines may be this listing's. */
  keys: string[];
  /** Of a record known by SKU alone: the listing with an item id that this SKU belongs to, if there is just one. */
  of?: string;
  verdicts: Verdict[];
  standing?: ListingStanding;
  /** Index `[shop+deadWorth]`, there only where the dead-listing rule says yes. */
  deadWorth?: number;
  flags?: string[]; // index: see care/flags
  dying?: true;
};

/** One key of goods: sales by day, apart for each set of keys (`mask`) the lines had. */
export type LedgerRecord = {
  /** `<shop>|<kind>:<value>` */
  key: string;
  shop: string;
  /** Per mask a flat list, four numbers a day (day, orders, units, refunded), oldest first. */
  masks: Record<string, { days: number[]; undated: number }>;
};

export type EarlierRecord = {
  sales: number;
  cancelled: number;
  refunded: number;
  missing: number;
  spent: Record<string, number>;
};

export type BuyerRecord = {
  key: string;
  shop: string;
  id: string;
  kind: BuyerKeyKind;
  strong: boolean;
  label: Label | null;
  /** Oldest first; beyond a limit the oldest are added up in `earlier`. */
  orders: BuyerOrder[];
  earlier: EarlierRecord | null;
  dues?: string[]; // index: see care/dues
};

export type CustomerFields = {
  orderCount: Count;
  totalSpent: Money;
  joinedAt: Stamp;
  firstOrderAt: Stamp;
  lastOrderAt: Stamp;
  tags: string[];
  url: string;
};

/** What a customer list claims of one person, under a buyer's key; `ids` are all hashes of that person's strong keys. */
export type CustomerRecord = {
  key: string;
  shop: string;
  ids: string[];
  fields: { [F in keyof CustomerFields]?: Register<CustomerFields[F]> };
};

export type ReviewFields = { rating: number; text: string; reply: string; reviewedAt: Stamp };

/** Key `<shop>|<review id, or a digest behind ~>`; index `keys`: the ledger key of the goods it is about. */
export type ReviewRecord = {
  key: string;
  shop: string;
  orderId: string | null;
  keys: string[];
  fields: { [F in keyof ReviewFields]?: Register<ReviewFields[F]> };
};

export type SpanRecord = Span & { top: string; bottom: string };
/** `ids` where the page shows bare dates: its times alone can't tell whether two pages share an order. */
export type PageRecord = OrderPage & { top: string; bottom: string; ids?: string[] };

export type EvidenceRecord = {
  shop: string;
  spans: SpanRecord[];
  pages: PageRecord[];
  /** Orders whose items are unread, by day. */
  unread: Record<string, number>;
  unreadUndated: number;
  refundsSeen: boolean;
  /** True where the platform shows refunds on pages of their own only: then order pages tell nothing of them. */
  refundsApart?: boolean;
  /** What after-sales lists vouch for, by the times of the requests. */
  refunds?: { spans: SpanRecord[]; pages: PageRecord[] };
  counter?: OrderCounter;
};

/** Key `<shop>|<time, padded>|<order id>`. */
export type UnreadRecord = { key: string; shop: string; orderId: string; at: number; url: string | null };

export type ShopCounts = {
  listings: number;
  buyers: number;
  orders: number;
  dead: number;
  dying?: number;
};

export type ShopRecord = Shop & {
  masks: Record<string, number>; // order lines by mask
  counts: ShopCounts;
  /** Buyers by number of sales (the last slot: that many and more), strong and weak keys. */
  nth: { strong: number[]; weak: number[] };
  /** True once a customer list was read. */
  hasCustomers?: boolean;
  /** Set when evidence grew since its listings were judged last; the key judged last of a running pass. */
  rejudge: { asked: number; done: number; after: string | null };
};

export type MetaRecord = { key: string; value: unknown };
/** A piece of a file that waits for the seller's word; null marks the end. */
export type StagedRecord = { token: string; chunk: FileChunk | null };
export type { ChangeRecord } from './change-record';
export type { ClaimFields, ClaimRecord } from './claim-record';
export type { Mute, Note, StoredEntry, SumsRecord, Task };
