import type { Money } from '../model/money';
import type { OrderRisk } from '../model/orders-today';
import type { Block } from '../model/report';
import type { TrialFinding } from '../model/trial-state';
import type { ScoreFall } from './score-fall';

type About = { subject: string; label: string; url: string | null };

/** What the seller set up and what has come of it, as far as something may be due. Times in epoch milliseconds. */
export type TeamFacts = {
  /** Of days that have come. */
  followUps: (About & { at: number; what: string })[];
  tests: (About & {
    finding: TrialFinding;
    day: number;
    of: number;
    startedAt: number;
    isOverBudget: boolean;
    /** Units of stock that came before it passed. */
    early: number | null;
  })[];
  /** Ideas and goods in test that a customer may vote on; `shop` null where it is of none. */
  choices: { id: string; title: string; shop: string | null }[];
  pools: (About & { load: number; cap: number })[];
  /** Returning customers without anybody, where there is staff. */
  free: (About & { buyers: number }) | null;
  /** `days` since the last contact; null where there was none. */
  suppliers: (About & { days: number | null; every: number; due: number })[];
  activities: (About & { isStopLoss: boolean; wantsResult: boolean; until: number })[];
  /** Customers whom a strong key shows in another shop too; `shopName` is the other one's. */
  sames: (About & { shopName: string })[];
  /** What each shop has to send; `risks` holds only what there is. */
  orders: (About & { toSend: number; buyers: number; risks: { why: OrderRisk; orders: number }[] })[];
  /** Prices that were flagged and are meant so. */
  excuses: { subject: string; price: Money | null }[];
  /** Behind pace: shares of the target, 0 to 1 and more. */
  goals: (About & {
    figure: string;
    block: Block;
    isQuality: boolean;
    reached: number;
    expected: number | null;
  })[];
  /** Shop scores that fell between their last two readings. */
  scores: (About & ScoreFall)[];
};

/** Nothing set up. */
export const noTeam: TeamFacts = {
  followUps: [],
  tests: [],
  choices: [],
  pools: [],
  free: null,
  suppliers: [],
  activities: [],
  sames: [],
  orders: [],
  excuses: [],
  goals: [],
  scores: [],
};
