import { ROWS_A_STEP, type Steps } from '../steps';
import { alignHeaders, headerAbove } from './align-headers';
import { childrenOf } from './children';
import type { Grid, GridRow } from './grid';
import { hintsOf } from './hints';
import { headerText, type Tools } from './reader-tools';
import { bareColumns } from './table-grid';

const CELL = /^(?:gridcell|cell|rowheader|columnheader)$/;

/** Elements of a role below an element, not below another one of that role. */
function owned(el: Element, role: RegExp, stop: RegExp, out: Element[] = []): Element[] {
  for (const child of childrenOf(el)) {
    const own = child.getAttribute('role') ?? '';
    if (role.test(own)) out.push(child);
    else if (!stop.test(own)) owned(child, role, stop, out);
  }
  return out;
}

function index(el: Element, name: string): number | null {
  const value = Number.parseInt(el.getAttribute(name) ?? '', 10);
  return Number.isFinite(value) ? value : null;
}

/**
 * An ARIA grid, once for each way its header can belong to its columns; none where it has no rows. Rows that stand in several containers (pinned columns) are
 * joined by their row index, and put in the order of that index: virtual lists keep theirs out of order.
 */
export function* ariaSteps(el: Element, tools: Tools): Steps<Grid[]> {
  const rows = owned(el, /^row$/, /^(?:grid|table|treegrid)$/);
  const byIndex = new Map<string, { el: Element; at: number; cells: Element[]; head: boolean }>();
  // Some libraries stand cells under their columns, and only say in which row each is.
  for (const cell of owned(el, CELL, /^(?:row|grid|table|treegrid)$/)) {
    const at = index(cell, 'aria-rowindex');
    if (at === null || index(cell, 'aria-colindex') === null) continue;
    const known = byIndex.get(`${at}`);
    if (known) known.cells.push(cell);
    else byIndex.set(`${at}`, { el: cell, at, cells: [cell], head: false });
  }
  if (rows.length + byIndex.size === 0) return [];
  rows.forEach((row, order) => {
    const cells = owned(row, CELL, /^$a/);
    const at = index(row, 'aria-rowindex') ?? index(row, 'row-index') ?? null;
    const head = cells.length > 0 && cells.every((cell) => cell.getAttribute('role') === 'columnheader');
    const key = at === null ? `#${order}` : `${at}${head ? 'h' : ''}`;
    const known = byIndex.get(key);
    if (known) known.cells.push(...cells);
    else byIndex.set(key, { el: row, at: at ?? order, cells, head });
  });
  const all = [...byIndex.values()];
  if (all.every((row) => row.at !== null)) all.sort((a, b) => a.at - b.at);
  const placed = all.every((row) => row.cells.every((cell) => index(cell, 'aria-colindex') !== null));
  const put = (cells: Element[]): (Element | null)[] => {
    if (!placed) return cells;
    const slots: (Element | null)[] = [];
    for (const cell of cells) slots[(index(cell, 'aria-colindex') ?? 1) - 1] = cell;
    return Array.from(slots, (slot) => slot ?? null);
  };
  const heads = all.filter((row) => row.head);
  const header = heads.sort((a, b) => labels(b.cells, tools) - labels(a.cells, tools))[0];
  const grid: GridRow[] = [];
  for (const [at, row] of all.entries()) {
    if (at % ROWS_A_STEP === ROWS_A_STEP - 1) yield;
    if (row.head || row.cells.length < 2) continue;
    const cells = put(row.cells).map((cell) => (cell ? tools.cell(cell) : null));
    if (cells.every((cell) => !cell || cell.text === '')) continue;
    grid.push({ el: row.el, cells, carried: cells.map(() => false), head: null, block: -1 });
  }
  if (grid.length === 0) return [];
  const width = Math.max(...grid.map((row) => row.cells.length));
  const { columns, samples } = bareColumns(grid, width);
  let ways = [columns];
  const slots = header ? put(header.cells) : null;
  if (slots && placed) {
    ways = [
      columns.map((column, at) => {
        const slot = slots[at];
        return slot
          ? { header: headerText(tools.cell(slot), tools), hints: [...column.hints, ...hintsOf(slot)] }
          : column;
      }),
    ];
  } else {
    const first = grid[0]?.el ?? el;
    const apart = header ? { cells: header.cells, more: [] } : headerAbove(el, first, width, tools);
    if (apart) ways = alignHeaders(apart, columns, samples, tools);
  }
  return ways.map((way) => ({ form: 'aria', el, columns: way, rows: grid }));
}

function labels(cells: Element[], tools: Tools): number {
  return cells.filter((cell) => tools.isLabel(headerText(tools.cell(cell), tools))).length;
}
