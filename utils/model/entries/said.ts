import * as z from 'zod';

/** What the seller may say of a subject in one line; the entry's id is one of these. */
export const sayings = ['meaning', 'crowd', 'difference', 'group'] as const;
export type Saying = (typeof sayings)[number];
export const said = z.object({ text: z.string().trim().min(1).max(200) });
export type Said = z.infer<typeof said>;
