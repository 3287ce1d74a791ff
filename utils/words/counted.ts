/** Made once: a page has many numbers, and making the format takes far longer than using it. */
const format = new Intl.NumberFormat('en-US', { maximumFractionDigits: 1 });

/** A whole number for people, grouped by thousands; a dash where it is missing. */
export function counted(value: number): string {
  return Number.isFinite(value) ? format.format(value) : '—';
}

/** An English noun with its number: `1 day`, `3 days`. */
export function plural(value: number, one: string, many = `${one}s`): string {
  return `${counted(value)} ${value === 1 ? one : many}`;
}

/** A share given in per cent, whole: `87%`; a dash where it is missing. */
export function percent(value: number): string {
  return Number.isFinite(value) ? `${Math.round(value)}%` : '—';
}

/** A score from 0 to 5 with its two decimals. */
export function scored(n: number): string {
  return Number.isNaN(n) ? '—' : n.toFixed(2);
}
