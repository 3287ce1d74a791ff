import type { Cell } from './cell';

/** The repeated rows of a page, whatever they are drawn with. */
export type GridRow = {
  /** First element of the row. */
  el: Element;
  cells: (Cell | null)[];
  /** Per column: the cell stands in an earlier row and spans into this one. */
  carried: boolean[];
  /** Text that stands above the row for it and the rows after it, as an order's head does. */
  head: Cell | null;
  /** Rows of one order block share its number; -1 where rows stand alone. */
  block: number;
  /** The table that opens under this row, once for each way to read it. */
  inner?: Grid[];
};
/**
 * `item`: the column stands inside an order block's items, not in its head. `part`: which part of a line it is,
 * where one line says several things.
 */
export type Column = { header: string; hints: string[]; item?: boolean; part?: number };
export type GridForm = 'table' | 'aria' | 'rows' | 'cards' | 'blocks';
export type Grid = { form: GridForm; el: Element; columns: Column[]; rows: GridRow[] };
