import * as z from 'zod';

/**
 * What was changed in a listing's words or pictures: `when` of the entry is when. `views`: the page's own counter as it
 * was last read then, null where it shows none.
 */
export const copyChange = z.object({
  what: z.string().trim().min(1).max(200),
  views: z.int().min(0).nullable(),
});
export type CopyChange = z.infer<typeof copyChange>;
