import * as z from 'zod';

/** The seller's own check-list of a kind of task, which is the entry's id. */
export const steps = z.object({
  steps: z.array(z.string().min(1).max(200)).max(20),
  minutes: z.number().min(0).max(600),
});
export type Steps = z.infer<typeof steps>;
