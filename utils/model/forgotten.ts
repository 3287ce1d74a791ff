import * as z from 'zod';
import { buyerKeyKinds } from './reading';
import { subjectKey } from './subject';

/** What is left of a shop's forgotten orders, as a backup carries it: sums up to the day of the newest of them. */

const key = z.string().min(1).max(700);
const masks = z.record(z.string().max(40), z.int());
const days = z.object({ days: z.array(z.int()).max(80_000) });

export const forgottenSums = z.discriminatedUnion('of', [
  /** Orders of a time of which some were forgotten, and their lines by mask. */
  z.object({ of: z.literal('shop'), shop: key, orders: z.int().min(0), masks }),
  /** Sales of goods by day, as in a ledger: four numbers a day. */
  z.object({ of: z.literal('goods'), shop: key, key, masks: z.record(z.string().max(40), days) }),
  /** A buyer's orders of that time. */
  z.object({
    of: z.literal('buyer'),
    shop: key,
    key: subjectKey,
    kind: z.enum(buyerKeyKinds),
    earlier: z.object({
      sales: z.int(),
      cancelled: z.int(),
      refunded: z.int(),
      missing: z.int(),
      spent: z.record(z.string().max(3), z.int()),
    }),
  }),
]);
export type ForgottenSums = z.infer<typeof forgottenSums>;
