import type {
  Buyer,
  CustomerClaim,
  Listing,
  Mute,
  Note,
  Order,
  OrderState,
  Span,
  StoredReview,
} from './facts';
import type { Problem, ReadingKind } from './reading';
import type { GoodsGroup, Thresholds } from './settings';
import type { SkippedTask, Task } from './task';
import type { Verdict } from './verdict';

/** What pages draw: plain data, gathered by the store, without words. */

/** How the last look at a tab went; kept in session storage, one per tab and frame. */
export type SiteStatus = {
  tab: number;
  frame: number;
  origin: string;
  status: 'read' | 'empty' | 'unreadable' | 'unchecked';
  kind: ReadingKind | null;
  scope: 'list' | 'detail' | null;
  rows: number;
  /** Rows in the page's own counter, where it has one. */
  total: number | null;
  health: number;
  problems: Problem[];
  shop: string | null;
  shopName: string | null;
  /** True where the page names no shop: nothing is stored until the seller names it. */
  needsShopName: boolean;
  hints: number;
  readAt: number;
  /** The listings of its rows, in the page's order: what can be edited together. */
  goods?: string[];
  /** Where the list is, as its reading said: with its paging and without. */
  url?: string;
  view?: string;
  /** True where the seller's own mapping read it, or no longer could. */
  taught?: boolean;
  /** True where the disk has no room: the page was read but not kept. */
  storageFull?: boolean;
};

export type EvidenceView = {
  shop: string;
  shopName: string;
  spans: Span[];
  /** Days without a gap up to today that orders (and their items) are known, 0 if none. */
  knownDays: number;
  /** Orders whose items were never read, newest first and some of them only, with the page that would show them. */
  itemsUnread: { orderId: string; at: number; url: string | null }[];
  /** How many there are altogether. */
  itemsUnreadCount: number;
  orders: number;
  /** Absent in a snapshot that an older version kept. */
  reach?: EvidenceReach;
};

/** How far back a shop's orders are known, and what is missing in between. */
export type EvidenceReach = {
  timeZone: string;
  /** Times between known stretches, and from the last of them to today: newest first, the first few. */
  gaps: Span[];
  gapCount: number;
  /** The order list that was read last: its pages would close the gaps. Null where only files told of the shop. */
  ordersPage: string | null;
};

export type PopupView = {
  tasks: Task[];
  /** Tasks that settled themselves since yesterday; absent in a snapshot of an older version. */
  settled?: Task[];
  /** Customers who are left alone today: how many, and some of the tasks it would have been. */
  skipped?: { count: number; some: SkippedTask[] };
  doneToday: number;
  openToday: number;
  evidence: EvidenceView[];
  counts: {
    dead: number;
    /** Listings that fade; buyers who sleep. Absent in a snapshot that an older version kept. */
    dying?: number;
    sleeping?: number;
    repeat: number;
    maybeRepeat: number;
    listings: number;
    buyers: number;
    orders: number;
  };
  madeAt: number;
  /**
   * There where the database was lost, whole or in part, or can't be opened (`broken`): what it held when last seen, so
   * that a backup can be asked for. `record`: single records can't be read any more, named by table and key where
   * reading a page again may make them good; a key '' where only a backup does.
   */
  lost?: {
    how: 'all' | 'part' | 'broken' | 'record';
    at: number;
    listings: number;
    orders: number;
    records?: [table: string, key: string][];
  } | null;
};

/** A listing's reviews in short. `average` is out of 5. */
export type ReviewsView = {
  count: number;
  /** True where there are more than were counted. */
  more: boolean;
  average: number | null;
  badCount: number;
  /** The latest with three stars or fewer. */
  bad: StoredReview[];
};

/** How many orders of a subject are known, beyond those at hand, by how they count; a state that isn't told is left out. */
export type OrderCounts = Partial<Record<OrderState, number>>;

export type ListingStory = {
  kind: 'listing';
  listing: Listing;
  verdicts: Verdict[];
  note: Note | null;
  mutes: Mute[];
  /** Orders that hold it, newest first, at most 50. */
  orders: Order[];
  orderCounts: OrderCounts;
  /** Absent where no review of it was read. */
  reviews?: ReviewsView;
  evidence: EvidenceView;
};
export type BuyerStory = {
  kind: 'buyer';
  buyer: Buyer;
  verdicts: Verdict[];
  note: Note | null;
  mutes: Mute[];
  /** Newest first, at most 50. */
  orders: Order[];
  orderCounts: OrderCounts;
  /** What the shop's customer list says of this buyer; absent where none was read. */
  claim?: CustomerClaim;
  evidence: EvidenceView;
};
export type Story = ListingStory | BuyerStory;

/** How many subjects a set of thresholds would flag. */
export type ThresholdPreview = {
  dead: number;
  deadUnknown: number;
  listings: number;
  repeat: number;
  maybeRepeat: number;
  buyers: number;
  /** Up to five labels that come and that go, against the thresholds in force. */
  coming: string[];
  going: string[];
  /** Categories and tags that goods have, with how many; largest first. */
  groups: GroupChoice[];
  /** Listings judged so far, out of how many; null once all are. */
  progress: { done: number; of: number } | null;
  /** Of each number that flags something: how many now, and what it would have done in the past. */
  lines: Partial<Record<keyof Thresholds, ThresholdLine>>;
};

export type GroupName = Pick<GoodsGroup, 'by' | 'name'>;
export type GroupChoice = GroupName & { listings: number };

export type ThresholdLine = {
  now: number;
  /** One span ago (`at`, epoch milliseconds), on the shop's own history: flagged then, rightly so since, and missed. */
  past: { at: number; flagged: number; right: number; missed: number } | null;
  /** What would have served best then; null where the past can't say. */
  suggested: number | null;
};

/** What a backup holds against what is known here. */
export type RestorePreview = {
  /** One-time token of the staged file. */
  token: string;
  madeAt: number;
  locked: boolean;
  /** True where it was made while some of what was stored could not be read: it lacks that. */
  incomplete: boolean;
  shops: {
    name: string;
    origin: string;
    timeZone: string;
    isNew: boolean;
    orders: number;
    /** Times of its oldest and newest dated order. */
    from: number | null;
    to: number | null;
  }[];
  counts: Record<string, RestoreCounts>;
  /** What is here and not in the file: a whole restore takes it away. */
  onlyHere: { shops: number; listings: number; orders: number };
  /** True where nothing has been read here yet. */
  isEmptyHere: boolean;
  /** `comes`: the file brings the secret that buyers are hashed with, and there is none to lose here. */
  secret: 'same' | 'other' | 'absent' | 'comes';
};

/** Rows of one table: in the file, unknown here, known here and told more of by the file, or by what is here. */
export type RestoreCounts = { file: number; fresh: number; newerThere: number; newerHere: number };

export type SearchHit = { subject: string; label: string; snippet: string; tags: string[] };
