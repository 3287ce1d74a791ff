import { finish, mapSteps, ROWS_A_STEP, type Steps } from '../steps';
import { alignHeaders, groupedHeader, headerBefore, stacked } from './align-headers';
import { Cell } from './cell';
import { rowCells, tableRows } from './children';
import type { Column, Grid, GridRow } from './grid';
import { hintsOf } from './hints';
import { isPlain, layOut, type MatrixRow, makeLayer, type Slot, span } from './matrix';
import { isOrderHead } from './order-head';
import { headerText, type Tools } from './reader-tools';

function joined(cells: Cell[]): Cell | null {
  const [first] = cells;
  if (!first) return null;
  if (cells.length === 1) return first;
  return new Cell(first.el, {
    lines: cells.flatMap((cell) => cell.lines),
    text: cells.map((cell) => cell.text).join(' '),
    links: cells.flatMap((cell) => cell.links),
    box: cells.some((cell) => cell.box),
    alt: first.alt,
  });
}

function labelCount(row: MatrixRow, tools: Tools): { labels: number; filled: number; figures: number } {
  let [labels, filled, figures] = [0, 0, 0];
  for (const slot of row.slots) {
    if (!slot) continue;
    const text = headerText(tools.cell(slot.el), tools);
    if (text === '') continue;
    filled += 1;
    if (tools.isLabel(text)) labels += 1;
    else if (/^[^\p{L}]*\d/u.test(text)) figures += 1;
  }
  return { labels, filled, figures };
}

/** Which of the leading rows is the header: the one with most known labels; -1 where none is one. */
function headerAt(rows: MatrixRow[], headRows: number, tools: Tools): number {
  let [best, most] = [-1, 0];
  const limit = Math.min(rows.length, Math.max(headRows, 3));
  for (let i = 0; i < limit; i += 1) {
    const row = rows[i];
    if (!row) break;
    const { labels, filled, figures } = labelCount(row, tools);
    const inHead = i < headRows;
    const allTh = row.slots.every(
      (slot) => !slot || slot.el.tagName === 'TH' || tools.cell(slot.el).text === '',
    );
    const plausible = inHead || allTh || (labels >= 2 && labels * 2 >= filled && figures === 0);
    const score = labels * 10 + (inHead || allTh ? Math.min(filled, 9) : 0);
    if (plausible && filled > 1 && score > most) [best, most] = [i, score];
  }
  return best;
}

/** The header that a column shares with others, with its own below; null where its header is its own alone. */
function grouped(
  rows: MatrixRow[],
  header: number,
  index: number,
  textOf: (slot: Slot | undefined) => string,
): [string, string] | null {
  for (const at of [header, header - 1]) {
    let from = index;
    const slots = rows[at]?.slots ?? [];
    while (from > 0 && slots[from] === null) from -= 1;
    const shared = slots[from];
    if (!shared || span(shared.el, 'colspan') < 2) continue;
    const leaf = rows[at + 1]?.slots[index];
    const own = leaf && !leaf.carried && leaf.el.querySelector('input,select') === null ? textOf(leaf) : '';
    if (/\p{L}/u.test(own) && /\p{L}/u.test(textOf(shared))) return [textOf(shared), own];
  }
  return null;
}

/** What the rows of a header below this one say over one column alone, in cells without fields to fill in. */
function under(
  rows: MatrixRow[],
  header: number,
  index: number,
  textOf: (slot: Slot | undefined) => string,
): string[] {
  return rows.slice(header + 1).flatMap(({ slots }) => {
    const slot = slots[index];
    return slot && !slot.carried && slot.el.querySelector('input,select') === null ? textOf(slot) : [];
  });
}

export type BodyRow = { el: Element; cells: Element[]; block: number };

/**
 * Makes grid rows of table rows: order heads (a wide cell naming an order number) are put to the rows under
 * them, rows without text are left out, rowspans are carried.
 */
export function bodyRows(rows: BodyRow[], width: number, tools: Tools, heads: Map<number, Cell>): GridRow[] {
  return finish(bodyRowSteps(rows, width, tools, heads));
}

/** The same, with a pause after some rows. `plain`: none of their cells spans anything. */
export function* bodyRowSteps(
  rows: BodyRow[],
  width: number,
  tools: Tools,
  heads: Map<number, Cell>,
  plain = false,
): Steps<GridRow[]> {
  const out: GridRow[] = [];
  let head: Cell | null = null;
  let block = -1;
  let lastBlock = -2;
  const layer = makeLayer(plain);
  for (const [index, source] of rows.entries()) {
    if (index % ROWS_A_STEP === ROWS_A_STEP - 1) yield;
    const row = layer(source);
    const outer = source.block;
    if (outer !== lastBlock) {
      lastBlock = outer;
      head = heads.get(outer) ?? null;
      if (outer >= 0) block += 1;
    }
    const cells = row.slots.map((slot) => (slot ? tools.cell(slot.el) : null));
    const speaks = (cell: Cell | null, at: number): cell is Cell =>
      cell !== null && !row.slots[at]?.carried && cell.text !== '';
    // Most cells are left unread here: the first one with words says that this is a row.
    if (!cells.some(speaks) && !cells.some((cell) => cell && cell.links.length > 0 && cell.alt)) continue;
    const wide = row.slots.some((slot) => slot?.wide) || row.cells * 2 <= width;
    const own = wide ? cells.filter(speaks) : [];
    const merged = joined(own);
    if (merged && own.length <= 4 && isOrderHead(merged)) {
      const outside = outer >= 0 ? heads.get(outer) : undefined;
      head = outside ? joined([merged, outside]) : merged;
      if (outer < 0) block += 1;
      continue;
    }
    const [only, second] = own;
    const table = only && !second ? only.el.querySelector('table') : null;
    const above = out.at(-1);
    const under = head || outer >= 0 ? block : -1;
    // Where each row is a table of its own, as on pages laid out by tables, none belongs to the one above it.
    if (table && above?.block === under && saidIn(above) > 1) {
      above.inner = [...(above.inner ?? []), ...(yield* tableSteps(table, tools))];
      continue;
    }
    // A remark or summary row under an order spans the table and is no item.
    if (own.length === 1 && row.cells === 1 && width > 3) continue;
    out.push({
      el: row.el,
      cells,
      carried: row.slots.map((slot) => slot?.carried ?? false),
      head,
      block: under,
    });
  }
  return withoutSums(out);
}

const saidIn = ({ cells }: GridRow): number => cells.filter((cell) => cell?.text).length;

const MOST_SUMS = 3;

/** Without the last rows that sum up the others: next to nothing in them, and no link or box where every row has one. */
function withoutSums(rows: GridRow[]): GridRow[] {
  const leads = ({ cells }: GridRow): boolean =>
    cells.some((cell) => cell && (cell.box || cell.links.length));
  const [first] = rows;
  const isBare = (row: GridRow | undefined): boolean =>
    first !== undefined && row !== undefined && !leads(row) && saidIn(row) * 3 <= saidIn(first);
  let end = rows.length;
  while (end > 2 && rows.length - end < MOST_SUMS && isBare(rows[end - 1])) end -= 1;
  return end < rows.length && rows.slice(0, end).every(leads) ? rows.slice(0, end) : rows;
}

/** Columns with hints from the markup of the first rows, headers still unknown. */
export function bareColumns(rows: GridRow[], width: number): { columns: Column[]; samples: (Cell | null)[] } {
  const columns: Column[] = [];
  const samples: (Cell | null)[] = [];
  for (let i = 0; i < width; i += 1) {
    const sample =
      rows.find((row) => row.cells[i] && !row.carried[i] && row.cells[i]?.text)?.cells[i] ??
      rows[0]?.cells[i] ??
      null;
    samples.push(sample);
    columns.push({ header: '', hints: sample ? hintsOf(sample.el) : [] });
  }
  return { columns, samples };
}

/** A `<table>` as a grid, once for each way its header can belong to its columns; none where it has no body rows with two columns. */
export function* tableSteps(table: Element, tools: Tools): Steps<Grid[]> {
  const { head, body } = tableRows(table);
  const source = yield* mapSteps([...head, ...body], (el) => ({ el, cells: rowCells(el), block: -1 }));
  const plain = isPlain(table);
  const top = layOut(source.slice(0, head.length + 3), plain);
  const header = headerAt(top, head.length, tools);
  const deep = (top[header]?.slots ?? []).map((slot) =>
    slot && !slot.carried ? span(slot.el, 'rowspan') : 1,
  );
  const from = Math.max(head.length, header + Math.max(1, ...deep.filter((rows) => rows < 4)));
  const data = source.slice(from);
  const widths = data.map((row) => row.cells.length);
  const width = Math.max(0, ...layOut(data.slice(0, 40), plain).map((row) => row.width));
  if (data.length === 0 || width < 2 || !widths.some((cells) => cells >= 2)) return [];
  const rows = yield* bodyRowSteps(data, width, tools, new Map(), plain);
  if (rows.length === 0) return [];
  yield;
  const bare = bareColumns(rows, width);
  const { samples } = bare;
  let ways = [bare.columns];
  const row = top[header];
  if (row) {
    const above = top.slice(0, from);
    const textOf = (slot: Slot | undefined): string => (slot ? headerText(tools.cell(slot.el), tools) : '');
    const named = bare.columns.map((column, index) => {
      // And is not the picture's as well: of two columns of one name the empty one would be taken for it.
      const pictured =
        row.slots[index + 1] === null && samples[index]?.text === '' && samples[index + 1]?.text;
      const texts = above.map(({ slots }) => (pictured ? '' : textOf(slots[index])));
      // A header that spans a picture and a name names the name.
      const left = row.slots[index] === null && samples[index - 1]?.text === '' ? row.slots[index - 1] : null;
      const spanning = left ? headerText(tools.cell(left.el), tools) : '';
      const [group, own] = grouped(above, header, index, textOf) ?? [
        '',
        texts[header]
          ? stacked([texts[header] ?? '', ...under(above, header, index, textOf)], tools)
          : spanning || texts.find((text) => text !== '' && tools.isLabel(text)) || '',
      ];
      const slot = row.slots[index];
      const hints = slot ? [...column.hints, ...hintsOf(slot.el)] : column.hints;
      return { header: groupedHeader(group, own, tools), hints };
    });
    const apart = { cells: row.slots.flatMap((slot) => (slot ? [slot.el] : [])), more: [] };
    ways = row.width < width ? [named, ...alignHeaders(apart, bare.columns, samples, tools)] : [named];
  } else {
    const apart = headerBefore(table, width, tools);
    if (apart) ways = alignHeaders(apart, bare.columns, samples, tools);
  }
  return ways.map((columns) => ({ form: 'table', el: table, columns, rows }));
}
