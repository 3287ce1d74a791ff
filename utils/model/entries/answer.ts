import * as z from 'zod';

/** The seller's answer to a question from reviews. The entry's id is a digest of the question, whose words stay in the review. */
export const answer = z.object({ text: z.string().trim().min(1).max(600) });
export type Answer = z.infer<typeof answer>;
