import type { EvidenceFacts } from './dossier';
import type { Money } from './money';

/** What one shop's stored rows come to: all that figures are made of. No id of any person is in it. */

/** The orders of one day (-1: of no known day) in one currency. Amounts in minor units. */
export type DaySums = {
  day: number;
  /** Index in `currencies`. */
  cur: number;
  /** Orders that count as sales; the others apart, those never paid left out. */
  sales: number;
  refunded: number;
  refunding: number;
  cancelled: number;
  /** Called brushing by the seller: in nothing else here. */
  brushing: number;
  /** What sales brought after refunds, of those whose amount is known; how many it is not known of. */
  net: number;
  unpriced: number;
  /** Pieces on the lines of sales, refunded lines left out; orders whose items no page showed. */
  units: number;
  itemsUnread: number;
  /** Pieces on lines that name no goods at all. */
  unnamedUnits: number;
  /** Of sales whose lines all have a price: the lines, what the orders say, what their discounts and postage explain. */
  lines: number;
  linesOf: number;
  explained: number;
  linesOrders: number;
  /** Of these, orders that differ and tell nothing of discounts or postage: they may be right. */
  linesOpen: number;
  /** And those that differ all the same. */
  linesWrong: number;
  /** Sales whose page tells of discounts, and those with one. */
  discountKnown: number;
  discounted: number;
  /** Of those with an amount in this currency: what was taken off, and what they would have come to without it. */
  discountSum: number;
  discountBase: number;
  /** Of those whose lines all have a price: how many told a discount, and on how many the lines cost more than was paid. */
  dealsTold: number;
  dealsByLines: number;
  /** Sales that name no buyer, and what they brought. */
  nameless: number;
  namelessNet: number;
  /** Sales whose sending was dated, and the hours it took altogether. */
  shipped: number;
  shipHours: number;
};

/** An order whose lines, discount and postage don't come to its amount. `cur`: index in `currencies`. */
export type Misfit = { order: OrderRef; cur: number; lines: number; said: number };
export type OrderRef = {
  key: string;
  orderId: string;
  at: number | null;
  url: string | null;
  readAt: number;
};

/**
 * Buyers one after the other, without who they are: the orders of buyer i stand at `start[i]` up to `start[i + 1]`,
 * oldest first. `state`: 0 counts as a sale, 1 refunded, 2 anything else. `net` is NaN where unknown; `day` -1 without one.
 */
export type PeopleSums = {
  start: Int32Array;
  strong: Uint8Array;
  /** Sales before the first one kept singly. */
  earlier: Int32Array;
  day: Int32Array;
  state: Uint8Array;
  net: Float64Array;
  cur: Uint8Array;
  /** Of buyer i's first sale that is kept: 1 at full price, 2 with a discount, 0 not told; its channel, in `channels`. */
  firstDeal: Uint8Array;
  firstChannel: Uint8Array;
  /** The goods on it, as places in `goods.rows`, at `firstStart[i]` up to `firstStart[i + 1]`. */
  firstStart: Int32Array;
  firstGoods: Int32Array;
  /** Who looks after the buyer: place in `staff.members`. */
  owner: Uint8Array;
  /** In the first currency: what the buyer's sales left after the goods' costs, of sales whose goods all have one; NaN where there is none. */
  gain: Float64Array;
};

/** Orders by who looks after their buyers (place in `members`; 0 is nobody), day and currency. */
export type StaffDay = {
  member: number;
  day: number;
  cur: number;
  sales: number;
  net: number;
  /** Sales whose sending was dated, and those of them sent within two days. */
  shipped: number;
  onTime: number;
};

/**
 * Pieces of a product sold in its first days to customers of before and to those who came since it was listed; those to
 * customers of before in its first week.
 */
export type LaunchSums = { old: number; fresh: number; weekOld: number };

export type StockDay = { day: number; units: number; exact: boolean };

export type GoodsRow = {
  key: string;
  title: string;
  url: string | null;
  readAt: number;
  price: Money | null;
  cost: Money | null;
  category: string | null;
  /** What variants of one product share. */
  item: string | null;
  /** What it does for the shop, by the seller's word or else by the rule. */
  role: 'traffic' | 'service' | 'repeat' | null;
  onSale: boolean;
  listedDay: number | null;
  /** Absent where no known customer bought it in its first days, or nobody knows them. */
  launch?: LaunchSums;
  /** As pages showed it, oldest first. */
  stock: StockDay[];
  sold30d: StockDay[];
  /** What the judgement said of it. */
  dead: 'yes' | 'no' | 'unknown';
  deadWorth: number;
  /** Numbers of its category or tag that the judgement went by instead of the shop's; absent where it has none. */
  own?: { deadDays?: number; minAgeDays?: number };
};

/** Sales of goods i stand at `start[i]` up to `start[i + 1]`, one entry a day and currency, oldest first. */
export type GoodsSales = {
  start: Int32Array;
  day: Int32Array;
  units: Int32Array;
  /** Of the lines that show a price; how many lines show none. */
  minor: Float64Array;
  unpriced: Int32Array;
  cur: Uint8Array;
};

export type GoodsSums = {
  rows: GoodsRow[];
  /** From the lines of orders. */
  lines: GoodsSales;
  /** From the ledgers that are kept while reading: no money, but how many orders were refunded on these days. */
  ledgers: Pick<GoodsSales, 'start' | 'day' | 'units'> & { refunded: Int32Array };
  /** Lines that no listing could be found for. */
  unlisted: { day: number; cur: number; units: number; minor: number }[];
  /** Pieces by day over all ledgers, listed or not. */
  ledgerDays: { day: number; units: number }[];
};

/** Orders sent on a day, the clock hours in which any was, and those whose page tells the day alone. */
export type SentDay = { day: number; orders: number; hours: number; noHour: number };

export type ReviewDay = { day: number; rated: number; bad: number; all: number };

export type Sums = {
  shop: string;
  timeZone: string;
  /** ISO codes, the one with most orders first; '' where pages show none. */
  currencies: string[];
  /** Orders from before this day were forgotten: only sums of pieces are left of them. Null where all are kept. */
  since: number | null;
  days: DaySums[];
  misfits: Misfit[];
  sent: SentDay[];
  people: PeopleSums;
  /** Where first orders came from, as order pages say; '' first. */
  channels: string[];
  /** Ids of members of staff, '' first. */
  staff: { members: string[]; days: StaffDay[] };
  goods: GoodsSums;
  reviews: ReviewDay[];
  evidence: EvidenceFacts;
  /** All orders that are kept, whatever became of them; what order lists and whole export files say there are. */
  kept: number;
  counters: { name: string; total: number; from: number; to: number; kept: number }[];
};

/** Kept sums with the state of the shop that they were made of. */
export type SumsRecord = { key: string; version: number; mark: string; at: number; sums: Sums };
/** Of another shape than this, kept sums are made anew. */
export const SUMS_VERSION = 8;
