import * as z from 'zod';

export const goodsRoles = ['traffic', 'service', 'repeat'] as const;
/** What a listing is there for, as the seller says: it goes before what the data propose. */
export const role = z.object({ as: z.enum(goodsRoles) });
export type GoodsRole = (typeof goodsRoles)[number];
