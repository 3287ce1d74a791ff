import type { CareRules } from '../model/care';
import type { LaunchFacts } from '../model/launch';
import type { Money } from '../model/money';
import type { ReviewFacts } from '../model/review-facts';
import type { Thresholds } from '../model/settings';
import type { TaskKind } from '../model/task';
import type { Reason, Verdict } from '../model/verdict';
import type { Person } from './person';
import type { TeamFacts } from './team-facts';

/** A listing with the verdict that makes it worth a task. */
export type GoodsCandidate = { subject: string; label: string; url: string | null; verdict: Verdict };
export type ShopCandidate = {
  subject: string;
  label: string;
  /** Where the order list was last read; null where it never was. */
  listUrl: string | null;
  listings: number;
  orders: number;
  /** Days back from today whose orders are known without a gap, items or not. */
  listedDays: number;
  /** Orders within the needed window whose items were never read, newest first. */
  unread: { orders: number; url: string | null };
};

/**
 * What there is to care about, in slices: the store gathers each by index, and a kind reads the slices it needs. A
 * new slice is a field here and a gatherer in store/care.
 */
export type CareFacts = {
  dead: GoodsCandidate[];
  goods: (Omit<GoodsCandidate, 'verdict'> & { verdicts: Verdict[]; price?: Money | null })[];
  people: Person[];
  /** Bad reviews whose buyers no page named, by listing. */
  reviews: ReviewFacts[];
  /** By shop, the oldest first. */
  oldest: {
    subject: string;
    label: string;
    listings: number;
    goods: { label: string; url: string | null; listedAt: number }[];
  }[];
  shops: ShopCandidate[];
  /** New goods that old customers hear of first. */
  launches: LaunchFacts[];
  rules: CareRules;
  team: TeamFacts;
};

/** A task that could be done; the engine decides whether it comes up. */
export type Proposal = {
  subject: string;
  label: string;
  url: string | null;
  /** Higher first; kinds share one scale of about 0 to 100, above it what can't wait. */
  worth: number;
  because: Reason[];
  /** A task done or dismissed before this comes back; null where it never does. */
  again: number | null;
  /** What its message may speak of. */
  fields?: Record<string, string>;
};

export type CareKind = {
  /** The file's name. */
  id: TaskKind;
  /** The rule whose mute silences it, if any. */
  rule: string | null;
  propose: (facts: CareFacts, thresholds: Thresholds, now: number) => Proposal[];
};
