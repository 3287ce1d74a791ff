import type { ReadContext } from '../columns/context';
import type { Mapping } from '../columns/map-columns';
import type { Grid, GridRow } from '../grid/grid';
import { parseDate } from '../values/date';
import type { Tally } from './values';

/**
 * Tells of rows, asked from the top down, which are orders of their own whose number was not understood: those without
 * one that say another time than the order above them. They are counted as order numbers that were not read.
 */
export function unnumberedRows(
  grid: Grid,
  mapping: Mapping,
  tally: Tally,
  context: ReadContext,
): (row: GridRow, numbered: boolean) => boolean {
  const at = mapping.fields.get('orderedAt');
  const column = at && !grid.columns[at.column]?.item ? at.column : -1;
  let time: number | null = null;
  return ({ cells, carried }, numbered) => {
    const own = carried[column] ? '' : (cells[column]?.text ?? '');
    const said = parseDate(own, context.date)?.ms ?? null;
    if (numbered) time = said;
    if (numbered || time === null || said === null || said === time) return false;
    tally.set('orderId', { filled: (tally.get('orderId')?.filled ?? 0) + 1, read: 0 });
    return true;
  };
}
