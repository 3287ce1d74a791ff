import { alignHeaders } from '../grid/align-headers';
import { partsOf } from '../grid/children';
import type { Grid } from '../grid/grid';
import type { Tools } from '../grid/reader-tools';
import { mostCommon, unwrap } from '../grid/repeat-grids';
import { bareColumns, bodyRows } from '../grid/table-grid';

const WIDEST = 60;
const LONGEST_HEADER = 40;

/**
 * Rows of cells under a header in words nobody knows: what the reader by itself leaves alone, since a header it
 * can't read says nothing to it. Null where the members are no rows of cells.
 */
export function looseRows(list: Element, members: Element[], tools: Tools): Grid | null {
  const inner = members.map((el) => ({ el, cells: partsOf(unwrap(el)), block: -1 }));
  const width = mostCommon(inner.map((row) => row.cells.length));
  if (width < 2 || width > WIDEST) return null;
  const same = inner.filter((row) => row.cells.length === width);
  const [first, second] = same;
  if (!first || same.length * 2 < inner.length) return null;
  const own = second && isHeader(first.cells, second.cells, tools) ? first : null;
  const rows = bodyRows(own ? same.slice(1) : same, width, tools, new Map());
  if (rows.length === 0) return null;
  const { columns, samples } = bareColumns(rows, width);
  const cells = own?.cells ?? headerAbove(list, (own ? second : first)?.cells ?? [], tools);
  const [way] = cells ? alignHeaders({ cells, more: [] }, columns, samples, tools) : [columns];
  return { form: 'rows', el: list, columns: way ?? columns, rows };
}

/** Short words that all differ and hold no figures, over cells of which some do. */
function isHeader(cells: Element[], under: Element[], tools: Tools): boolean {
  const texts = cells.map((cell) => tools.cell(cell).text);
  const filled = texts.filter(Boolean);
  if (filled.length < 2 || new Set(filled).size < filled.length) return false;
  if (filled.some((text) => text.length > LONGEST_HEADER || /\d{3}|[¥$€£]\s?\d/.test(text))) return false;
  return under.some((cell, at) => /\d/.test(tools.cell(cell).text) && !/\d/.test(texts[at] ?? ''));
}

/** A header that stands apart: an earlier neighbour of the list or of what is around it, with as many cells. */
function headerAbove(list: Element, under: Element[], tools: Tools): Element[] | null {
  let node: Element | null = list;
  for (let level = 0; node && level < 3; level += 1, node = node.parentElement) {
    let before = node.previousElementSibling;
    for (let tries = 0; before && tries < 3; tries += 1, before = before.previousElementSibling) {
      const cells = cellsIn(before, under.length);
      if (cells && isHeader(cells, under, tools)) return cells;
    }
  }
  return null;
}

function cellsIn(el: Element, width: number, depth = 0): Element[] | null {
  const parts = partsOf(el);
  if (parts.length === width) return parts;
  if (parts.length === 0 || parts.length > 6 || depth > 3) return null;
  for (const part of parts) {
    const cells = cellsIn(part, width, depth + 1);
    if (cells) return cells;
  }
  return null;
}
