import type { ReadContext } from '../columns/context';
import { mapColumns } from '../columns/map-columns';
import { columnStats } from '../columns/shapes';
import { Cell } from '../grid/cell';
import type { Grid } from '../grid/grid';
import { cleanCell } from './clean-cell';
import type { Columns } from './columns';
import { type FileField, type FileKind, listingFields, orderFields } from './format';

/** A table of a file has no elements; nothing that looks at columns asks for more than a tag's name. */
const NO_ELEMENT = { tagName: 'TD' } as Element;

function cellOf(raw: string): Cell {
  const text = cleanCell(raw);
  const lines = text === '' ? [] : [{ text, el: NO_ELEMENT, struck: false }];
  return new Cell(NO_ELEMENT, { lines, text, links: [], box: false, alt: '' });
}

/** Rows of a file as the reader of pages sees a table. */
export function textGrid(headers: string[], rows: string[][]): Grid {
  return {
    form: 'table',
    el: NO_ELEMENT,
    columns: headers.map((header) => ({ header, hints: [] })),
    rows: rows.map((cells) => ({
      el: NO_ELEMENT,
      cells: headers.map((_, column) => cellOf(cells[column] ?? '')),
      carried: headers.map(() => false),
      head: null,
      block: -1,
    })),
  };
}

/** What pages call a field where files call it otherwise. */
const RENAMED: Record<string, FileField> = { buyerPhone: 'phone', payable: 'amount', received: 'amount' };

/** The columns of an unknown file as the reader of pages would map them: the seller confirms or corrects. */
export function guessedColumns(
  headers: string[],
  rows: string[][],
  context: ReadContext,
): { kind: FileKind; columns: Columns } {
  const grid = textGrid(headers, rows);
  const stats = columnStats(grid, context);
  const order = mapColumns(grid, 'order', stats, context).fields;
  const kind: FileKind =
    order.has('orderId') && !headers.every((header) => header === '') ? 'order' : 'listing';
  const fields = kind === 'order' ? order : mapColumns(grid, 'listing', stats, context).fields;
  const own = new Set<string>(kind === 'order' ? orderFields : listingFields);
  const columns: Columns = {};
  for (const { field, column } of fields.values()) {
    const name = own.has(field) ? (field as FileField) : RENAMED[field];
    if (name && columns[name] === undefined) columns[name] = [column];
  }
  return { kind, columns };
}
