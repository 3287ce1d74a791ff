import { normalise } from '../values/normalise';

/**
 * A cell as it was meant: without the wrappings that keep spreadsheets from turning ids into numbers
 * (`="123"`, `'123`, a tab before or behind) and without a byte order mark.
 */
export function cleanCell(cell: string): string {
  let text = cell;
  const wrapped = /^\s*=\s*"([^"]*)"\s*$/.exec(text);
  if (wrapped) text = wrapped[1] ?? '';
  text = normalise(text);
  if (text.startsWith("'")) text = text.slice(1).replace(/'$/, '').trim();
  return text;
}

/** An id that a spreadsheet turned into a number: its last digits are gone for good. */
export function isScientific(text: string): boolean {
  return /^\d(?:[.,]\d+)?E\+?\d{1,3}$/i.test(text);
}

/** More digits than the fifteen a spreadsheet keeps, and zeros in place of the rest. */
export function isRounded(text: string): boolean {
  return /^[1-9]\d{14}0{1,5}$/.test(text);
}

const isLong = (text: string): boolean => /^[1-9]\d{15,19}$/.test(text);
const MOSTLY = 0.9;

/** Whether a spreadsheet rounded a column's ids: one that ends in zeros is chance, nearly all of them are none. */
export function areRounded(ids: string[]): boolean {
  const long = ids.filter(isLong);
  return long.length > 1 && long.filter(isRounded).length >= long.length * MOSTLY;
}
