import * as z from 'zod';

/** The seller's own message of a kind of task: the entry's id is `<kind>|<language>`. Fields stand in braces. */
export const template = z.object({ text: z.string().min(1).max(2000) });
export type Template = z.infer<typeof template>;
