import type { OrderItem } from '../../model/reading';
import type { ReadContext } from '../columns/context';
import { type Cell, cellWith } from '../grid/cell';
import { partsOf } from '../grid/children';
import { firstClass } from '../grid/first-class';
import { parseTimes } from '../values/count';
import { findAmounts } from '../values/money';

const DEEPEST = 6;

/** The boxes of a cell that names several goods, each with lines of its own; none where it names one. */
export function itemBoxes(cell: Cell): Cell[] {
  let node = cell.el;
  for (let level = 0; level < DEEPEST; level += 1) {
    const parts = partsOf(node);
    const [only, second] = parts;
    if (only && second) return alike(cell, parts);
    if (!only) return [];
    node = only;
  }
  return [];
}

function alike(cell: Cell, parts: Element[]): Cell[] {
  const [first] = parts;
  const named = first?.tagName === 'LI' || (first ? firstClass(first).stable !== '' : false);
  const same = (part: Element): boolean =>
    part.tagName === first?.tagName && firstClass(part).stable === firstClass(first).stable;
  if (!named || !parts.every(same)) return [];
  const boxes = parts.map((part) =>
    cellWith(cell, {
      lines: cell.lines.filter(({ el }) => part.contains(el)),
      links: cell.links.filter(({ el }) => part.contains(el)),
    }),
  );
  return boxes.every(({ lines, text }) => lines.length > 1 && /\p{L}{2}/u.test(text)) ? boxes : [];
}

const PIECES =
  /^(\d{1,4}) ?(?:件|个|個|点|pcs\.?|pieces?|units?|Stück|Stk\.?|uds?\.?|un\.?|unid\.?|шт\.?|개|ชิ้น|cái|szt\.?|adet)$/iu;

/** What lines under an item's name say of it without naming it: the one price, `×2`, and `2 шт.` beside that price. */
export function fillBeside(item: OrderItem, { lines }: Cell, context: ReadContext, price: boolean): void {
  const rest = lines.slice(1).map(({ text }) => text);
  const sums = rest.flatMap((text) => {
    const [sum, more] = text.length < 24 ? findAmounts(text, context.money) : [];
    return sum?.signed && !more && !/\p{L}{4}|:/u.test(text) ? [sum.money] : [];
  });
  const [only] = sums.length === 1 ? sums : [];
  for (const text of rest) {
    // Alone, `60 pcs` may be what one pack holds.
    const pieces = parseTimes(text) ?? (only && PIECES.exec(text)?.[1]);
    if (pieces) item.quantity ??= Number(pieces);
  }
  if (price && only) item.unitPrice ??= only;
}
