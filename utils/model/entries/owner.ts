import * as z from 'zod';

/** The member of staff who looks after a buyer. */
export const owner = z.object({
  member: z.string().min(1).max(60),
  /** By hand goes before what is dealt out. */
  how: z.enum(['auto', 'hand']),
});
export type Owner = z.infer<typeof owner>;
