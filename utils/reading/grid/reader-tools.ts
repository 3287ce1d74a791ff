import type { HeaderWords } from '../lexicon/header-match';
import { fieldsOfHeader, headerParts } from '../lexicon/header-match';
import { Cell, type Seen } from './cell';
import { type Looks, makeLooks } from './looks';
import { readCell } from './read-cell';

/** What the grid finder shares for one look at a page. */
export type Tools = {
  looks: Looks;
  cell(el: Element): Cell;
  /** True for a text that the lexicon knows as a header of listings or orders. */
  isLabel(text: string): boolean;
};

export function makeTools(view: (Window & typeof globalThis) | null, words: HeaderWords[]): Tools {
  const looks = makeLooks(view);
  const cells = new Map<Element, Cell>();
  const labels = new Map<string, boolean>();
  const seen = (el: Element): Seen => {
    const found = readCell(el, looks);
    const silent = found.text === '' && found.links.length + (el.textContent?.length ?? 0) > 0;
    return silent && isUnderCopy(el) ? readCell(el, looks, undefined, true) : found;
  };
  return {
    looks,
    cell(el) {
      let cell = cells.get(el);
      if (!cell) {
        cell = new Cell(el, seen);
        cells.set(el, cell);
      }
      return cell;
    },
    isLabel(text) {
      let known = labels.get(text);
      if (known === undefined) {
        const named = (part: string): boolean =>
          words.some((table) => fieldsOfHeader(part, table).length > 0);
        known = text.length <= 40 && (named(text) || headerParts(text).some(named));
        labels.set(text, known);
      }
      return known;
    },
  };
}

const copied = new WeakMap<Element, boolean>();

/**
 * True for a cell of a table beside which a copy of some of its columns stands, as fixed columns are made:
 * there the cell keeps its words but does not draw them, since the copy does.
 */
function isUnderCopy(el: Element): boolean {
  const table = /^T[DH]$/.test(el.tagName) ? el.closest('table') : null;
  if (!table) return false;
  let known = copied.get(table);
  if (known === undefined) {
    const rows = table.querySelectorAll('tr').length;
    let node: Element | null = table;
    let copies = 0;
    for (let level = 0; node && level < 4 && copies < 2; level += 1, node = node.parentElement)
      copies = [...node.querySelectorAll('table')].filter(
        (other) => other.querySelectorAll('tr').length === rows,
      ).length;
    known = copies > 1;
    copied.set(table, known);
  }
  return known;
}

/** Header texts of some cells: the first line, or the whole text where that is a label. */
export function headerText(cell: Cell | null | undefined, tools: Tools): string {
  if (!cell) return '';
  if (tools.isLabel(cell.text)) return cell.text;
  const line = cell.lines.find((candidate) => tools.isLabel(candidate.text));
  return line?.text ?? cell.text.slice(0, 60);
}
