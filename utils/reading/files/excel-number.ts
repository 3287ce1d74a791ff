const DAY_MS = 86_400_000;
/** Day 0 of the two ways a workbook counts days. 1900 counts a 29 February that never was. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
/** 31 December 9999: the last day a spreadsheet knows. */
const LAST_DAY = 2_958_465;

const pad = (value: number, digits = 2): string => String(value).padStart(digits, '0');

/** A day number as `2026-05-12 01:21:16`, on the workbook's own clock; null where there is no such day. */
export function excelDate(serial: number, from1904: boolean): string | null {
  if (!Number.isFinite(serial) || serial < 0 || serial > LAST_DAY) return null;
  const days = !from1904 && serial < 60 ? serial + 1 : serial;
  const date = new Date(Math.round(((from1904 ? EPOCH_1904 : EPOCH_1900) + days * DAY_MS) / 1000) * 1000);
  const day = `${pad(date.getUTCFullYear(), 4)}-${pad(date.getUTCMonth() + 1)}-${pad(date.getUTCDate())}`;
  if (serial % 1 === 0) return day;
  return `${day} ${pad(date.getUTCHours())}:${pad(date.getUTCMinutes())}:${pad(date.getUTCSeconds())}`;
}

/**
 * A number as a cell shows it. A spreadsheet keeps fifteen digits: what has more is written `1.23E+18`, so that no id
 * is ever made of it.
 */
export function excelNumber(raw: string): string {
  const value = Number(raw);
  if (!Number.isFinite(value)) return raw;
  if (Math.abs(value) >= 1e15) return value.toExponential().toUpperCase();
  return String(Number(value.toPrecision(15)));
}
