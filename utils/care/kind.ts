import type { Thresholds } from '../model/settings';
import type { TaskKind } from '../model/task';
import type { Reason, Verdict } from '../model/verdict';

/** What there is to care about in one shop, gathered by the pipeline. */
export type DeadCandidate = { subject: string; label: string; url: string | null; verdict: Verdict };
export type RepeatCandidate = DeadCandidate & {
  /** Time of the newest sale. */
  newest: number;
  /** The page of the newest order. */
  orders: number;
};
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
export type CareFacts = { dead: DeadCandidate[]; repeat: RepeatCandidate[]; shops: ShopCandidate[] };

/** A task that could be done; the engine decides whether it comes up. */
export type Proposal = {
  subject: string;
  label: string;
  url: string | null;
  /** Higher first; kinds share one scale of about 0 to 100. */
  worth: number;
  because: Reason[];
  /** A task done or dismissed before this comes back; null where it never does. */
  again: number | null;
};

export type CareKind = {
  /** The file's name. */
  id: TaskKind;
  /** The rule whose mute silences it, if any. */
  rule: string | null;
  propose: (facts: CareFacts, thresholds: Thresholds, now: number) => Proposal[];
};
