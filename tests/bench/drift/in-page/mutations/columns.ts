import { moved, reorder, swapped } from '../columns';
import type { Layout } from '../layout';
import type { Mutation } from '../mutation';
import { between, oneOf, type Random } from '../random';
import { type Strip, tellingColumns } from '../strips';
import { shownText } from '../tree';

/** Columns that may be moved: with a header (or none at all) and words in them. */
function movable(layout: Layout | null): number[] {
  return layout ? tellingColumns(layout).filter((at) => at >= layout.shift) : [];
}

const nameOf = ({ heads, shift }: Layout, at: number): string => {
  const cell = heads[0]?.cells[at - shift];
  return cell ? shownText(cell) || `#${at}` : `#${at}`;
};

const lower = (order: number[], shift: number): number[] =>
  order.filter((at) => at >= shift).map((at) => at - shift);

function lay(layout: Layout, order: number[], strips: Strip[], heads: Strip[]): void {
  for (const strip of strips) reorder(strip, order);
  for (const head of heads) reorder(head, lower(order, layout.shift));
}

function twoOf(random: Random, columns: number[]): [number, number] {
  const one = oneOf(random, columns);
  return [
    one,
    oneOf(
      random,
      columns.filter((at) => at !== one),
    ),
  ];
}

/** One column stands elsewhere, its header with it. */
export const columnMoved: Mutation = ({ layout, random }) => {
  const columns = movable(layout);
  if (!layout || columns.length < 2) return null;
  const [from, to] = twoOf(random, columns);
  const note = `${nameOf(layout, from)} to ${to}`;
  lay(layout, moved(layout.width, from, to), layout.strips, layout.heads);
  return { note };
};

/** Two columns change places in the body while the header stays. */
export const swappedInBody: Mutation = ({ layout, random }) => {
  const columns = movable(layout);
  if (!layout || columns.length < 2 || layout.heads.length === 0) return null;
  const [one, other] = twoOf(random, columns);
  const note = `${nameOf(layout, one)} and ${nameOf(layout, other)}`;
  lay(layout, swapped(layout.width, one, other), layout.strips, []);
  return { note };
};

/** The second half of the rows, and the header, come from a new page with one column elsewhere. */
export const mixed: Mutation = ({ layout, random }) => {
  const columns = movable(layout);
  if (!layout || columns.length < 2 || layout.rows.length < 2) return null;
  const [from, to] = twoOf(random, columns);
  const note = `${nameOf(layout, from)} to ${to} from row ${Math.ceil(layout.rows.length / 2)} on`;
  const fresh = layout.strips.filter(({ row }) => row * 2 >= layout.rows.length);
  lay(layout, moved(layout.width, from, to), fresh, layout.heads);
  return { note };
};

/** A column is gone, its header with it. */
export const columnRemoved: Mutation = ({ layout, random }) => {
  const columns = movable(layout);
  if (!layout || columns.length < 2) return null;
  const at = oneOf(random, columns);
  const note = nameOf(layout, at);
  for (const { cells } of layout.strips) cells[at]?.remove();
  for (const { cells } of layout.heads) cells[at - layout.shift]?.remove();
  return { note, columnGone: true };
};

/** Columns no shop's figures come from, by the page's language: header, then the value of row i. */
const STRANGERS: Record<string, [string, (i: number) => string][]> = {
  zh: [
    ['货架', (i) => `B-0${(i % 7) + 1}`],
    ['内部评分', (i) => `${((i * 3) % 5) + 1}`],
    ['下次盘点', (i) => `2026-12-${10 + (i % 15)}`],
    ['包装材料费', (i) => `¥${(i % 3) + 1}.20`],
    ['负责人', (i) => ['阿泽', '小唐', '老魏'][i % 3] ?? ''],
  ],
  en: [
    ['Shelf', (i) => `B-0${(i % 7) + 1}`],
    ['Inner score', (i) => `${((i * 3) % 5) + 1}`],
    ['Next stocktake', (i) => `2026-12-${10 + (i % 15)}`],
    ['Wrapping spent', (i) => `$${(i % 3) + 1}.20`],
    ['In charge', (i) => ['Zed', 'Tang', 'Wes'][i % 3] ?? ''],
  ],
};

/** A column no one has seen before, in any place. */
export const columnAdded: Mutation = ({ layout, random, lang }) => {
  const columns = movable(layout);
  if (!layout || columns.length < 2) return null;
  const at = oneOf(random, columns);
  const [header, value] = oneOf(random, STRANGERS[lang.startsWith('zh') ? 'zh' : 'en'] ?? []);
  const first = between(random, 0, 30);
  const twin = (cell: Element | undefined, text: string): void => {
    if (!cell) return;
    const fresh = cell.cloneNode(false) as Element;
    for (const name of ['id', 'data-field', 'col-id', 'slot', 'data-label', 'data-title'])
      fresh.removeAttribute(name);
    // The name of the column it was made from must not stand on it.
    for (const name of [...fresh.classList]) if (/column-|col-|__/.test(name)) fresh.classList.remove(name);
    fresh.textContent = text;
    cell.after(fresh);
  };
  for (const { cells, row } of layout.strips) twin(cells[at], value(first + row));
  for (const { cells } of layout.heads) twin(cells[at - layout.shift], header);
  return { note: `${header} after ${nameOf(layout, at)}` };
};
