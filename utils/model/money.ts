import * as z from 'zod';

export { fromMinor, minorDigits, toMinor } from './minor';

/**
 * An amount in integer minor units (fen, cents; whole yen) with its ISO 4217 code.
 * `currency` is null where the page shows a bare number and nothing on it says which currency it is.
 * Amounts of different currencies are never added up.
 */
export const money = z.object({
  minor: z.int(),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .nullable(),
});
export type Money = z.infer<typeof money>;
