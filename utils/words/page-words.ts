import type { GroupWords } from './group-words';
import type { Hint, OrderStatus, ProductStatus, ReadingKind, TaskState, Thresholds } from './model-types';
import type { AllRuleWords, RuleWords } from './rule-words';
import type { TriedWords } from './tried-words';

/** Words of our own pages. Times given to these are finished texts, counts are numbers. */
export type CommonWords = {
  name: string;
  loading: string;
  undo: string;
  cancel: string;
  save: string;
  pages: string;
  settings: string;
  openNew: string;
  /** Age of something in milliseconds: just now, 3 minutes ago. */
  ago: (ms: number) => string;
  tones: Record<Hint['tone'], string>;
  productStates: Record<ProductStatus, string>;
  orderStatuses: Record<OrderStatus, string>;
  failedTitle: string;
  failedBody: string;
  failedDetail: string;
  reload: string;
};

export type SiteWords = {
  heading: string;
  notASite: string;
  incognito: string;
  offerTitle: string;
  offerBody: string;
  use: string;
  refused: string;
  framesTitle: string;
  useFrame: (host: string) => string;
  paused: string;
  pause: string;
  resume: string;
  trust: string;
  trustHint: string;
  editRows: (count: number) => string;
  look: string;
  kinds: Record<ReadingKind, string> & { listingDetail: string; orderDetail: string; unclear: string };
  read: (rows: number, total: number | null) => string;
  hints: (n: number) => string;
  empty: string;
  unreadable: string;
  unchecked: string;
  filtered: string;
  storageFull: string;
  moreProblems: (n: number) => string;
  frame: (host: string) => string;
  nameTitle: string;
  nameBody: string;
  nameLabel: string;
  nameSave: string;
};

export type PopupWords = {
  heading: string;
  progress: (done: number, all: number) => string;
  allDone: string;
  nothing: string;
  nothingRead: string;
  snapshot: (ago: string) => string;
  /** What the lost database held when last seen. */
  lost: (listings: number, orders: number) => string;
  /** The newest part of what it held is gone. */
  lostPart: string;
  /** It can't be opened at all. */
  lostBroken: string;
  /** Single records that can't be read any more. */
  lostRecords: (records: number) => string;
  lostAction: string;
  go: string;
  done: string;
  later: string;
  dismiss: string;
  states: Record<Exclude<TaskState, 'open'>, string>;
  actionFor: (action: string, label: string) => string;
  showMore: string;
  counts: (dead: number, dying: number, sleeping: number, listings: number) => string;
  evidenceHeading: string;
  evidence: (shop: string, days: number) => string;
  noEvidence: (shop: string) => string;
  itemsUnread: (orders: number) => string;
  readThese: string;
  orderLink: (id: string) => string;
  openPanel: string;
};

export type PanelWords = AllRuleWords & {
  emptyTitle: string;
  emptyBody: string;
  gone: string;
  kinds: { listing: string; buyer: string; shop: string };
  otherRule: RuleWords;
  why: string;
  /** Judgements that found nothing to say. */
  besides: (n: number) => string;
  missing: string;
  readOn: (when: string) => string;
  page: string;
  facts: string;
  labels: Record<FactLabel, string>;
  rounded: string;
  listingOrders: string;
  buyerOrders: string;
  noOrders: string;
  itemsUnknown: string;
  refunded: string;
  moreItems: (n: number) => string;
  noTime: string;
  unnamed: string;
  notes: string;
  noteLabel: string;
  notePlaceholder: string;
  saving: string;
  savedAt: (time: string) => string;
  notSaved: string;
  draftFound: string;
  tags: string;
  tagPlaceholder: string;
  tagAdd: string;
  tagRemove: (tag: string) => string;
  cost: string;
  costHint: (currency: string) => string;
  costBad: string;
  costSave: string;
  costSaved: string;
  mute: string;
  muteWhy: string;
  mutePlaceholder: string;
  muteSet: string;
  muted: (why: string) => string;
  mutedBare: string;
  unmute: string;
  search: string;
  searchPlaceholder: string;
  searchNone: string;
  searchFound: (n: number) => string;
};

export const factLabels = [
  'price',
  'cost',
  'stock',
  'sold30d',
  'soldTotal',
  'status',
  'listedAt',
  'category',
  'spec',
  'skus',
  'views',
  'visitors',
  'favorites',
  'cartAdds',
  'rating',
  'reviewCount',
  'firstSeen',
  'lastSeen',
  'itemId',
  'shop',
  'keyKind',
  'orderCount',
  'known',
] as const;
export type FactLabel = (typeof factLabels)[number];

export type ThresholdWords = { label: string; hint: string; unit: string };

export type OptionsWords = TriedWords & {
  heading: string;
  thresholds: string;
  thresholdsBody: string;
  fields: Record<keyof Thresholds, ThresholdWords>;
  countedSoFar: (done: number, of: number) => string;
  groups: GroupWords;
  range: (low: string, high: string) => string;
  outOfRange: (low: string, high: string) => string;
  counting: string;
  flagsDead: (n: number, of: number) => string;
  flagsUnknown: (n: number) => string;
  flagsRepeat: (n: number, of: number) => string;
  flagsMaybe: (n: number) => string;
  coming: string;
  going: string;
  same: string;
  apply: string;
  discard: string;
  defaults: string;
  applied: string;
  contents: string;
  sites: string;
  sitesBody: string;
  noSites: string;
  granted: string;
  pausedSite: string;
  pause: (host: string) => string;
  resume: (host: string) => string;
  withdraw: (host: string) => string;
  pauseShort: string;
  resumeShort: string;
  withdrawShort: string;
  shops: string;
  noShops: string;
  shopKnown: (days: number, orders: number) => string;
  shopUnknown: (orders: number) => string;
  shopSpan: (from: string, to: string) => string;
  language: string;
  languageBody: string;
  system: string;
  data: string;
  dataBody: string;
  export: string;
  exportReady: (file: string) => string;
  tables: Record<string, string>;
  problem: string;
  problemBody: string;
  problemMake: string;
  problemHolds: string;
  version: (version: string) => string;
  delete: string;
  deleteBody: string;
  deleteStart: string;
  deleteAsk: string;
  deleteKeepNotes: string;
  deleteNotesToo: string;
  deleteNow: string;
  deleted: string;
};
