import * as z from 'zod';

/**
 * The seller's word that orders are no real ones. About a buyer: all of her orders; about the shop: the one order whose
 * number is the entry's id. Nothing more needs to be said.
 */
export const brushing = z.object({});
export type Brushing = z.infer<typeof brushing>;
