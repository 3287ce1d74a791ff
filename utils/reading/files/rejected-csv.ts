import type { Rejected } from './rejects';

/** A cell that a spreadsheet would take for a formula is told to be a text. */
const FORMULA = /^[\s\u200b-\u200f\u2060\ufeff]*[=+\-@\t\r\n＝＋－＠]/;

function cellOf(text: string): string {
  const isNumber = /^-?\d+(?:\.\d+)?$/.test(text);
  const safe = !isNumber && FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rejected rows as a file to look through: row number and reason first, then the row as it stood. */
export function rejectedCsv(
  rejected: Rejected[],
  headers: string[],
  words: { row: string; reason: string; reasons: Record<Rejected['reason'], string> },
): string {
  const lines = [[words.row, words.reason, ...headers]];
  for (const { row, reason, cells } of rejected) lines.push([String(row), words.reasons[reason], ...cells]);
  return `\ufeff${lines.map((cells) => cells.map(cellOf).join(',')).join('\r\n')}\r\n`;
}
