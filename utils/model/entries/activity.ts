import * as z from 'zod';
import { money } from '../money';

const heads = z.int().min(0).max(10_000_000).nullable();

/** An activity of the shop's own: `when` of the entry is its first moment. Everything is the seller's word. */
export const activity = z.object({
  name: z.string().trim().min(1).max(120),
  /** Its last moment, epoch milliseconds. */
  until: z.int(),
  budget: money.nullable(),
  /** It is ended once this much was spent. */
  stopLoss: money.nullable(),
  spent: money.nullable(),
  /** What is expected of it, and what came of it: how many sleepers wrote or bought again, bought, opted out. */
  expected: heads,
  awakened: heads,
  bought: heads,
  optedOut: heads,
  isStopped: z.boolean(),
});
export type Activity = z.infer<typeof activity>;
