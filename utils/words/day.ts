import type { Language } from './model-types';

const formats = new Map<string, Intl.DateTimeFormat>();

/** Formats are dear to make, so each is made once. A zone the browser does not know falls back to its own. */
function formatOf(timeZone: string, language: Language, withTime: boolean): Intl.DateTimeFormat {
  const key = `${language} ${withTime} ${timeZone}`;
  const known = formats.get(key);
  if (known) return known;
  const options: Intl.DateTimeFormatOptions = {
    dateStyle: 'medium',
    ...(withTime ? { timeStyle: 'short', hourCycle: 'h23' } : {}),
  };
  let made: Intl.DateTimeFormat;
  try {
    made = new Intl.DateTimeFormat(language, { ...options, timeZone });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    made = new Intl.DateTimeFormat(language, options);
  }
  formats.set(key, made);
  return made;
}

/** Times of a file may be any number; those past what a date can hold are no moments. */
const isMoment = (ms: number) => Math.abs(ms) <= 8.64e15;

/** The calendar day of a moment (epoch milliseconds) in a time zone; a dash for what is no moment. */
export function day(ms: number, timeZone: string, language: Language): string {
  return isMoment(ms) ? formatOf(timeZone, language, false).format(ms) : '—';
}

/** Day and time of day of a moment. */
export function moment(ms: number, timeZone: string, language: Language): string {
  return isMoment(ms) ? formatOf(timeZone, language, true).format(ms) : '—';
}

/** A month (year × 12 + month from 0). */
export function month(of: number, language: Language): string {
  const key = `${language} month`;
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(language, { year: 'numeric', month: 'short', timeZone: 'UTC' });
  formats.set(key, format);
  return format.format(Date.UTC(Math.floor(of / 12), of % 12, 1));
}
