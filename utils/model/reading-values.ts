import * as z from 'zod';
import { money } from './money';

/** The values that rows of every kind are made of. */

const MAX_TEXT = 500;
export const text = z.string().max(MAX_TEXT);
export const id = z.string().min(1).max(128);

/** A count as shown. `exact` is false for rounded or capped counters (1.2万, 10万+): those are no evidence. */
export const count = z.object({ value: z.int().nonnegative(), exact: z.boolean() });
export type Count = z.infer<typeof count>;

/** A point in time. `unit` is what the page showed: a bare date is `day` and `ms` its first millisecond there. */
export const stamp = z.object({ ms: z.int(), unit: z.enum(['second', 'minute', 'hour', 'day']) });
export type Stamp = z.infer<typeof stamp>;

export const priceRange = z.object({ low: money, high: money });
export type PriceRange = z.infer<typeof priceRange>;

/** Buyer keys, strongest first (decision 8 of the mission): the first three are strong. */
export const buyerKeyKinds = ['buyerId', 'buyerAccount', 'buyerEmail', 'buyerPhone', 'buyer'] as const;
export type BuyerKeyKind = (typeof buyerKeyKinds)[number];
export const buyerKey = z.object({ kind: z.enum(buyerKeyKinds), value: id, masked: z.boolean() });
export type BuyerKey = z.infer<typeof buyerKey>;
