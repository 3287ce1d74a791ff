import * as z from 'zod';

export const goalPeriods = ['day', 'week', 'month'] as const;
export type GoalPeriod = (typeof goalPeriods)[number];

/**
 * A target for a figure of one shop in each day, week or month. The entry's subject is the shop's, its id
 * `<period>:<figure>`. Amounts are in minor units of the shop's currency, shares from 0 to 1.
 */
export const goal = z.object({
  period: z.enum(goalPeriods),
  figure: z.string().min(1).max(60),
  target: z.number().min(0).max(1e12),
});
export type Goal = z.infer<typeof goal>;
