import * as z from 'zod';

/** A fault of a listing that was reported, and what was changed. `when` of the entry is when it was reported. */
export const issue = z.object({
  what: z.string().trim().min(1).max(300),
  changed: z.string().max(300),
  /** Epoch milliseconds; null while nothing was changed. */
  changedAt: z.int().nullable(),
});
export type Issue = z.infer<typeof issue>;
