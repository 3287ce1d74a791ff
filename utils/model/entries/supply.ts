import * as z from 'zod';

/** Which supplier a listing comes from; the entry's subject is the listing. */
export const supply = z.object({ supplier: z.string().min(1).max(60) });
export type Supply = z.infer<typeof supply>;
