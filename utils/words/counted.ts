/** A whole number for people, grouped by thousands; a dash where it is missing. */
export function counted(value: number): string {
  return Number.isFinite(value) ? value.toLocaleString('en-US', { maximumFractionDigits: 1 }) : '—';
}

/** An English noun with its number: `1 day`, `3 days`. */
export function plural(value: number, one: string, many = `${one}s`): string {
  return `${counted(value)} ${value === 1 ? one : many}`;
}

/** English ordinals: 1st, 2nd, 3rd, 11th. */
export function ordinal(value: number): string {
  const tail = value % 100;
  const last = value % 10;
  if (tail > 10 && tail < 14) return `${counted(value)}th`;
  return counted(value) + (last === 1 ? 'st' : last === 2 ? 'nd' : last === 3 ? 'rd' : 'th');
}
