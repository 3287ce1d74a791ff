import { partsOf } from '../grid/children';
import type { Grid } from '../grid/grid';

const FEW = 60;

/**
 * Everything on the page besides a list's rows, as few elements as possible: searching these instead of the
 * document keeps the cost of tabs, search fields and counters apart from the number of rows.
 */
export function surroundings(grid: Grid): Element[] {
  const found: Element[] = [];
  const rows = new Set(grid.rows.map((row) => row.el));
  if (grid.form !== 'table' && grid.form !== 'aria') {
    const parts = partsOf(grid.el).filter((part) => !rows.has(part));
    if (parts.length <= FEW) found.push(...parts.filter((part) => !holdsAny(part, rows)));
  }
  let node: Element = grid.el;
  for (;;) {
    const root = node.parentNode;
    const up: Element | null =
      root?.nodeType === 11 ? ((root as ShadowRoot).host ?? null) : (root as Element | null);
    if (!root || !up || up.nodeType !== 1) return found;
    for (const part of partsOf(root as Element)) if (part !== node) found.push(part);
    if (up.tagName === 'HTML') return found;
    node = up;
  }
}

function holdsAny(part: Element, rows: Set<Element>): boolean {
  for (const row of rows) if (part.contains(row)) return true;
  return false;
}

/** The elements that match a selector in or at the places given. */
export function matching(places: Element[], selector: string): Element[] {
  return places.flatMap((place) => [
    ...(place.matches(selector) ? [place] : []),
    ...place.querySelectorAll(selector),
  ]);
}
