import * as z from 'zod';

/** Something buyers reported about a listing: `when` of the entry is when. Times are epoch milliseconds. */
export const issue = z.object({
  what: z.string().trim().min(1).max(200),
  /** What was changed about it, and when; '' and null until something was. */
  changed: z.string().trim().max(200),
  changedAt: z.int().nullable(),
});
export type Issue = z.infer<typeof issue>;
