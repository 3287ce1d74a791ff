import * as z from 'zod';
import { money } from '../money';

/** What a shop spent on paid traffic in a month. The entry's id is the month as YYYY-MM, `when` its beginning. */
export const adSpend = z.object({ amount: money });
export type AdSpend = z.infer<typeof adSpend>;
