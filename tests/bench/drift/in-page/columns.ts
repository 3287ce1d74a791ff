import type { Strip } from './strips';

const KEPT = /^(?:style|id|aria-colindex|tabindex|slot)$/;

function contentOf(cell: Element): { nodes: Node[]; attributes: [string, string][] } {
  return {
    nodes: [...cell.childNodes],
    attributes: [...cell.attributes]
      .filter(({ name }) => !KEPT.test(name))
      .map(({ name, value }) => [name, value]),
  };
}

function refill(cell: Element, { nodes, attributes }: ReturnType<typeof contentOf>): void {
  for (const { name } of [...cell.attributes]) if (!KEPT.test(name)) cell.removeAttribute(name);
  for (const [name, value] of attributes) cell.setAttribute(name, value);
  cell.replaceChildren(...nodes);
}

/** Lays the cells of a strip in another order: `order[i]` is the old place of what stands at i afterwards. */
export function reorder(strip: Strip, order: number[]): void {
  const { cells } = strip;
  const [first] = cells;
  if (!first) return;
  if (getComputedStyle(first).position === 'absolute') {
    // Laid out by coordinates: the places stay and what is in them moves.
    const contents = cells.map(contentOf);
    for (const [at, from] of order.entries()) {
      const [cell, content] = [cells[at], contents[from]];
      if (cell && content && at !== from) refill(cell, content);
    }
    return;
  }
  const marks = cells.map((cell) => {
    const mark = document.createComment('');
    cell.before(mark);
    return mark;
  });
  for (const [at, from] of order.entries()) {
    const cell = cells[from];
    if (cell) marks[at]?.replaceWith(cell);
  }
}

/** The order of `width` columns after the one at `from` moved to `to`. */
export function moved(width: number, from: number, to: number): number[] {
  const order = Array.from({ length: width }, (_, at) => at);
  order.splice(to, 0, ...order.splice(from, 1));
  return order;
}

export function swapped(width: number, one: number, other: number): number[] {
  return Array.from({ length: width }, (_, at) => (at === one ? other : at === other ? one : at));
}
