import { type Cell, type Line, lineCell } from './cell';
import type { Column, GridRow } from './grid';
import { hintsOf } from './hints';
import type { Tools } from './reader-tools';

/** Class words that say what a thing is; state words, hashes and numbers change from row to row. */
function stableClass(el: Element): string {
  const token = (el.getAttribute('class') ?? '').split(/\s+/)[0] ?? '';
  return token.replace(/\d+/g, '').replace(/(?:__|--|_)[A-Za-z]{5,8}$/, '');
}

function step(el: Element): string {
  return `${el.tagName}.${stableClass(el)}`;
}

/** Where a line stands inside its row: the way down to its element, with the place among like siblings. */
export function pathOf(el: Element, row: Element): string {
  const steps: string[] = [];
  let node: Element | null = el;
  while (node && node !== row) {
    const name = step(node);
    let nth = 0;
    let before: Element | null = node.previousElementSibling;
    for (let tries = 0; before && tries < 12; tries += 1, before = before.previousElementSibling) {
      if (step(before) === name) nth += 1;
    }
    steps.push(nth > 0 ? `${name}~${nth}` : name);
    const up: Node | null = node.parentNode;
    node = up && up.nodeType === 11 ? ((up as ShadowRoot).host ?? null) : (up as Element | null);
  }
  return steps.reverse().join('>');
}

function cellOf(line: Line, row: Cell): Cell {
  const links = row.links.filter(
    (link) => link.el === line.el || link.el.contains(line.el) || line.el.contains(link.el),
  );
  return lineCell(line, links);
}

/** A row's lines by the path they stand at. */
export function linesByPath(row: Cell, root: Element): Map<string, Cell> {
  const found = new Map<string, Cell>();
  for (const line of row.lines) {
    let path = pathOf(line.el, root);
    for (let n = 1; found.has(path); n += 1) path = `${path.split('#')[0]}#${n}`;
    found.set(path, cellOf(line, row));
  }
  return found;
}

/**
 * Cards as a grid: one column for each place where a line stands in many of them. A place whose text is the
 * same label in every card (`库存`) names the next one.
 */
export function cardColumns(
  cards: { el: Element; cell: Cell; head: Cell | null; block: number }[],
  tools: Tools,
): { columns: Column[]; rows: GridRow[] } {
  const placed = cards.map((card) => linesByPath(card.cell, card.el));
  const paths: string[] = [];
  const counts = new Map<string, number>();
  for (const lines of placed) {
    let after = -1;
    for (const path of lines.keys()) {
      const at = paths.indexOf(path);
      if (at < 0) {
        paths.splice(after + 1, 0, path);
        after += 1;
      } else after = Math.max(after, at);
      counts.set(path, (counts.get(path) ?? 0) + 1);
    }
  }
  const kept = paths
    .filter((path) => (counts.get(path) ?? 0) * 10 >= cards.length || cards.length < 5)
    .slice(0, 80);
  const columns: Column[] = [];
  const slots: string[] = [];
  let label = '';
  for (const path of kept) {
    const cells = placed.flatMap((lines) => lines.get(path) ?? []);
    const first = cells[0];
    if (!first) continue;
    const constant = cells.every((cell) => cell.text === first.text);
    const bare = first.text.replace(/[:：]$/, '');
    if (constant && (cards.length > 1 || /[:：]$/.test(first.text)) && tools.isLabel(bare)) {
      label = bare;
      continue;
    }
    columns.push({
      header: label,
      hints: [...hintsOf(first.el), ...(first.el.parentElement ? hintsOf(first.el.parentElement) : [])],
    });
    slots.push(path);
    label = '';
  }
  const rows = cards.map((card, index) => ({
    el: card.el,
    cells: slots.map((path) => placed[index]?.get(path) ?? null),
    carried: slots.map(() => false),
    head: card.head,
    block: card.block,
  }));
  return { columns, rows };
}
