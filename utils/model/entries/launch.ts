import * as z from 'zod';

/** The seller announces this listing to old customers first: `when` of the entry is since when. */
export const launch = z.object({});
