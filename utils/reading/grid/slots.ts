import { mapSteps, type Steps } from '../steps';
import { type Cell, type CellLink, lineCell } from './cell';
import { firstClass } from './first-class';
import type { Column, GridRow } from './grid';
import { hintsOf } from './hints';
import type { Tools } from './reader-tools';

function above(el: Element): Element | null {
  const up: Node | null = el.parentNode;
  return up && up.nodeType === 11 ? ((up as ShadowRoot).host ?? null) : (up as Element | null);
}

/** The way down to elements inside a row, each with its place among like siblings; what lines share is asked once. */
function makePaths(row: Element): (el: Element) => string {
  const known = new Map<Element, string>([[row, '']]);
  const pathOf = (el: Element): string => {
    const old = known.get(el);
    if (old !== undefined) return old;
    const [tag, own] = [el.tagName, firstClass(el).stable];
    let nth = 0;
    let before: Element | null = el.previousElementSibling;
    for (let tries = 0; before && tries < 12; tries += 1, before = before.previousElementSibling) {
      if (before.tagName === tag && firstClass(before).stable === own) nth += 1;
    }
    const up = above(el);
    const way = up ? pathOf(up) : '';
    const path = `${way ? `${way}>` : ''}${tag}.${own}${nth > 0 ? `~${nth}` : ''}`;
    known.set(el, path);
    return path;
  };
  return pathOf;
}

/** So many pairs of lines and links are compared one by one. */
const FEW = 400;

/** A row's links that hold a line or stand in it. Linear, for a whole page may be taken for a row. */
function makeLinksOf(row: Cell, root: Element): (el: Element) => CellLink[] {
  const { links } = row;
  if (links.length === 0) return () => links;
  if (links.length * row.lines.length < FEW)
    return (el) => links.filter((link) => link.el === el || link.el.contains(el) || el.contains(link.el));
  const own = new Map<Element, number[]>();
  const within = new Map<Element, number[]>();
  const note = (map: Map<Element, number[]>, el: Element, at: number): void => {
    const known = map.get(el);
    if (known) known.push(at);
    else map.set(el, [at]);
  };
  links.forEach(({ el }, at) => {
    note(own, el, at);
    for (let up = el.parentElement; up && up !== root.parentElement; up = up.parentElement)
      note(within, up, at);
  });
  return (el) => {
    const found = new Set(within.get(el));
    for (let up: Element | null = el; up && up !== root.parentElement; up = up.parentElement)
      for (const at of own.get(up) ?? []) found.add(at);
    return links.filter((_, at) => found.has(at));
  };
}

/** A row's lines by the path they stand at. */
export function linesByPath(row: Cell, root: Element): Map<string, Cell> {
  const found = new Map<string, Cell>();
  let doubled: Map<string, number> | null = null;
  const [pathOf, linksOf] = [makePaths(root), makeLinksOf(row, root)];
  for (const line of row.lines) {
    const bare = pathOf(line.el);
    let path = bare;
    for (let n = doubled?.get(bare) ?? 1; found.has(path); n += 1) {
      doubled ??= new Map();
      path = `${bare.split('#')[0]}#${n}`;
      doubled.set(bare, n + 1);
    }
    found.set(path, lineCell(line, linksOf(line.el)));
  }
  return found;
}

const BETWEEN = /\s+[·•|｜‧∙]\s+|\s*｜\s*/;
/** Most lines hold none of these and need not be cut. */
const MARK = /[·•|｜‧∙]/;
const MOST_PARTS = 6;

/**
 * Lines that say several things at once in most cards (`#417 · Mary Lamb`, `m@x.example · 2 items`): a place for
 * each part, where the number of parts is the same in nearly all of them. The others stand whole at the first place.
 */
function splitPlaces(placed: Map<string, Cell>[]): void {
  const all = new Map<string, number[]>();
  for (const lines of placed)
    for (const [path, cell] of lines) {
      const parts = cell.text.length < 160 && MARK.test(cell.text) ? cell.text.split(BETWEEN).length : 1;
      const counts = all.get(path);
      if (counts) counts.push(parts);
      else all.set(path, [parts]);
    }
  for (const [path, counts] of all) {
    const parts = Math.max(...counts);
    const same = counts.filter((count) => count === parts).length;
    if (parts < 2 || parts > MOST_PARTS || same * 5 < counts.length * 4) continue;
    for (const lines of placed) {
      const cell = lines.get(path);
      const line = cell?.lines[0];
      if (!cell || !line) continue;
      const texts = cell.text.split(BETWEEN);
      const rest = [...lines].slice([...lines.keys()].indexOf(path) + 1);
      lines.delete(path);
      for (const [other] of rest) lines.delete(other);
      if (texts.length !== parts) lines.set(`${path}·0`, cell);
      else
        texts.forEach((text, at) => {
          if (text)
            lines.set(
              `${path}·${at}`,
              lineCell(
                { ...line, text },
                cell.links.filter((link) => link.text === '' || text.includes(link.text)),
              ),
            );
        });
      for (const [other, its] of rest) lines.set(other, its);
    }
  }
}

/** Names of places by a first card that holds nothing but names: the header of a list of cards. */
function namesOf(head: Element | null, tools: Tools): Map<string, string> {
  const names = new Map<string, string>();
  if (!head) return names;
  for (const [path, cell] of linesByPath(tools.cell(head), head)) names.set(path, cell.text);
  return names;
}

/** A card, or an item with the head of its block. */
export type Card = { el: Element; cell: Cell; head: Cell | null; block: number };

/**
 * Cards as a grid: one column for each place where a line stands in many of them. A place whose text is the
 * same label in every card (`库存`) names the next one.
 */
export function* cardColumnSteps(
  cards: Card[],
  tools: Tools,
  header: Element | null = null,
): Steps<{ columns: Column[]; rows: GridRow[] }> {
  const placed = yield* mapSteps(cards, (card) => linesByPath(card.cell, card.el));
  splitPlaces(placed);
  const names = namesOf(header, tools);
  yield;
  const paths: string[] = [];
  const counts = new Map<string, number>();
  for (const lines of placed) {
    let after = -1;
    for (const path of lines.keys()) {
      // Rows are alike: what follows the last place mostly is the next one.
      const at = paths[after + 1] === path ? after + 1 : paths.indexOf(path);
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
    yield;
    const cells = placed.flatMap((lines) => lines.get(path) ?? []);
    const first = cells[0];
    if (!first) continue;
    const constant = cells.every((cell) => cell.text === first.text);
    const bare = first.text.replace(/[:：]$/, '');
    if (constant && (cards.length > 1 || /[:：]$/.test(first.text)) && tools.isLabel(bare)) {
      label = bare;
      continue;
    }
    const named = [...names.keys()].find((place) => path === place || path.startsWith(`${place}>`));
    columns.push({
      header: label || (named ? (names.get(named) ?? '') : ''),
      hints: [...hintsOf(first.el), ...(first.el.parentElement ? hintsOf(first.el.parentElement) : [])],
      ...(path.includes('·') ? { part: Number(path.split('·')[1]) } : {}),
    });
    if (named) names.delete(named);
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
