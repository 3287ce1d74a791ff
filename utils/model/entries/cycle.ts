import * as z from 'zod';

/** After how many days this listing is usually bought again, as the seller says; null: it isn't. Before what is measured. */
export const cycle = z.object({ days: z.int().min(1).max(730).nullable() });
