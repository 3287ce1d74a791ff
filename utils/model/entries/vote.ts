import * as z from 'zod';

/** What a customer says of an idea or a product in test; the entry's id is the trial's. */
export const vote = z.object({ for: z.boolean() });
