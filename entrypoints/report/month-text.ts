import type { Words } from '../../utils/words';

/** A month (year × 12 + month from 0) in the seller's language. */
export function monthText({ language }: Words, month: number): string {
  const format = new Intl.DateTimeFormat(language, { year: 'numeric', month: 'short', timeZone: 'UTC' });
  return format.format(Date.UTC(Math.floor(month / 12), month % 12, 1));
}
