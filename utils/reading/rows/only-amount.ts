import type { Money } from '../../model/money';
import type { OrderRow } from '../../model/reading';
import type { ReadContext } from '../columns/context';
import type { Mapping } from '../columns/map-columns';
import type { Grid, GridRow } from '../grid/grid';
import { findAmounts } from '../values/money';

/** The one amount with a currency that an order shows outside of its items, where no column or label names it. */
function onlyAmount(
  grid: Grid,
  source: GridRow | undefined,
  mapping: Mapping,
  context: ReadContext,
): Money | undefined {
  const named = new Set(
    [...mapping.fields.values()].filter(({ field }) => field !== 'orderId').map(({ column }) => column),
  );
  const found = (source?.cells ?? []).flatMap((cell, at) =>
    cell && !named.has(at) && !grid.columns[at]?.item && !grid.columns[at]?.header && cell.text.length < 60
      ? findAmounts(cell.text, context.money).filter((amount) => amount.signed)
      : [],
  );
  return found.length === 1 ? found[0]?.money : undefined;
}

/** Gives orders without an amount the only one they show, where no column is the amount's. */
export function putOnlyAmounts(
  grid: Grid,
  built: { row: OrderRow; el: Element }[],
  mapping: Mapping,
  context: ReadContext,
): void {
  if (mapping.fields.has('amount')) return;
  // Reversed, so that of rows with the same element the first stays.
  const sources = new Map(grid.rows.map((row) => [row.el, row] as const).reverse());
  for (const { row, el } of built) row.amount ??= onlyAmount(grid, sources.get(el), mapping, context);
}
