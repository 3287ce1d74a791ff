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

/**
 * Puts the texts of a header that stands apart (its own table or row) over the columns of the body: by
 * where they stand on screen, or by order where the page has no layout; a first column that holds only a
 * checkbox may have no header of its own.
 */
export function alignHeaders(
  headers: Element[],
  columns: Column[],
  samples: (Cell | null)[],
  tools: Tools,
): Column[] {
  const texts = headers.map((el) => headerText(tools.cell(el), tools));
  const boxes = headers.map(boxOf);
  const placed = samples.map((cell) => (cell ? boxOf(cell.el) : null));
  const usable = placed.filter(Boolean).length >= 2 && boxes.filter(Boolean).length >= 2;
  if (usable) {
    return columns.map((column, index) => {
      const box = placed[index];
      if (!box) return column;
      let [best, most] = [-1, 0];
      boxes.forEach((header, at) => {
        const shared = header
          ? overlap(box, header) / Math.min(box.right - box.left, header.right - header.left)
          : 0;
        if (shared > most + 0.01) [best, most] = [at, shared];
      });
      return most > 0.4 ? { ...column, header: texts[best] ?? '' } : column;
    });
  }
  const first = samples[0];
  const shift =
    columns.length > texts.length && first && first.text === '' ? columns.length - texts.length : 0;
  return columns.map((column, index) => ({ ...column, header: texts[index - shift] ?? column.header }));
}

function labelled(els: Element[], tools: Tools): number {
  let count = 0;
  for (const el of els) if (tools.isLabel(headerText(tools.cell(el), tools))) count += 1;
  return count;
}

/** The widest run of header-like cells inside an element, or null where fewer than two are labels. */
function headerIn(el: Element, width: number, tools: Tools): Element[] | null {
  let best: { cells: Element[]; score: number } | null = null;
  const consider = (cells: Element[]): void => {
    if (cells.length < 2 || cells.length > width + 4) return;
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
    if (depth > 6) return;
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
