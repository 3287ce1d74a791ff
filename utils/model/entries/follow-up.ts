import * as z from 'zod';

/** "Come back to this": a task from `when` of the entry on, the first moment of that day where the seller is. */
export const followUp = z.object({ what: z.string().trim().max(200) });
export type FollowUp = z.infer<typeof followUp>;
