import * as z from 'zod';
import { money } from '../money';

/** A VIP membership. `when` of the entry is the time she joined. */
export const vip = z.object({
  paid: money.nullable(),
  /** Share taken off the price, 0 to 1; null where there is none. */
  discount: z.number().min(0).max(1).nullable(),
  text: z.string().max(300),
});
export type Vip = z.infer<typeof vip>;
