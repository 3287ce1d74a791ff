const WHOLE = new Set(['JPY', 'KRW', 'VND', 'CLP', 'ISK', 'PYG', 'UGX', 'XAF', 'XOF']);
const THOUSANDTHS = new Set(['BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND']);

/** Decimal places of a currency's minor unit (ISO 4217): 0, 2 or 3; 2 where the currency is unknown. */
export function minorDigits(currency: string | null): number {
  if (currency === null) return 2;
  if (WHOLE.has(currency)) return 0;
  return THOUSANDTHS.has(currency) ? 3 : 2;
}

/** Minor units of a plain number: 12.3 CNY is 1230. Rounds half away from zero. */
export function toMinor(amount: number, currency: string | null): number {
  return Math.sign(amount) * Math.round(Number((Math.abs(amount) * 10 ** minorDigits(currency)).toFixed(4)));
}

/** The plain number of an amount: 1230 fen -> 12.3. */
export function fromMinor({ minor, currency }: { minor: number; currency: string | null }): number {
  return minor / 10 ** minorDigits(currency);
}
