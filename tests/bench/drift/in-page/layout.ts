import { findHeads } from './heads';
import { bodyStrips, type Strip } from './strips';
import { closestOf, plain, type Root, textsUnder, upwards } from './tree';

/** One row of the truth on the page: every element that belongs to it. */
export type RowParts = Element[];

/**
 * Where the truth's rows stand, found by their keys alone and never by asking the reader. `strips` are the runs of
 * cells of equal number inside rows, `heads` those above them; `shift` is 1 where the body has one cell more in front.
 */
export type Layout = {
  roots: Root[];
  rows: RowParts[];
  strips: Strip[];
  heads: Strip[];
  width: number;
  shift: number;
};

const ROW = 'tr, [role="row"]';

function holders(roots: Root[], key: string): Element[] {
  const found: Element[] = [];
  for (const root of roots)
    for (const text of textsUnder(root)) {
      const el = text.parentElement;
      if (el && plain(text.data).includes(key) && el.checkVisibility()) found.push(el);
    }
  return found;
}

/** Where each row's key stands; null where a key is missing or two rows share one. */
function anchorsBy(roots: Root[], keys: (string | undefined)[]): Element[][] | null {
  if (keys.some((key) => !key) || new Set(keys).size < keys.length) return null;
  const found = keys.map((key) => holders(roots, plain(key ?? '')));
  return found.every((els) => els.length > 0) ? found : null;
}

/** Rows that are rows of one table or grid: each takes the rows after it along, up to the next row's own. */
function tableRows(anchors: Element[][]): RowParts[] | null {
  const owner = new Map<Element, number>();
  for (const [at, els] of anchors.entries())
    for (const el of els) {
      const row = closestOf(el, ROW);
      if (!row || (owner.get(row) ?? at) !== at) return null;
      owner.set(row, at);
    }
  const tables = anchors.map((els) => closestOf(els[0] as Element, 'table, [role="grid"], [role="table"]'));
  if (anchors.length > 1 && new Set(tables).size === anchors.length) return null;
  const rows: RowParts[] = anchors.map(() => []);
  for (const [row, at] of owner)
    for (let one: Element | null = row; one && (one === row || !owner.has(one)); one = one.nextElementSibling)
      if (one.matches(ROW)) rows[at]?.push(one);
  return rows.map(withTwins);
}

/** Pinned columns stand in boxes of their own: rows of the same number in the same grid are one row. */
function withTwins(parts: Element[]): Element[] {
  const twins = parts.flatMap((part) =>
    ['aria-rowindex', 'row-index'].flatMap((name) => {
      const number = part.getAttribute(name);
      const grid = number === null ? null : part.closest('[role="grid"], [role="treegrid"], [role="table"]');
      return grid ? [...grid.querySelectorAll(`[role="row"][${name}="${number}"]`)] : [];
    }),
  );
  return [...new Set([...parts, ...twins])];
}

/** Rows that are the children of whatever holds all keys. */
function blockRows(anchors: Element[][]): RowParts[] | null {
  const paths = anchors.map((els) => upwards(els[0] as Element));
  const list = paths[0]?.find((el) => paths.every((path) => path.includes(el)));
  if (!list) return null;
  const rows = paths.map((path) => path[path.indexOf(list) - 1]);
  if (rows.some((row) => !row) || new Set(rows).size < rows.length) return null;
  return rows.map((row) => [row as Element]);
}

/** `keys[i]` are the texts by which row i may be found, best first (the same kind in the same place of each). */
export function findLayout(roots: Root[], keys: (string | undefined)[][]): Layout | null {
  for (let kind = 0; kind < (keys[0]?.length ?? 0); kind += 1) {
    const anchors = anchorsBy(
      roots,
      keys.map((one) => one[kind]),
    );
    const rows = anchors && (tableRows(anchors) ?? (anchors.length > 1 ? blockRows(anchors) : null));
    if (!rows) continue;
    const { strips, width } = bodyStrips(rows);
    return { roots, rows, strips, width, ...findHeads(roots, rows, strips, width) };
  }
  return null;
}
