import type { OrderItem } from '../../model/reading';
import type { ReadContext } from '../columns/context';
import { type Mapping, mapColumns } from '../columns/map-columns';
import { columnStats } from '../columns/shapes';
import { foreignOf } from '../columns/traits';
import type { Grid, GridRow } from '../grid/grid';
import { itemsOf } from './items';
import type { Tally } from './values';

/** Of these grids the one that holds one order's items. */
export function itemGrid(grids: Grid[], context: ReadContext): { grid: Grid; mapping: Mapping } | null {
  let best: { grid: Grid; mapping: Mapping; score: number } | null = null;
  for (const grid of grids) {
    const mapping = mapColumns(grid, 'order', columnStats(grid, context), context);
    const has = (...fields: string[]): boolean => fields.some((field) => mapping.fields.has(field));
    if (foreignOf(grid, context).some((category) => category === 'bought' || category === 'shopping'))
      continue;
    if (!has('items', 'sku') || !has('quantity', 'unitPrice') || has('orderId')) continue;
    const header = [...mapping.fields.values()].filter(({ how }) => how === 'header').length;
    const score = header + (has('items') ? 1 : 0) + (has('unitPrice') ? 1 : 0) + (has('quantity') ? 1 : 0);
    // Cards are what a whole page falls into: only where no table holds items.
    const tabled = grid.form === 'cards' || grid.form === 'blocks' ? 0 : 20;
    const own = priced(grid, mapping, context);
    if ((header >= 2 || own) && score + tabled > (best?.score ?? 0))
      best = { grid, mapping, score: score + tabled };
  }
  return best;
}

/** Lines without a header that each lead to their goods and say how many at what price: `$24.00 × 2`. */
function priced(grid: Grid, { fields }: Mapping, context: ReadContext): boolean {
  const stats = columnStats(grid, context);
  const goods = stats[fields.get('items')?.column ?? -1];
  const times = stats.some(({ times: many, money }) => many > 0.8 && money > 0.8);
  return times && (goods?.productLink ?? 0) > 0.8;
}

/** The items in a table of their own that opens under an order's row. */
function innerItems(grids: Grid[], context: ReadContext, tally: Tally): OrderItem[] {
  const found = itemGrid(grids, context);
  if (!found) return [];
  const items = found.grid.rows.flatMap((row) => itemsOf(found.grid, row, found.mapping, context, tally));
  // A sum row under the items has no product of its own.
  return items.filter(
    ({ title = '', sku, quantity, unitPrice }) =>
      (quantity ?? unitPrice) && (sku || !context.says.grand.test(title)),
  );
}

/** What a row's order holds: the table that opens under the row says it in full, else the row itself does; never both. */
export function rowItems(
  grid: Grid,
  source: GridRow,
  mapping: Mapping,
  context: ReadContext,
  tally: Tally,
  labelled: boolean[],
): OrderItem[] {
  const inner = source.inner ? innerItems(source.inner, context, tally) : [];
  return inner.length > 0 ? inner : itemsOf(grid, source, mapping, context, tally, labelled);
}
