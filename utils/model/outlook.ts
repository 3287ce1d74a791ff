import type { Money } from './money';

/**
 * What one shop's whole history says, worked out in the background and kept: how its goods and people behave, so that a
 * page's fifty rows can be judged from their own facts and this alone. Days are whole days of the shop.
 */
export type ShopOutlook = {
  shop: string;
  /** What it was made of: another print is made anew. */
  print: string;
  madeAt: number;
  /** The day after the newest whole day whose orders are known: forecasts begin here. */
  from: number;
  /** Days ahead that forecasts speak of. */
  span: number;
  goods: StoredFit;
  people: StoredFit;
  sales?: SalesShape;
  buyers?: BuyersShape;
  /** Returning buyers past their own rhythm, by per cent of P(no order): who would sleep from which line. */
  late?: number[];
  counts: OutlookCounts;
};

/** Too few for a model, few, enough, or none that fitted. */
export type Method = 'gaps' | 'rough' | 'model' | 'failed';

export type BetaGeometricParams = { r: number; alpha: number; a: number; b: number };
export type DiscountedParams = { r: number; alpha: number; halfLife: number };

/** The fitted engine as plain data: null where a model found no parameters. */
export type StoredFit = {
  method: Method;
  /** Subjects with an event, and those who had more than one. */
  subjects: number;
  repeating: number;
  clock: {
    start: number;
    now: number /** The shop's own time at the start of each day from `start` on. */;
    ticks: number[];
  };
  plain: { mbg: BetaGeometricParams | null; discounted: DiscountedParams | null };
  shop: { mbg: BetaGeometricParams | null; discounted: DiscountedParams | null };
  /** Median days between events, over subjects with two or more; null where there are none. */
  gap: number | null;
  /** P(silent) at which the list is cut by itself, 0 to 1; above 1 where nothing would be flagged. */
  cut: number;
  /** How the same did one span ago, on the shop's own history; null where there is no such past. */
  past: PastBins | null;
};

/** The part of a fit that speaks of a subject. */
export type Speaking = Pick<StoredFit, 'method' | 'clock' | 'plain' | 'shop'>;

/** How many there were one span ago at each step, and how many of them stayed away since. */
export type Steps = { all: number[]; stayed: number[] };

/**
 * The shop one span ago: by per cent of P(silent) then (0 to 100; empty without a model), by days of silence (0 to 365
 * and more), and by number of events (0 to 20 and more).
 */
export type PastBins = {
  day: number;
  chance: Steps;
  silence: Steps;
  events: Steps;
  /** Of goods, what their chances of then are told by, one by one; absent without a model, and in what older versions kept. */
  fit?: Speaking;
};

export type SalesShape = {
  /** Days that the sums look back. */
  window: number;
  currency: string | null;
  /** Net sales within the window, minor units; 0 where amounts are unknown or mixed. */
  revenue: number;
  units: number;
  orders: number;
  /** Share of buyers with one order only, 0 to 1; null where there are too few. */
  oneAndDone: number | null;
  /** Share of orders that were their buyer's first; null where there are too few. */
  firstShare: number | null;
  /** Share of orders refunded. */
  refundRate: number | null;
  /** Largest first, by sales. */
  categories: { name: string; share: number }[];
};

export type BuyersShape = {
  count: number;
  currency: string | null;
  /** Upper ends of the lowest four fifths; null under 30 buyers. */
  quintiles: { recency: number[]; frequency: number[]; money: number[] } | null;
  spend: { p: number; q: number; gamma: number } | null;
};

export type OutlookCounts = {
  /** Returning buyers on strong keys who likely won't come in the span ahead. */
  sleeping: number;
  /** Orders left out of every figure as brushing: marked by the seller. */
  brushing?: number;
  heroes?: number;
};

/** One listing within its shop, as of the outlook. Sums are over the outlook's window. */
export type ListingStanding = {
  abc: 'A' | 'B' | 'C' | null;
  /** Net sales in minor units and their share; null where amounts are unknown or currencies mixed. */
  revenue: Money | null;
  share: number | null;
  rank: number | null;
  of: number;
  orders: number;
  units: number;
  refunded: number;
  /** Of its orders, those that somebody wanted money, goods or a repair for, refunded ones among them. */
  complaints?: number;
  /** Its reviews with a rating, and the bad ones; absent where none was read. */
  reviews?: { rated: number; bad: number };
  /** Orders together with other goods. */
  joined: number;
  /** Known buyers on strong keys, and among them those with another order, before or after. */
  buyers: number;
  returning: number;
  /** Those who came back for this very listing. */
  backForIt: number;
  /** Orders of it that were the buyer's first, and those first orders that were followed by another one. */
  firsts: number;
  followed: number;
  /** Orders of it by buyers who had ordered before. */
  again: number;
  /** Median days until the same buyer takes it again; null under 3 buyers who did. */
  cycle: number | null;
  /** Other specs of the same product: how many, and the newest day one of them sold. */
  family: { size: number; lastSale: number | null } | null;
  /** Up to three listings bought in the same order, with the orders and the lift. */
  pairs: { key: string; title: string; orders: number; lift: number }[];
  /** The listing with the most similar title; null where none is near. */
  twin: { key: string; title: string; likeness: number } | null;
  /** Specs by price, lowest first. */
  specs: { name: string; price: number; units: number }[];
  /** Cuts of its price within 30 days, and how far it lies below its highest of 90 (0 to 1), by what was paid. */
  cuts: { times: number; drop: number };
  /** Its rank at growing cash; null where that can't be worked out. */
  cash: { rank: number; of: number } | null;
};
