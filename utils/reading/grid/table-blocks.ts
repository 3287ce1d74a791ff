import { alignHeaders, headerAbove } from './align-headers';
import { type Cell, cellWith } from './cell';
import { rowCells, tableRows } from './children';
import type { Grid } from './grid';
import { isHeaderRow } from './header-like';
import { layOut } from './matrix';
import { isOrderHead } from './order-head';
import type { Tools } from './reader-tools';
import { type BodyRow, bareColumns, bodyRows } from './table-grid';

/** Text of a block outside of its item rows. */
export function outside(block: Element, items: Element[], tools: Tools): Cell {
  const cell = tools.cell(block);
  const apart = ({ el }: { el: Element }): boolean => !items.some((item) => item.contains(el));
  const lines = cell.lines.filter(apart);
  const links = cell.links.filter(apart);
  return cellWith(cell, { lines, links });
}

/** Order blocks that hold tables: the tables' rows are the items, all other text of a block is its head. */
export function tableBlocks(list: Element, members: Element[], tools: Tools): Grid[] {
  const source: BodyRow[] = [];
  const heads = new Map<number, Cell>();
  let [withTable, own] = [0, null as Element[] | null];
  members.forEach((member, block) => {
    const rows = ownTables(member).flatMap((table) => {
      const { head, body } = tableRows(table);
      return [...head, ...body];
    });
    let items = 0;
    for (const el of rows) {
      const cells = rowCells(el);
      const filled = cells.filter((cell) => tools.cell(cell).text !== '');
      if (
        isHeaderRow(
          filled.map((cell) => tools.cell(cell).text),
          tools,
        )
      )
        own ??= cells;
      else if (cells.length > 0) items += source.push({ el, cells, block });
    }
    if (items > 0) withTable += 1;
    const rest = outside(member, rows, tools);
    if (rest.text) heads.set(block, rest);
  });
  const width = Math.max(0, ...source.map((row) => layOut([row])[0]?.width ?? 0));
  if (withTable * 2 < members.length || width < 2) return [];
  // Some libraries make a table of each row: these are one list's rows, under a header of their own.
  const single = heads.size === 0 && source.length === withTable;
  const rows = bodyRows(single ? source.map((row) => ({ ...row, block: -1 })) : source, width, tools, heads);
  if (!single && !rows.some((row) => row.head && isOrderHead(row.head))) return [];
  const { columns, samples } = bareColumns(rows, width);
  const top = members[0];
  const apart = own ? { cells: own, more: [] } : top ? headerAbove(list, top, width, tools) : null;
  if (single && !apart) return [];
  const ways = apart ? alignHeaders(apart, columns, samples, tools) : [columns];
  return ways.map((way) => ({ form: single ? 'rows' : 'blocks', el: list, columns: way, rows }));
}

/** True where a block's tables do not list, but name one value after the other: `Bestellnummer | 2026-0912`. */
export function isDescribed(member: Element, tools: Tools): boolean {
  const [table, second] = [...member.querySelectorAll('table')].slice(0, 2);
  const own = table ?? member;
  if (second || own.tagName !== 'TABLE') return false;
  const rows = tableRows(own).body.map(rowCells);
  const named = rows.filter((cells) =>
    cells.some((cell, at) => {
      const [label, value] = tools.cell(cell).lines;
      const beside = cells[at + 1];
      const next = value?.text ?? (beside && tools.cell(beside).text) ?? '';
      return label && tools.isLabel(label.text.replace(/\s?:$/, '')) && next !== '' && !tools.isLabel(next);
    }),
  );
  return named.length > 0 && named.length * 2 >= rows.length;
}

/** The innermost tables of a block: a table that only lays out another one is no list. */
function ownTables(member: Element): Element[] {
  const tables = member.tagName === 'TABLE' ? [member] : [...member.querySelectorAll('table')];
  return tables.filter((table) => table === member || !table.querySelector('table'));
}
