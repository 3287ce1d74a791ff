import * as z from 'zod';

/** A member of staff who looks after customers. The entry's id is the member's. */
export const member = z.object({
  name: z.string().trim().min(1).max(60),
  /** Customers this member can look after well. */
  cap: z.int().min(1).max(100_000),
  /** Since when no longer there, epoch milliseconds; null while there. */
  leftAt: z.int().nullable(),
});
export type Member = z.infer<typeof member>;
