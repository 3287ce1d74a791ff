import * as z from 'zod';
import { money } from '../money';

/** Why a listing is sold at a price that was flagged. It holds for that price alone; null where no price was known. */
export const justify = z.object({ text: z.string().trim().min(1).max(300), price: money.nullable() });
export type Justify = z.infer<typeof justify>;
