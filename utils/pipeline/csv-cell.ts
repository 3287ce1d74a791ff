/**
 * A spreadsheet takes a cell for a formula by its first sign, also in full width and behind signs that aren't seen.
 * Such texts get an apostrophe in front, which spreadsheets don't show; numbers stay numbers.
 */
const FORMULA =
  /^[\s\u200b-\u200f\u2028-\u202e\u2060-\u2064\u00ad\ufeff]*[=+\-@\t\r\n|%\uff1d\uff0b\uff0d\uff20]/u;
/** Spreadsheets take a tab or a line's end at the start for the start of a new cell. */
const BREAK = /^[\t\r\n]/;

/** One cell of a CSV line, safe to open in a spreadsheet. Null is an empty cell. */
export function csvCell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  const safe = BREAK.test(value) || FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n\t;]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Lines as one CSV text that spreadsheets take for UTF-8. */
export function csvText(lines: (string | number | null)[][]): string {
  return `\ufeff${lines.map((line) => line.map(csvCell).join(',')).join('\r\n')}\r\n`;
}
