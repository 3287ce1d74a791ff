import type { Steps } from '../steps';
import { alignHeaders } from './align-headers';
import type { Grid } from './grid';
import { FEWEST } from './is-flat';
import type { Tools } from './reader-tools';
import { bareColumns, bodyRowSteps } from './table-grid';

const MOST = 30;

/** So many cells make a row: as many as begin the list with names, if the rest then falls into rows that are built alike. */
function widthOf(parts: Element[], tools: Tools): number {
  const other = parts.findIndex((part, at) => at >= MOST || !tools.isLabel(tools.cell(part).text));
  for (let width = Math.max(FEWEST, other); width <= other + 2 && width <= MOST; width += 1) {
    if (parts.length % width !== 0 || parts.length < width * 2) continue;
    const first = parts.slice(width, width * 2);
    if (parts.every(({ tagName }, n) => n < width || tagName === first[n % width]?.tagName)) return width;
  }
  return 0;
}

/** Rows without an element of their own: a run of names, then runs of as many values. */
export function* flatSteps(list: Element, parts: Element[], tools: Tools): Steps<Grid[]> {
  const width = widthOf(parts, tools);
  if (width === 0) return [];
  const data = Array.from({ length: parts.length / width - 1 }, (_, at) => {
    const cells = parts.slice((at + 1) * width, (at + 2) * width);
    return { el: cells[0] as Element, cells, block: -1 };
  });
  const rows = yield* bodyRowSteps(data, width, tools, new Map());
  if (rows.length === 0) return [];
  const { columns, samples } = bareColumns(rows, width);
  return alignHeaders({ cells: parts.slice(0, width), more: [] }, columns, samples, tools)
    .slice(0, 1)
    .map((way) => ({ form: 'rows', el: list, columns: way, rows }));
}
