import type { BackupWords } from './backup-words';
import type { BossWords } from './boss-words';
import type { CareOptionsWords } from './care-options-words';
import type { CareWords, TaskWords } from './care-words';
import type { ContentWords } from './content-words';
import type { DemoWords } from './demo-words';
import type { DigestWords } from './digest-words';
import type { FileWords } from './file-words';
import type { ImportedWords } from './imported-words';
import type { KeptWords } from './kept-words';
import type { ListsWords } from './lists-words';
import type { ManageWords } from './manage-words';
import type {
  BuyerKeyKind,
  careReasonCodes,
  Language,
  OrderState,
  OutlookReasonCode,
  Problem,
  ReasonCode,
  RefusalCode,
  TaskKind,
  teamReasonCodes,
} from './model-types';
import type { CommonWords, OptionsWords, PanelWords, PopupWords, SiteWords } from './page-words';
import type { PeopleWords } from './people-words';
import type { PlatformWords } from './platform-words';
import type { PrivacyWords } from './privacy-words';
import type { ReportWords } from './report-words';
import type { RoomWords } from './room-words';
import type { ShopWords } from './shop-words';
import type { StageWords } from './stage-words';
import type { TeachWords } from './teach-words';
import type { TwoShopsWords } from './two-shops-words';
import type { VerdictRowsWords } from './verdict-rows-words';
import type { VoiceWords } from './voice-words';
import type { WalkWords } from './walk-words';
import type { WelcomeWords } from './welcome-words';

/**
 * What a reason's sentence may speak of. Numbers are NaN where the rule gave none; the texts are
 * finished (money with its symbol, days in the shop's zone, the name of a buyer key).
 */
export type ReasonParts = {
  days: number;
  low: number;
  high: number;
  units: number;
  min: number;
  need: number;
  orders: number;
  nth: number;
  /** In per cent. */
  share: number;
  of: number;
  buyers: number;
  times: number;
  rank: number;
  amount: string;
  /** A second amount. */
  other: string;
  at: string;
  kind: string;
  /** A title, a category, a class: as it stands. */
  name: string;
};
export type ReasonSentence = (parts: ReasonParts) => string;

/** One whole sentence for every reason, and for some of them what the seller could do about it. */
export type ReasonWords = {
  reasons: Record<ReasonCode, ReasonSentence>;
  asks: Partial<Record<ReasonCode, ReasonSentence>>;
  buyerKeys: Record<BuyerKeyKind, string>;
};

export type OutlookReasonWords = {
  reasons: Record<OutlookReasonCode, ReasonSentence>;
  asks: Partial<Record<OutlookReasonCode, ReasonSentence>>;
};
export type CareReasonWords = Record<(typeof careReasonCodes)[number], ReasonSentence>;

export type TeamReasonWords = Record<(typeof teamReasonCodes)[number], ReasonSentence>;

/** The few words beside a row. */
export type HintPhrases = {
  groupLabel: string;
  unsold: (days: number) => string;
  unsoldInStock: (low: number, high: number) => string;
  unsoldAtLeast: (days: number) => string;
  tied: (amount: string) => string;
  /** Of several prices the lowest was used. */
  tiedLeast: (amount: string) => string;
  maybeDead: (unsold: string) => string;
  repeat: string;
  maybeRepeat: string;
  /** Sales known of a buyer. The hint stands beside each of his orders, so it can't say which one this is. */
  orders: (n: number) => string;
  /** Days since the buyer's latest order. */
  since: (days: number) => string;
  openRefund: string;
  zero30: string;
  totalStill: (days: number) => string;
  evidenceShort: (days: number) => string;
  noOrders: string;
  itemsUnread: (orders: number) => string;
  evidenceStale: (days: number) => string;
  notJoinable: string;
  stockUnknown: string;
  ageUnknown: string;
  notSure: string;
  judgedAgo: (days: number) => string;
};

export type CodeWords = {
  problems: Record<Problem['code'], (problem: Problem) => string>;
  refusals: Record<RefusalCode, string>;
  tasks: Record<TaskKind, TaskWords>;
  orderStates: Record<OrderState, string>;
};

/** Tasks about running the shop: orders, reviews of goods, tests, staff, suppliers, activities, goals. */
export type TeamTaskWords = Pick<
  CodeWords['tasks'],
  | 'many-views'
  | 'review-hero'
  | 'review-oldest'
  | 'send-orders'
  | 'decide-test'
  | 'share-out'
  | 'call-supplier'
  | 'same-person'
  | 'mind-activity'
  | 'catch-up'
  | 'score-fell'
>;

/** Everything there is to say in one language. */
export type Words = {
  language: Language;
  hints: HintPhrases;
  common: CommonWords;
  site: SiteWords;
  popup: PopupWords;
  walk: WalkWords;
  panel: PanelWords;
  verdictRows: VerdictRowsWords;
  lists: ListsWords;
  people: PeopleWords;
  twoShops: TwoShopsWords;
  platforms: PlatformWords;
  options: OptionsWords;
  backup: BackupWords;
  care: CareWords;
  careOptions: CareOptionsWords;
  privacy: PrivacyWords;
  room: RoomWords;
  shops: ShopWords;
  files: FileWords;
  imported: ImportedWords;
  kept: KeptWords;
  welcome: WelcomeWords;
  demo: DemoWords;
  stages: StageWords;
  teach: TeachWords;
  report: ReportWords;
  boss: BossWords;
  digest: DigestWords;
  voice: VoiceWords;
  content: ContentWords;
  manage: ManageWords;
} & ReasonWords &
  CodeWords;
