import { shownText } from './tree';

/** A run of cells: a table row, a row of a grid, the parts of a block. `row` is -1 for headers. */
export type Strip = { el: Element; cells: Element[]; row: number };

const CELL = 'td, th, [role="gridcell"], [role="cell"], [role="rowheader"], [role="columnheader"]';

export function cellsOf(el: Element): Element[] {
  const cells = [...el.children].filter((one) => one.matches(CELL));
  return cells.length > 0 ? cells : [...el.children].filter((one) => !/^(?:STYLE|SCRIPT)$/.test(one.tagName));
}

const spans = (cells: Element[]): boolean =>
  cells.some((cell) => Number(cell.getAttribute('rowspan')) > 1 || Number(cell.getAttribute('colspan')) > 1);

function commonest(counts: number[]): number {
  const seen = new Map<number, number>();
  for (const count of counts) if (count > 2) seen.set(count, (seen.get(count) ?? 0) + 1);
  return [...seen].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

/** The parts of blocks that have no table inside: the same place in each with equally many children, most of them. */
function blockStrips(rows: Element[][]): Strip[] {
  const first = rows[0]?.[0];
  if (!first) return [];
  let best: Strip[] = [];
  const at = (block: Element, path: number[]): Element | undefined =>
    path.reduce<Element | undefined>((el, n) => el?.children[n], block);
  const walk = (el: Element, path: number[]): void => {
    const strips = rows.flatMap(([block], row) => {
      const found = block && at(block, path);
      return found ? [{ el: found, cells: cellsOf(found), row }] : [];
    });
    const [own] = strips;
    if (
      own &&
      own.cells.length > Math.max(2, best[0]?.cells.length ?? 0) &&
      strips.length === rows.length &&
      strips.every(({ cells }) => cells.length === own.cells.length)
    )
      best = strips;
    if (path.length < 5) [...el.children].forEach((child, n) => void walk(child, [...path, n]));
  };
  walk(first, []);
  return best;
}

/** The runs of cells of the rows, all of one width; none where cells span rows, for then columns are not clear. */
export function bodyStrips(rows: Element[][]): { strips: Strip[]; width: number } {
  const lines = rows.flatMap((parts, row) =>
    parts.flatMap((part) => {
      const inner = part.matches('tr, [role="row"]')
        ? [part]
        : [...part.querySelectorAll('tr, [role="row"]')];
      return inner.map((el) => ({ el, cells: cellsOf(el), row }));
    }),
  );
  const width = commonest(lines.map(({ cells }) => cells.length));
  const strips = lines.filter(({ cells }) => cells.length === width);
  if (strips.some(({ cells }) => spans(cells))) return { strips: [], width: 0 };
  const rowsWith = new Set(strips.map(({ row }) => row));
  if (width > 2 && rowsWith.size === rows.length) return { strips, width };
  if (lines.length > 0) return { strips: [], width: 0 };
  const blocks = blockStrips(rows);
  return { strips: blocks, width: blocks[0]?.cells.length ?? 0 };
}

/** Columns whose cells say something in at least half of the strips. */
export function tellingColumns({ strips, width }: { strips: Strip[]; width: number }): number[] {
  return Array.from({ length: width }, (_, at) => at).filter((at) => {
    const told = strips.filter(({ cells }) => cells[at] && /[\p{L}\d]/u.test(shownText(cells[at])));
    return told.length * 2 >= strips.length;
  });
}
