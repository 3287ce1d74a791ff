import * as z from 'zod';

/** Marks a seller puts on a customer: the entry's id is which. `when` is since then. */
export const markIds = ['do-not-contact', 'blocked', 'follows', 'group'] as const;
export type MarkId = (typeof markIds)[number];

export const mark = z.object({ text: z.string().max(300) });
export type Mark = z.infer<typeof mark>;
