import * as z from 'zod';

/** What kind of shop the seller says it is; null where she didn't. */
export const goodsKinds = ['fashion', 'durable', 'food', 'handmade'] as const;
export const sellerKinds = ['maker', 'reseller'] as const;
export const offerKinds = ['goods', 'service'] as const;

export const shopKind = z.object({
  goods: z.enum(goodsKinds).nullable(),
  seller: z.enum(sellerKinds).nullable(),
  offer: z.enum(offerKinds).nullable(),
});
export type ShopKind = z.infer<typeof shopKind>;

export const noKind: ShopKind = { goods: null, seller: null, offer: null };
