import type { Cell } from './cell';
import { childrenOf, partsOf, rowCells, tableRows } from './children';
import type { Column } from './grid';
import { headerText, type Tools } from './reader-tools';

export type Box = { left: number; right: number };

export function boxOf(el: Element): Box | null {
  const { left, right, width } = el.getBoundingClientRect();
  return width > 0 ? { left, right } : null;
}

/** How wide two boxes stand one over the other; below 0 how far apart they are. */
export function overlap(a: Box, b: Box): number {
  return Math.min(a.right, b.right) - Math.max(a.left, b.left);
}

const wide = ({ left, right }: Box): number => right - left;

/** Which part of the narrower box stands over or under the other one. */
export function shared(a: Box, b: Box): number {
  return overlap(a, b) / Math.min(wide(a), wide(b));
}

type Named = { text: string; box: Box | null };

/** The header that stands over most of a column. */
function over(box: Box, headers: Named[]): Named | null {
  let [best, most]: [Named | null, number] = [null, 0.4];
  for (const header of headers) {
    const part = header.box ? shared(box, header.box) : 0;
    if (part > most + 0.01) [best, most] = [header, part];
  }
  return best;
}

function byPlace(
  headers: Named[],
  under: Named[],
  columns: Column[],
  placed: (Box | null)[],
  tools: Tools,
): Column[] {
  return columns.map((column, index) => {
    const box = placed[index];
    if (!box) return column;
    const group = over(box, headers);
    const own = over(box, under);
    if (!group?.box) return own && tools.isLabel(own.text) ? { ...column, header: own.text } : column;
    const split = own?.box && wide(own.box) < wide(group.box) * 0.8;
    if (split) return { ...column, header: groupedHeader(group.text, own.text, tools) };
    return { ...column, header: stacked([group.text, own?.text ?? ''], tools) };
  });
}

/** A period, or what else changes the meaning of the words beside it. */
const TELLING = /\d|退|refund|cost|成本|日|月/i;

/** What a column is called whose header stands under one that it shares with others: `近30天 | 销量`, `Order | Total`. */
export function groupedHeader(group: string, own: string, tools: Tools): string {
  if (group === '' || own === '') return own || group;
  const both = [`${own} ${group}`, `${group} ${own}`];
  const known = both.find((text) => tools.isLabel(text));
  return known ?? (tools.isLabel(own) && !TELLING.test(group) ? own : `${group} ${own}`);
}

/** What a column is called whose header names two things one under the other: `주문번호 / 주문일시`; else the first. */
export function stacked([first = '', ...more]: string[], tools: Tools): string {
  const known = more.filter((text) => text !== first && tools.isLabel(text));
  return known.length > 0 && tools.isLabel(first) ? [first, ...known].join(' / ') : first;
}

/** Where the texts over a list's columns stand: one run of cells, and those of other rows of the same header. */
export type Header = { cells: Element[]; more: Element[] };

/**
 * The ways in which the texts of a header that stands apart (its own table or row) can belong to the columns
 * of the body, likeliest first: by order, by where they stand on screen, by order with the first columns
 * (a checkbox) left without a header. Which of them is right shows in the values.
 */
export function alignHeaders(
  { cells: headers, more }: Header,
  columns: Column[],
  samples: (Cell | null)[],
  tools: Tools,
): Column[][] {
  const named = (els: Element[]): Named[] =>
    els.map((el) => ({ text: headerText(tools.cell(el), tools), box: boxOf(el) }));
  const found = named(headers);
  const texts = found.map(({ text }) => text);
  const shifted = (by: number): Column[] =>
    columns.map((column, index) => ({ ...column, header: texts[index - by] ?? column.header }));
  const ways: Column[][] = [];
  const spare = columns.length - texts.length;
  const blankFirst = samples[0]?.text === '' || samples[0] === null;
  if (spare === 0) ways.push(shifted(0));
  else if (spare > 0 && blankFirst) ways.push(shifted(spare));
  const placed = samples.map((cell) => (cell ? boxOf(cell.el) : null));
  if (placed.filter(Boolean).length >= 2 && found.filter(({ box }) => box).length >= 2) {
    const under = named(more).filter(({ text, box }) => box && /\p{L}/u.test(text));
    ways.push(byPlace(found, under, columns, placed, tools));
  }
  if (spare !== 0) ways.push(shifted(0));
  if (spare > 0) ways.push(shifted(spare));
  if (texts[0] === '' || blankFirst) ways.push(shifted(1));
  const seen = new Set<string>();
  return ways
    .map((way) => overSpanned(way, samples))
    .filter((way) => {
      const key = way.map((column) => column.header).join('|');
      return seen.has(key) ? false : seen.add(key);
    });
}

/** A cell that spans two columns is under the second one's header where the first (a checkbox) has none. */
function overSpanned(columns: Column[], samples: (Cell | null)[]): Column[] {
  const named = columns.map(({ header }) => header);
  for (const [at, header] of named.entries())
    if (at > 0 && header && samples[at] === null && samples[at - 1]?.text && !named[at - 1])
      [named[at - 1], named[at]] = [header, ''];
  return columns.map((column, at) => ({ ...column, header: named[at] ?? '' }));
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
function headerIn(el: Element, width: number, tools: Tools): Header | null {
  let best: { cells: Element[]; score: number } | null = null;
  const runs: Element[][] = [];
  const consider = (cells: Element[]): void => {
    if (cells.length > width + 4 || isLinks(cells)) return;
    runs.push(cells);
    if (cells.length < 2 || cells.length * 2 < width) return;
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
  const cells = (best as { cells: Element[] } | null)?.cells;
  return cells ? { cells, more: runs.filter((run) => !isAround(run, cells)).flat() } : null;
}

/** True where one run of elements is another's, or holds it. */
function isAround(run: Element[], cells: Element[]): boolean {
  return run.some((el) => cells.some((cell) => el.contains(cell) || cell.contains(el)));
}

/** Looks for a header among the parts of a list that stand before its first row, then before the list. */
export function headerAbove(list: Element, first: Element, width: number, tools: Tools): Header | null {
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
export function headerBefore(list: Element, width: number, tools: Tools): Header | null {
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
