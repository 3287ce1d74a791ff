import * as z from 'zod';
import { money } from '../money';

/** Something a customer was given. `when` of the entry is when. */
export const benefit = z.object({ what: z.string().max(200), amount: money.nullable() });
export type Benefit = z.infer<typeof benefit>;
