import type { Money } from '../../model/money';
import type { Count, PriceRange, Stamp } from '../../model/reading';
import type { ReadContext } from '../columns/context';
import type { Cell } from '../grid/cell';
import { parseCount, parseStock, parseTimes } from '../values/count';
import { parseDate } from '../values/date';
import { currencyOf, parseMoney, parsePrice } from '../values/money';
import { isBlank } from '../values/normalise';
import { rememberFor } from '../values/remember';

/** How many filled values of a field were understood; the reading's health is made of these. */
export type Tally = Map<string, { filled: number; read: number }>;

function note<T>(tally: Tally, field: string, text: string, value: T | null): T | undefined {
  if (isBlank(text)) return undefined;
  const seen = tally.get(field) ?? { filled: 0, read: 0 };
  seen.filled += 1;
  if (value !== null) seen.read += 1;
  tally.set(field, seen);
  return value ?? undefined;
}

/** The same context with the currency that a header names (`Price (USD)`, `金额(元)`). */
export function withHeaderCurrency(context: ReadContext, header: string): ReadContext {
  return named(header, context);
}

/** One context for all rows under a header, so that what is kept by context serves them all. */
const named = rememberFor((header: string, context: ReadContext): ReadContext => {
  const sign = /[(（[]\s*(元|[A-Z]{3}|[¥$€£₩]|NT\$|HK\$|US\$)\s*[)）\]]/.exec(header)?.[1];
  const currency = currencyOf(sign, context.money);
  return currency ? { ...context, money: { ...context.money, currency } } : context;
});

export function priceIn(
  tally: Tally,
  field: string,
  text: string,
  context: ReadContext,
): PriceRange | undefined {
  return note(tally, field, text, parsePrice(text, context.money));
}
export function moneyIn(tally: Tally, field: string, text: string, context: ReadContext): Money | undefined {
  return note(tally, field, text, parseMoney(text, context.money));
}
export function countIn(tally: Tally, field: string, text: string, context: ReadContext): Count | undefined {
  return note(tally, field, text, parseCount(text, context.money.style));
}
/** `有货` or `In stock` alone is stock without a number: nothing is wrong with it, and nothing is known. */
export function stockIn(tally: Tally, text: string, context: ReadContext): Count | undefined {
  const count = parseStock(text, context.money.style);
  if (count === null && !/\d/.test(text)) return undefined;
  return note(tally, 'stock', text, count);
}
export function dateIn(tally: Tally, field: string, text: string, context: ReadContext): Stamp | undefined {
  const found = parseDate(text, context.date);
  return note(tally, field, text, found ? { ms: found.ms, unit: found.unit } : null);
}
/** The quantity of an item line: `×2`, `2`, `2件`; a whole number from 1 to 99,999. */
export function quantityIn(tally: Tally, text: string, context: ReadContext): number | undefined {
  const times = parseTimes(text) ?? parseCount(text, context.money.style)?.value ?? null;
  return note(tally, 'quantity', text, times !== null && times > 0 && times < 100_000 ? times : null);
}

/** An id as text: the first id-like run of a cell, without label, hash or brackets. */
export function idIn(text: string): string | undefined {
  const plain = text.replace(/^[^\d#A-Za-z]*/, '');
  const match =
    /#?\s?((?:[A-Za-z]{1,8}[-_]?)?\d[\dA-Za-z._-]*|[A-Za-z][\w-]*\d[\w-]*|[A-Z0-9][A-Z0-9_-]{3,40})/.exec(
      plain,
    );
  const found = match?.[1]?.replace(/[._-]+$/, '');
  if (!found || found.length > 64 || isPassing(found, plain)) return undefined;
  return found;
}

/** A short number among words that nothing calls a number: the day of `20 nov 2026`, the size of `Bowl, set of 3`. */
function isPassing(found: string, text: string): boolean {
  const at = text.indexOf(found);
  const called = /(?:[#№:/]|(?:^|[^a-z])n[or°º]\.?)\s?$/i.test(text.slice(0, at));
  return /^\d{1,3}$/.test(found) && !called && /\p{L}/u.test(text.replace(found, ''));
}

/** A merchant code: the whole first line where it is one word or code-like, without a label. */
export function codeIn(text: string): string | undefined {
  const plain = text.replace(/^[^:]{1,20}:\s*/, '').trim();
  if (isBlank(plain) || plain.length > 64) return undefined;
  return plain.split(' ').length <= 3 ? plain : plain.split(' ')[0];
}

export function firstLine(cell: Cell): string {
  return cell.lines.find((line) => !isBlank(line.text))?.text ?? '';
}
