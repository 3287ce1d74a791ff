import type { ReadContext } from '../columns/context';
import type { Grid, GridRow } from '../grid/grid';
import { isCurrency } from '../values/money';

/** How each row's sums are to be read where a column of its own names their currency: `1.180,00 | EUR`. */
export function currencyOfRow(grid: Grid, contexts: ReadContext[]): (row: GridRow) => ReadContext[] {
  const column = grid.columns.findIndex((_, at) => {
    const texts = grid.rows.slice(0, 20).flatMap(({ cells }) => cells[at]?.text || []);
    return texts.length > 0 && texts.every(isCurrency);
  });
  const known = new Map<string, ReadContext[]>();
  return ({ cells }) => {
    const currency = cells[column]?.text;
    if (!currency || !isCurrency(currency)) return contexts;
    const found =
      known.get(currency) ??
      contexts.map((context) =>
        context.money.currency === currency ? context : { ...context, money: { ...context.money, currency } },
      );
    known.set(currency, found);
    return found;
  };
}
