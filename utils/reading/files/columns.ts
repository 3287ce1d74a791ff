import { toMinor } from '../../model/minor';
import type { Money } from '../../model/money';
import type { ReadContext } from '../columns/context';
import { foldLabel } from '../lexicon/header-match';
import { withHeaderCurrency } from '../rows/values';
import { type MoneyContext, parseMoney } from '../values/money';
import { isBlank } from '../values/normalise';
import { rememberFor } from '../values/remember';
import { cleanCell } from './clean-cell';
import type { FileField } from './format';

/** Columns that may hold a field, best first. */
export type Columns = Partial<Record<FileField, number[]>>;

/** Columns of a file's headers for the headers that a format or a seller names. */
export function columnsNamed(headers: string[], wanted: string[]): number[] {
  const folded = headers.map(foldLabel);
  return wanted.flatMap((header) => {
    const at = folded.indexOf(foldLabel(header));
    return at < 0 ? [] : [at];
  });
}

/** Reads cells of one row by field. */
export type RowReader = {
  /** The first filled cell of a field, cleaned; empty where there is none. */
  text(field: FileField): string;
  /** All filled cells of a field. */
  texts(field: FileField): string[];
  money(field: FileField): Money | null;
  /** The amount in one column, by its number. */
  moneyAt(column: number): Money | null;
};

/** One for all rows in a currency: what is kept by it serves them all. */
const inCode = rememberFor((currency: string, money: MoneyContext): MoneyContext => ({ ...money, currency }));

const PLAIN = /^-?\d{1,12}(?:\.\d{1,2})?$/;

/** `currencyOf` overrides the file's currency where a row says its own. */
export function rowReader(
  headers: string[],
  columns: Columns,
  context: ReadContext,
): (cells: string[]) => RowReader {
  const contexts = headers.map((header) => withHeaderCurrency(context, header).money);
  return (cells) => {
    const at = (column: number): string => cleanCell(cells[column] ?? '');
    const filled = (field: FileField): { column: number; text: string }[] =>
      (columns[field] ?? []).flatMap((column) => {
        const text = at(column);
        return isBlank(text) ? [] : [{ column, text }];
      });
    const own = filled('currency')[0]?.text.toUpperCase();
    const code = own && /^[A-Z]{3}$/.test(own) ? own : null;
    const moneyAt = (column: number): Money | null => {
      const text = at(column);
      if (isBlank(text)) return null;
      const money = code ? inCode(code, context.money) : (contexts[column] ?? context.money);
      // Most cells are plain numbers; looking for signs and ranges in each would cost seconds on a large file.
      if (PLAIN.test(text) && money.style.decimal === '.')
        return { minor: toMinor(Number(text), money.currency), currency: money.currency };
      return text.length > 120 ? null : parseMoney(text, money);
    };
    return {
      text: (field) => filled(field)[0]?.text ?? '',
      texts: (field) => filled(field).map(({ text }) => text),
      money: (field) => {
        const [first] = filled(field);
        return first ? moneyAt(first.column) : null;
      },
      moneyAt,
    };
  };
}
