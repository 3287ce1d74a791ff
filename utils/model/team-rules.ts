import * as z from 'zod';

/** The numbers of testing, of staff and of activities that a seller may move. Days are whole days. */
export const teamRules = z.object({
  /** A test is decided after so many days at the latest. */
  testDays: z.int().min(1).max(180).default(14),
  /** It passes with so many orders, views and adds to cart; 0: not asked for. */
  testOrders: z.int().min(0).max(10_000).default(3),
  testViews: z.int().min(0).max(1_000_000).default(0),
  testAdds: z.int().min(0).max(100_000).default(0),
  /** It fails once more than this was spent, in whole units of the shop's currency; 0: no limit. */
  testBudget: z.int().min(0).max(10_000_000).default(0),
  /** Customers that one member of staff can look after well. */
  poolCap: z.int().min(1).max(100_000).default(2000),
  /** Hours in which the shop promises to send an order. */
  shipHours: z.int().min(1).max(720).default(48),
  /** A shop score that fell by so many points between two readings is a task. */
  scoreDrop: z.number().min(0.01).max(2).default(0.02),
  /** Activities wanted in a month. */
  cadenceLow: z.int().min(0).max(31).default(1),
  cadenceHigh: z.int().min(0).max(31).default(2),
});
export type TeamRules = z.infer<typeof teamRules>;

/** From this share of its cap on a pool is said to be nearly full. */
export const NEARLY_FULL = 0.9;
