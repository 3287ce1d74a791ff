import type { Cell } from './cell';
import { childrenOf, partsOf, rowCells, tableRows } from './children';
import type { Column } from './grid';
import { headerText, type Tools } from './reader-tools';

type Box = { left: number; right: number };

function boxOf(el: Element): Box | null {
  const { left, right, width } = el.getBoundingClientRect();
  return width > 0 ? { left, right } : null;
}

function overlap(a: Box, b: Box): number {
  return Math.min(a.right, b.right) - Math.max(a.left, b.left);
}

function byPlace(
  texts: string[],
  boxes: (Box | null)[],
  columns: Column[],
  placed: (Box | null)[],
): Column[] {
  return columns.map((column, index) => {
    const box = placed[index];
    if (!box) return column;
    let [best, most] = [-1, 0.4];
    boxes.forEach((header, at) => {
      const shared = header
        ? overlap(box, header) / Math.min(box.right - box.left, header.right - header.left)
        : 0;
      if (shared > most + 0.01) [best, most] = [at, shared];
    });
    return best >= 0 ? { ...column, header: texts[best] ?? '' } : column;
  });
}

/**
 * The ways in which the texts of a header that stands apart (its own table or row) can belong to the columns
 * of the body, likeliest first: by order, by where they stand on screen, by order with the first columns
 * (a checkbox) left without a header. Which of them is right shows in the values.
 */
export function alignHeaders(
  headers: Element[],
  columns: Column[],
  samples: (Cell | null)[],
  tools: Tools,
): Column[][] {
  const texts = headers.map((el) => headerText(tools.cell(el), tools));
  const shifted = (by: number): Column[] =>
    columns.map((column, index) => ({ ...column, header: texts[index - by] ?? column.header }));
  const ways: Column[][] = [];
  const spare = columns.length - texts.length;
  const blankFirst = samples[0]?.text === '' || samples[0] === null;
  if (spare === 0) ways.push(shifted(0));
  else if (spare > 0 && blankFirst) ways.push(shifted(spare));
  const boxes = headers.map(boxOf);
  const placed = samples.map((cell) => (cell ? boxOf(cell.el) : null));
  if (placed.filter(Boolean).length >= 2 && boxes.filter(Boolean).length >= 2)
    ways.push(byPlace(texts, boxes, columns, placed));
  if (spare !== 0) ways.push(shifted(0));
  if (spare > 0) ways.push(shifted(spare));
  if (texts[0] === '' || blankFirst) ways.push(shifted(1));
  const seen = new Set<string>();
  return ways.filter((way) => {
    const key = way.map((column) => column.header).join('|');
    return seen.has(key) ? false : seen.add(key);
  });
}

function labelled(els: Element[], tools: Tools): number {
  let count = 0;
  for (const el of els) if (tools.isLabel(headerText(tools.cell(el), tools))) count += 1;
  return count;
}

const MENU = /(?:^|[-_ ])(?:nav|navbar|menu|sidebar|breadcrumbs?|tabs?|tablist)(?:$|[-_ ])/i;

/** True for a menu, tabs or a path: they name the backend's pages with the same words as headers name columns. */
function isMenu(el: Element): boolean {
  return (
    el.tagName === 'NAV' ||
    /^(?:navigation|menu|menubar|tablist)$/.test(el.getAttribute('role') ?? '') ||
    MENU.test(el.getAttribute('class') ?? '')
  );
}

/** Links to other pages, or buttons, side by side. */
function isLinks(cells: Element[]): boolean {
  return cells.filter((cell) => /^(?:A|BUTTON)$/.test(loneIn(cell).tagName)).length * 2 > cells.length;
}

function loneIn(el: Element): Element {
  return el.tagName === 'LI' && partsOf(el).length === 1 ? (partsOf(el)[0] ?? el) : el;
}

/** The widest run of header-like cells inside an element, or null where fewer than two are labels. */
function headerIn(el: Element, width: number, tools: Tools): Element[] | null {
  let best: { cells: Element[]; score: number } | null = null;
  const consider = (cells: Element[]): void => {
    if (cells.length < 2 || cells.length > width + 4 || cells.length * 2 < width || isLinks(cells)) return;
    const score = labelled(cells, tools);
    if (
      score >= 2 &&
      score * 2 >= cells.filter((cell) => tools.cell(cell).text !== '').length &&
      score > (best?.score ?? 0)
    ) {
      best = { cells, score };
    }
  };
  const visit = (node: Element, depth: number): void => {
    if (depth > 6 || isMenu(node)) return;
    if (node.tagName === 'TABLE') {
      const { head, body } = tableRows(node);
      if (body.length <= 2) for (const row of [...head, ...body]) consider(rowCells(row));
      return;
    }
    const parts = partsOf(node);
    if (parts.length > 40) return;
    consider(parts);
    for (const part of parts.slice(0, 12)) visit(part, depth + 1);
  };
  visit(el, 0);
  return (best as { cells: Element[] } | null)?.cells ?? null;
}

/** Looks for a header among the parts of a list that stand before its first row, then before the list. */
export function headerAbove(list: Element, first: Element, width: number, tools: Tools): Element[] | null {
  let node: Element = first;
  while (node.parentElement && node.parentElement !== list) node = node.parentElement;
  let before = node.parentElement === list ? node.previousElementSibling : null;
  for (let tries = 0; before && tries < 4; tries += 1, before = before.previousElementSibling) {
    const cells = headerIn(before, width, tools);
    if (cells) return cells;
  }
  return headerBefore(list, width, tools);
}

/** Looks for a header before a list: among the earlier siblings of it and of its nearest ancestors. */
export function headerBefore(list: Element, width: number, tools: Tools): Element[] | null {
  let node: Element | null = list;
  for (let level = 0; node && level < 6; level += 1) {
    let before: Element | null = node.previousElementSibling;
    for (let tries = 0; before && tries < 4; tries += 1, before = before.previousElementSibling) {
      const cells = headerIn(before, width, tools);
      if (cells) return cells;
    }
    const parent: Element | null = node.parentElement;
    if (!parent || parent.tagName === 'BODY') return null;
    if (childrenOf(parent).length > 60) return null;
    node = parent;
  }
  return null;
}
