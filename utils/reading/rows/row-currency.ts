import type { ReadContext } from '../columns/context';
import type { Grid, GridRow } from '../grid/grid';
import { isCurrency } from '../values/money';
import { withHeaderCurrency } from './values';

/** How a row's sums are to be read: anywhere in it, and in each of its columns. */
type RowContexts = { row: ReadContext; columns: ReadContext[] };

/**
 * How the sums of each row are to be read. A column may name every row's currency (`1.180,00 | EUR`): it holds for all
 * but the columns whose own header names one.
 */
export function currencyOfRow(grid: Grid, context: ReadContext): (row: GridRow) => RowContexts {
  const headers = grid.columns.map(({ header }) => header);
  const contextsIn = (row: ReadContext): RowContexts => ({
    row,
    columns: headers.map((header) => withHeaderCurrency(row, header)),
  });
  const plain = contextsIn(context);
  const column = headers.findIndex((_, at) => {
    const texts = grid.rows.slice(0, 20).flatMap(({ cells }) => cells[at]?.text || []);
    return texts.length > 0 && texts.every(isCurrency);
  });
  const known = new Map<string, RowContexts>();
  return ({ cells }) => {
    const currency = cells[column]?.text;
    if (!currency || !isCurrency(currency)) return plain;
    const found = known.get(currency) ?? contextsIn({ ...context, money: { ...context.money, currency } });
    known.set(currency, found);
    return found;
  };
}
