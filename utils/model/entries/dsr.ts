import * as z from 'zod';

export const scoreIds = ['described', 'service', 'logistics'] as const;
export type ScoreId = (typeof scoreIds)[number];

/** The platform's three shop scores on a day, 0 to 5. The entry's id is the day as YYYY-MM-DD, `when` its beginning. */
const score = z.number().min(0).max(5).nullable();
export const dsr = z.object({ described: score, service: score, logistics: score });
export type Dsr = z.infer<typeof dsr>;
