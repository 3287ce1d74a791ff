import { alignHeaders, headerBefore } from './align-headers';
import type { Cell } from './cell';
import { partsOf, rowCells, tableRows } from './children';
import type { Grid } from './grid';
import { isOrderHead } from './order-head';
import type { Tools } from './reader-tools';
import { cardColumns } from './slots';
import { type BodyRow, bareColumns, bodyRows } from './table-grid';

/** Descends through wrappers that hold a single child. */
function unwrap(el: Element): Element {
  let node = el;
  for (let depth = 0; depth < 4; depth += 1) {
    const [only, second] = partsOf(node);
    if (!only || second || only.tagName === 'A' || only.tagName === 'TABLE') return node;
    node = only;
  }
  return node;
}

function mostCommon(numbers: number[]): number {
  const counts = new Map<number, number>();
  for (const n of numbers) counts.set(n, (counts.get(n) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

/** Rows made of divs: every member has the same number of cells, under a header or not. */
export function divRows(list: Element, members: Element[], tools: Tools): Grid | null {
  const inner = members.map((el) => ({ el, cells: partsOf(unwrap(el)) }));
  const width = mostCommon(inner.map((row) => row.cells.length));
  if (width < 3 || width > 60) return null;
  const same = inner.filter((row) => row.cells.length === width);
  if (same.length * 10 < inner.length * 7) return null;
  const first = same[0];
  const labels = first ? first.cells.filter((cell) => tools.isLabel(tools.cell(cell).text)).length : 0;
  const own =
    first && labels >= 2 && labels * 2 >= first.cells.filter((cell) => tools.cell(cell).text !== '').length
      ? first
      : null;
  const data = own ? same.slice(1) : same;
  const rows = bodyRows(
    data.map((row) => ({ ...row, block: -1 })),
    width,
    tools,
    new Map(),
  );
  if (rows.length === 0) return null;
  const { columns, samples } = bareColumns(rows, width);
  const apart = own?.cells ?? headerBefore(list, width, tools);
  if (!apart) return null;
  return { form: 'rows', el: list, columns: alignHeaders(apart, columns, samples, tools), rows };
}

/** Text of a block outside of its item rows. */
function outside(block: Element, items: Set<Element>, tools: Tools): Cell {
  const cell = tools.cell(block);
  const lines = cell.lines.filter((line) => ![...items].some((item) => item.contains(line.el)));
  const links = cell.links.filter((link) => ![...items].some((item) => item.contains(link.el)));
  return { ...cell, lines, links, text: lines.map((line) => line.text).join(' ') };
}

/** Order blocks that hold tables: the tables' rows are the items, all other text of a block is its head. */
export function tableBlocks(list: Element, members: Element[], tools: Tools): Grid | null {
  const source: BodyRow[] = [];
  const heads = new Map<number, Cell>();
  let withTable = 0;
  members.forEach((member, block) => {
    const tables = member.tagName === 'TABLE' ? [member] : [...member.querySelectorAll('table')];
    const rows = tables.flatMap((table) => {
      const { head, body } = tableRows(table);
      return [...head, ...body];
    });
    const filled = rows.filter(
      (row) =>
        rowCells(row).length > 0 && !rowCells(row).every((cell) => tools.isLabel(tools.cell(cell).text)),
    );
    if (filled.length > 0) withTable += 1;
    const rest = outside(member, new Set(rows), tools);
    if (rest.text) heads.set(block, rest);
    for (const el of filled) source.push({ el, cells: rowCells(el), block });
  });
  if (withTable * 2 < members.length || withTable < 1) return null;
  const width = Math.max(0, ...source.map((row) => row.cells.length));
  if (width < 2) return null;
  const rows = bodyRows(source, width, tools, heads);
  if (rows.length === 0 || !rows.some((row) => row.head && isOrderHead(row.head))) return null;
  const { columns, samples } = bareColumns(rows, width);
  const table = members[0]?.tagName === 'TABLE' ? members[0] : members[0]?.querySelector('table');
  const own = table
    ? tableRows(table)
        .head.map(rowCells)
        .find((cells) => cells.length >= 2)
    : undefined;
  const apart = own ?? headerBefore(list, width, tools);
  return {
    form: 'blocks',
    el: list,
    columns: apart ? alignHeaders(apart, columns, samples, tools) : columns,
    rows,
  };
}

type ItemShape = { key: string };

function keyOf(el: Element): string {
  return `${el.tagName}.${(el.getAttribute('class') ?? '').split(/\s+/)[0] ?? ''}`;
}

/** What an item looks like inside order blocks: children that repeat in some block and stand in most. */
function itemShape(members: Element[]): ItemShape | null {
  const votes = new Map<string, { blocks: number; repeated: number; text: number }>();
  for (const member of members.slice(0, 30)) {
    const seen = new Map<string, Element[]>();
    const walk = (el: Element, depth: number): void => {
      for (const child of partsOf(el)) {
        const key = keyOf(child);
        seen.set(key, [...(seen.get(key) ?? []), child]);
        if (depth < 6) walk(child, depth + 1);
      }
    };
    walk(member, 0);
    for (const [key, els] of seen) {
      const vote = votes.get(key) ?? { blocks: 0, repeated: 0, text: 0 };
      vote.blocks += 1;
      const siblings = els.filter((el) => el.parentElement === els[0]?.parentElement);
      const rich = els.every(
        (el) =>
          /\d/.test(el.textContent ?? '') && (el.textContent ?? '').trim().length > 8 && el.firstElementChild,
      );
      if (siblings.length === els.length && els.length > 1 && rich) vote.repeated += 1;
      if (els.length > 1 && siblings.length !== els.length) vote.repeated -= 100;
      vote.text += (els[0]?.textContent ?? '').length;
      votes.set(key, vote);
    }
  }
  const total = Math.min(members.length, 30);
  const best = [...votes]
    .filter(([, vote]) => vote.repeated > 0 && vote.blocks * 5 >= total * 4)
    .sort((a, b) => b[1].text - a[1].text)[0];
  return best ? { key: best[0] } : null;
}

function itemsIn(block: Element, shape: ItemShape): Element[] {
  const found: Element[] = [];
  const walk = (el: Element, depth: number): void => {
    for (const child of partsOf(el)) {
      if (keyOf(child) === shape.key) found.push(child);
      else if (depth < 7) walk(child, depth + 1);
    }
  };
  walk(block, 0);
  return found;
}

/**
 * Cards, or order blocks without tables: columns are the places where lines stand. Where blocks hold
 * several items each, every item is a row under its block's head.
 */
export function cardGrid(list: Element, members: Element[], tools: Tools): Grid {
  const shape = itemShape(members);
  const cards: { el: Element; cell: Cell; head: Cell | null; block: number }[] = [];
  members.forEach((el, index) => {
    const items = shape ? itemsIn(el, shape) : [];
    if (items.length === 0) {
      cards.push({ el, cell: tools.cell(el), head: null, block: shape ? index : -1 });
      return;
    }
    const head = outside(el, new Set(items), tools);
    for (const item of items)
      cards.push({ el: item === items[0] ? el : item, cell: tools.cell(item), head, block: index });
  });
  const { columns, rows } = shape ? blockColumns(cards, tools) : cardColumns(cards, tools);
  return { form: shape ? 'blocks' : 'cards', el: list, columns, rows };
}

/** Items by their own places, then the heads' places, filled on each block's first row only. */
function blockColumns(
  cards: { el: Element; cell: Cell; head: Cell | null; block: number }[],
  tools: Tools,
): ReturnType<typeof cardColumns> {
  const items = cardColumns(
    cards.map((card) => ({ ...card, el: card.cell.el })),
    tools,
  );
  const firsts = cards.filter((card, index) => card.block !== cards[index - 1]?.block);
  const heads = cardColumns(
    firsts.map((card) => ({ ...card, cell: card.head ?? card.cell })),
    tools,
  );
  let at = -1;
  const rows = items.rows.map((row, index) => {
    const first = cards[index]?.block !== cards[index - 1]?.block;
    if (first) at += 1;
    const head = first ? (heads.rows[at]?.cells ?? []) : heads.columns.map(() => null);
    return {
      ...row,
      el: cards[index]?.el ?? row.el,
      cells: [...row.cells, ...head],
      carried: [...row.carried, ...head.map(() => false)],
    };
  });
  return { columns: [...items.columns, ...heads.columns], rows };
}
