import * as z from 'zod';
import { asks, natures } from '../care';

/** One contact with a buyer. `when` of the entry is the time it was made. */
export const contact = z.object({
  /** Service serves the buyer; marketing wants something of them. Caps count them apart. */
  nature: z.enum(natures),
  channel: z.string().max(40),
  /** Id of the member of staff who made it; null where the shop has one person. */
  member: z.string().max(60).nullable(),
  /** What was asked of the buyer: asks are capped by the year. */
  ask: z.enum(asks).nullable(),
  /** Key of the task it was made for, if any. */
  task: z.string().max(500).nullable(),
});
export type Contact = z.infer<typeof contact>;
