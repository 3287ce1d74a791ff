import type { Rung } from './care-names';
import type { CopyLine } from './copy-effect';
import type { Issue } from './entries/issue';
import type { IssueEffect } from './issue-effect';

/** Something buyers reported, with what came after it was changed; null until something was. */
export type IssueLine = { id: string; at: number; value: Issue; effect: IssueEffect | null };

/** What a listing's panel says besides its judgements. Counters are the page's own, null where it shows none. */
export type ListingMore = {
  /** `isWhole`: all orders of these 30 days were read. */
  funnel: {
    views: number | null;
    visitors: number | null;
    adds: number | null;
    orders: number;
    isWhole: boolean;
  };
  /** Buyers of the orders looked at, by the rung they stand on; those without a kept order are left out. */
  crowd: { orders: number; buyers: number; rungs: { rung: Rung; count: number }[] };
  issues: IssueLine[];
  /** Newest first. */
  copies: CopyLine[];
};
