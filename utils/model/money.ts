import * as z from 'zod';

/**
 * An amount in integer minor units (fen, cents; whole yen) with its ISO 4217 code.
 * `currency` is null where the page shows a bare number and nothing on it says which currency it is.
 * Amounts of different currencies are never added up.
 */
export const money = z.object({
  minor: z.int(),
  currency: z.string().regex(/^[A-Z]{3}$/).nullable(),
});
export type Money = z.infer<typeof money>;

const WHOLE_UNITS = new Set(['JPY', 'KRW', 'VND', 'CLP', 'ISK', 'PYG', 'UGX', 'XAF', 'XOF']);
const THOUSANDTHS = new Set(['BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND']);

/** Decimal places of a currency's minor unit (ISO 4217): 0, 2 or 3; 2 where the currency is unknown. */
export function minorDigits(currency: string | null): number {
  if (currency === null) return 2;
  if (WHOLE_UNITS.has(currency)) return 0;
  return THOUSANDTHS.has(currency) ? 3 : 2;
}

/** Minor units of a plain number: 12.3 CNY -> 1230. Rounds half away from zero. */
export function toMinor(amount: number, currency: string | null): number {
  const scaled = Math.abs(amount) * 10 ** minorDigits(currency);
  return Math.sign(amount) * Math.round(Number(scaled.toFixed(4)));
}

/** The plain number of an amount: 1230 fen -> 12.3. */
export function fromMinor(value: Money): number {
  return value.minor / 10 ** minorDigits(value.currency);
}
