import { type Box, boxOf, overlap, shared } from './align-headers';
import type { Column, Grid, GridRow } from './grid';

/** So far apart may two parts of one list stand, in pixels. */
const TOUCHING = 3;
const MOST = 12;

type Row = { top: number; bottom: number };
type Part = { ways: Grid[]; first: Row; last: Row; box: Box; columns: (Box | null)[] };

function rowOf({ el }: GridRow): Row {
  const { top, bottom } = el.getBoundingClientRect();
  return { top, bottom };
}

/** Where a list's rows and columns stand; null where the page has no layout, or the list no rows on screen. */
function partOf(ways: Grid[]): Part | null {
  const rows = ways[0]?.rows ?? [];
  const [first, last] = [rows[0], rows[rows.length - 1]];
  const columns = first?.cells.map((cell) => (cell ? boxOf(cell.el) : null)) ?? [];
  const known = columns.filter((box): box is Box => box !== null);
  if (!first || !last || known.length === 0) return null;
  const box = {
    left: Math.min(...known.map(({ left }) => left)),
    right: Math.max(...known.map(({ right }) => right)),
  };
  return { ways, first: rowOf(first), last: rowOf(last), box, columns };
}

const near = (a: number, b: number): boolean => Math.abs(a - b) <= TOUCHING;

/** True where two lists' rows stand side by side or one upon the other, line by line, as frozen columns do. */
function beside(a: Part, b: Part): boolean {
  const alike = (x: Row, y: Row): boolean => near(x.top, y.top) && near(x.bottom, y.bottom);
  const [one, other] = [a.ways[0], b.ways[0]];
  return (
    one !== undefined &&
    one.rows.length === other?.rows.length &&
    !one.el.contains(other.el) &&
    !other.el.contains(one.el) &&
    a.first.bottom > a.first.top &&
    alike(a.first, b.first) &&
    alike(a.last, b.last) &&
    overlap(a.box, b.box) >= -TOUCHING
  );
}

/** Which column of one part each column of the other lies upon; -1 where it stands alone. */
function places(a: Part, b: Part): number[] {
  return b.columns.map((box) => (box ? a.columns.findIndex((own) => own && shared(own, box) > 0.6) : -1));
}

function joinedRow(a: GridRow, b: GridRow, at: number[]): GridRow {
  const cells = [...a.cells];
  const carried = [...a.carried];
  b.cells.forEach((cell, column) => {
    const under = at[column] ?? -1;
    if (under < 0) {
      cells.push(cell);
      carried.push(b.carried[column] ?? false);
    } else if (cell?.text && !cells[under]?.text) cells[under] = cell;
  });
  return { ...a, cells, carried };
}

function joinedRows(a: Grid, b: Grid, at: number[]): GridRow[] {
  return a.rows.flatMap((row, index) => {
    const other = b.rows[index];
    return other ? [joinedRow(row, other, at)] : [];
  });
}

function joinedColumns(a: Column[], b: Column[], at: number[]): Column[] {
  const columns = [...a];
  b.forEach((column, index) => {
    const under = at[index] ?? -1;
    const own = columns[under];
    if (under < 0) columns.push(column);
    else if (own && !own.header) columns[under] = { ...own, header: column.header };
  });
  return columns;
}

/** Whether some cell of the second part has words where the first has none. */
function adds(a: Grid, b: Grid, at: number[]): boolean {
  return b.rows
    .slice(0, 3)
    .some(({ cells }, row) =>
      cells.some((cell, column) => cell?.text && !a.rows[row]?.cells[at[column] ?? -1]?.text),
    );
}

/**
 * Lists whose columns are split over two parts, one of them frozen: each pair as one list, for each way in which
 * their headers can stand. The wider part goes first.
 */
export function joinHalves(grids: Grid[]): Grid[] {
  const lists = grids.filter(({ form }) => form !== 'cards' && form !== 'blocks');
  const els = new Set(lists.map(({ el }) => el)).size;
  if (els < 2 || els > MOST) return [];
  // One list may have been read twice, with different rows: a part is what shares them.
  const byRows = new Map<GridRow[], Grid[]>();
  for (const grid of lists) {
    const ways = byRows.get(grid.rows);
    if (ways) ways.push(grid);
    else byRows.set(grid.rows, [grid]);
  }
  const parts = [...byRows.values()].flatMap((ways) => partOf(ways) ?? []);
  parts.sort((a, b) => b.columns.length - a.columns.length);
  return parts.flatMap((a, index) =>
    parts.slice(index + 1).flatMap((b) => {
      const at = beside(a, b) ? places(a, b) : null;
      const [one, other] = [a.ways[0], b.ways[0]];
      if (!at || !one || !other || !adds(one, other, at)) return [];
      const rows = joinedRows(one, other, at);
      return a.ways
        .slice(0, 3)
        .flatMap((way) =>
          b.ways
            .slice(0, 3)
            .map((its) => ({ ...way, columns: joinedColumns(way.columns, its.columns, at), rows })),
        );
    }),
  );
}
