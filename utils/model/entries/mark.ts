import * as z from 'zod';

/** A mark a seller puts on a customer: the entry's id is which (`markIds`), `when` is since then. */
export const mark = z.object({ text: z.string().max(300) });
export type Mark = z.infer<typeof mark>;
