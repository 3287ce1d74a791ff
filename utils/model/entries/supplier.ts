import * as z from 'zod';

/** Somebody goods come from. `when` of the entry is the latest contact. */
export const supplier = z.object({
  name: z.string().trim().min(1).max(120),
  /** How often to be in touch; null where it needs no reminder. */
  everyDays: z.int().min(1).max(730).nullable(),
  /** True where nobody else could deliver these goods. */
  isOnly: z.boolean(),
});
export type Supplier = z.infer<typeof supplier>;
