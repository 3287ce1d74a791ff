import { headerAbove } from './align-headers';
import { partsOf } from './children';
import type { Column } from './grid';
import { headerText, type Tools } from './reader-tools';

/** About as many names as such a header has: it looks for half as many and for four more too. */
const WIDTH = 7;

/** One block of a list: an order, with its items. */
export type Block = { el: Element; items: Element[] };

/**
 * Blocks under one header that stands above all of them (`宝贝 单价 数量 买家 实收款`): what each place is called. The header
 * has a name for each part of a block's body, or for those and an item's own parts.
 */
export function namedByHeader(
  list: Element,
  blocks: Block[],
  columns: Column[],
  samples: (Element | null)[],
  tools: Tools,
): Column[] {
  const [first] = blocks;
  const header = first ? headerAbove(list, first.el, WIDTH, tools) : null;
  if (!header) return columns;
  const names = header.cells.map((cell) => headerText(tools.cell(cell), tools));
  const taken = new Set<number>();
  return columns.map((column, index) => {
    const el = samples[index];
    const block = el && blocks.find((one) => one.el.contains(el));
    if (!el || !block || column.header) return column;
    const item = block.items.find((one) => one.contains(el)) ?? block.items[0];
    const slots = item ? slotsOf(block, item, names.length) : [];
    const at = slots.findIndex((slot) => slot.contains(el));
    const name = names[at];
    // What stands under the first text of a place is something else than its name says.
    if (!name || taken.has(at)) return column;
    taken.add(at);
    return { ...column, header: name };
  });
}

function slotsOf({ el, items }: Block, item: Element, width: number): Element[] {
  const own = partsOf(item);
  let below = item;
  for (let up = item.parentElement; up && el.contains(up); up = up.parentElement) {
    const parts = partsOf(up);
    const listing = parts.every((part) => items.includes(part));
    if (parts.length === width && !listing) return parts;
    if (own.length > 1 && parts.length - 1 + own.length === width && !listing)
      return parts.flatMap((part) => (part === below ? own : [part]));
    below = up;
  }
  return [];
}
