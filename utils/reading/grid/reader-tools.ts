import type { HeaderWords } from '../lexicon/header-match';
import { fieldsOfHeader, headerParts } from '../lexicon/header-match';
import { type Cell, readCell } from './cell';
import { type Looks, makeLooks } from './looks';

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
  return {
    looks,
    cell(el) {
      let cell = cells.get(el);
      if (!cell) {
        cell = readCell(el, looks);
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

/** Header texts of some cells: the first line, or the whole text where that is a label. */
export function headerText(cell: Cell | null | undefined, tools: Tools): string {
  if (!cell) return '';
  if (tools.isLabel(cell.text)) return cell.text;
  const line = cell.lines.find((candidate) => tools.isLabel(candidate.text));
  return line?.text ?? cell.text.slice(0, 60);
}
