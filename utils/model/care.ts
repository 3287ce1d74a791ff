import * as z from 'zod';
import type { Ask, Channel, Nature, Rung } from './care-names';

/** What caring for people speaks of: kinds of contact, the ladder's rungs, and the rules a seller may move. */

export * from './care-names';

/** How often anyone is disturbed and who stands on which rung. Days are whole days. */
export const careRules = z.object({
  /** At most so many contacts per customer in so many days, and so many days between two of them. */
  serviceCount: z.int().min(0).max(50).default(4),
  serviceDays: z.int().min(1).max(365).default(30),
  serviceGap: z.int().min(0).max(180).default(1),
  marketingCount: z.int().min(0).max(50).default(1),
  marketingDays: z.int().min(1).max(365).default(30),
  /** Counted from the last contact of either nature. */
  marketingGap: z.int().min(0).max(180).default(7),
  /** Favours (share, review, referral) asked of one person in 365 days. */
  asksPerYear: z.int().min(0).max(20).default(2),
  /** Rungs count sales of so many days back; 0 counts them for ever. */
  ladderDays: z.int().min(0).max(1825).default(365),
  userSales: z.int().min(2).max(50).default(2),
  fanSales: z.int().min(2).max(100).default(4),
  ironSales: z.int().min(2).max(200).default(8),
  /** A usage tip comes so many days after the order. */
  tipDays: z.int().min(1).max(90).default(7),
  /** Asleep: silent for so many times the usual gap between two orders. */
  sleepTimes: z.number().min(1).max(10).default(2),
  /** Tries to wake a sleeper, after which she is left alone until she orders by herself. */
  wakeTries: z.int().min(0).max(10).default(2),
  /** Days between two tries. */
  wakeRest: z.int().min(7).max(365).default(60),
  /** Days before a birthday that its task comes up. */
  birthdayAhead: z.int().min(0).max(30).default(3),
});
export type CareRules = z.infer<typeof careRules>;

/** A contact as the cap counts it. */
export type Contact = {
  at: number;
  nature: Nature;
  channel: Channel;
  ask: Ask | null;
  /** The task it was, where it was one. */
  task: string | null;
  member: string | null;
};

/** Why nobody should write to someone now. */
export const capReasons = ['do-not-contact', 'blocked', 'gap', 'window', 'asks'] as const;
export type CapReason = (typeof capReasons)[number];

/** `until`: the first moment at which it is free again, epoch milliseconds; null where it never is by itself. */
export type Allowance = { ok: true } | { ok: false; why: CapReason; until: number | null };

export type Move = { at: number; from: Rung | null; to: Rung };

/** Where someone stands on the ladder. Times in epoch milliseconds. */
export type Standing = {
  /** Null where nothing was bought yet that was kept. */
  rung: Rung | null;
  since: number | null;
  /** Oldest first. */
  moves: Move[];
  /** Sales and help that count now. */
  points: number;
  next: { rung: Rung; missing: number } | null;
  /** When the rung falls if nothing more happens. */
  falls: number | null;
};
