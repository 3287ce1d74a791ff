import { cellsOf, type Strip } from './strips';
import { closestOf, type Root, shownText } from './tree';

const ROW = 'tr, [role="row"]';
const TABLE = 'table, [role="grid"], [role="table"], [role="treegrid"]';

const isHead = (cells: Element[]): boolean =>
  cells.filter((cell) => cell.matches('th, [role="columnheader"]')).length * 10 >= cells.length * 6;

/** Short words without figures: how a header looks where it is not marked as one. */
function looksLikeHead(cells: Element[]): boolean {
  const texts = cells.map(shownText);
  const words = texts.filter((text) => /\p{L}/u.test(text));
  return words.length * 2 > cells.length && texts.every((text) => text.length < 40 && !/\d/.test(text));
}

const precedes = (a: Element, b: Element): boolean =>
  Boolean(a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) && !a.contains(b);

/** The header strips over the body: as wide as it, or one narrower (`shift` 1: the first cell has no header). */
export function findHeads(
  roots: Root[],
  rows: Element[][],
  strips: Strip[],
  width: number,
): { heads: Strip[]; shift: number } {
  const [first] = strips;
  if (!first) return { heads: [], shift: 0 };
  const inRow = (el: Element) => rows.some((parts) => parts.some((part) => part.contains(el)));
  const root = first.el.getRootNode();
  const all = roots.filter((one) => one === root).flatMap((one) => [...one.querySelectorAll('*')]);
  const tables = new Set(strips.map(({ el }) => closestOf(el, TABLE)));
  const fits = (cells: Element[]) =>
    (cells.length === width || cells.length === width - 1) &&
    !cells.some(
      (cell) => Number(cell.getAttribute('colspan')) > 1 || Number(cell.getAttribute('rowspan')) > 1,
    );
  const toStrip = (el: Element): Strip => ({ el, cells: cellsOf(el), row: -1 });
  const lines = all
    .filter((el) => el.matches(ROW) && !inRow(el))
    .map(toStrip)
    .filter(({ cells }) => fits(cells));
  const own = lines.filter(({ el, cells }) => tables.has(closestOf(el, TABLE)) && isHead(cells));
  const above = lines.filter(
    ({ el, cells }) =>
      precedes(el, first.el) && el.checkVisibility() && (isHead(cells) || looksLikeHead(cells)),
  );
  let heads = own.length > 0 ? own : above.slice(-1);
  if (heads.length === 0)
    heads = all
      .filter(
        (el) =>
          precedes(el, first.el) && !inRow(el) && el.children.length >= width - 1 && el.checkVisibility(),
      )
      .map(toStrip)
      .filter(({ cells }) => fits(cells) && looksLikeHead(cells))
      .slice(-1);
  const narrow = heads.filter(({ cells }) => cells.length === width - 1);
  // Heads of both widths say nothing sure about which stands over what: the full ones are meant.
  if (narrow.length === heads.length && heads.length > 0) return { heads, shift: 1 };
  return { heads: heads.filter(({ cells }) => cells.length === width), shift: 0 };
}
