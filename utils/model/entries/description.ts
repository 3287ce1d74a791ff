import * as z from 'zod';

/** What a listing's own page says of it, pasted by the seller: no list shows it. */
export const description = z.object({ text: z.string().trim().min(1).max(4000) });
export type Description = z.infer<typeof description>;
