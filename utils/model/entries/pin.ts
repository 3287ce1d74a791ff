import * as z from 'zod';

/** A short line the seller wants to see on the very row of a listing or buyer. */
export const pin = z.object({ text: z.string().trim().min(1).max(60) });
export type Pin = z.infer<typeof pin>;
