import * as z from 'zod';

/** A member of staff who looks after customers. The entry's id is the member's. */
export const member = z.object({
  name: z.string().trim().min(1).max(60),
  /** Customers this member can look after well. */
  cap: z.int().min(1).max(100_000),
  /** Tasks about their customers that come up for this member in one day; absent or null: as many as the shop's day has. */
  dayCap: z.int().min(1).max(100).nullable().optional(),
  /** Since when no longer there, epoch milliseconds; null while there. */
  leftAt: z.int().nullable(),
});
export type Member = z.infer<typeof member>;
