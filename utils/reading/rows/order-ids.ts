import type { ReadContext } from '../columns/context';
import { linkedOrder } from '../columns/kind-signs';
import type { Mapping } from '../columns/map-columns';
import type { Cell } from '../grid/cell';
import type { Grid, GridRow } from '../grid/grid';
import { orderIdIn } from '../grid/order-head';
import { linkId } from '../values/link-id';
import { isBlank } from '../values/normalise';
import { idIn } from './values';

const ID_FIRST = /^(?:[^\s:]{1,16}\s?[:：]\s?)?[#№]?\s?[A-Za-z]{0,6}[-_/]?\d/;

/** True for a cell that leads to goods and to no order. */
export function goodsOnly({ links }: Cell, { url }: ReadContext): boolean {
  const kinds = links.flatMap(({ href }) => {
    const found = linkId(href, url);
    return found?.sure ? [found.kind] : [];
  });
  return kinds.includes('product') && !kinds.includes('order');
}

function beginsWithId(text: string): boolean {
  return ID_FIRST.test(text);
}

/** True where most cells of the numbers' column begin with one: what doesn't is an item's line under its order. */
export function numbersFirst(grid: Grid, mapping: Mapping): boolean {
  const column = mapping.fields.get('orderId')?.column ?? -1;
  const cells = grid.rows.slice(0, 40).flatMap(({ cells: all, carried }) => {
    const cell = carried[column] ? null : all[column];
    return cell && !isBlank(cell.text) ? [cell] : [];
  });
  return cells.some(({ lines }) => lines.some(({ text }) => beginsWithId(text) && text.length < 40));
}

export function orderIdOf(
  source: GridRow,
  mapping: Mapping,
  strict: boolean,
  context: ReadContext,
): { id: string; cell: Cell } | null {
  const at = mapping.fields.get('orderId');
  if (mapping.linked) return linkedOrder(source, context);
  const said = source.head ? orderIdIn(source.head.text) : null;
  // A column that merely looks like numbers gives way to a number that is called the order's.
  if (said && source.head && at?.how === 'shape') return { id: said, cell: source.head };
  const cell = at && !source.carried[at.column] ? source.cells[at.column] : null;
  if (cell && !isBlank(cell.text)) {
    const id =
      orderIdIn(cell.text) ??
      (strict && goodsOnly(cell, context)
        ? undefined
        : idIn(
            cell.lines.map((line) => line.text).find((text) => (strict ? beginsWithId(text) : idIn(text))) ??
              '',
          ));
    if (id) return { id, cell };
  }
  if (said && source.head) return { id: said, cell: source.head };
  for (const one of at ? [] : source.cells) {
    const id = one && orderIdIn(one.text);
    if (id) return { id, cell: one };
  }
  return null;
}
