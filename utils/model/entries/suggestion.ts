import * as z from 'zod';
import { suggestionStates } from '../care-names';

/** What a customer suggested. `when` of the entry is when; `decidedAt` epoch milliseconds, null while it is open. */
export const suggestion = z.object({
  text: z.string().trim().min(1).max(300),
  state: z.enum(suggestionStates),
  decidedAt: z.int().nullable(),
});
export type Suggestion = z.infer<typeof suggestion>;
