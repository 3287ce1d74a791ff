import * as z from 'zod';

/** One objective of a shop, and up to four results that measure it. Times are epoch milliseconds. */
export const objective = z.object({
  text: z.string().trim().min(1).max(200),
  from: z.int(),
  until: z.int(),
  results: z
    .array(z.object({ figure: z.string().min(1).max(60), start: z.number(), target: z.number().max(1e12) }))
    .max(4),
});
export type Objective = z.infer<typeof objective>;
