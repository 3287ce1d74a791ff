import { onDark } from './backdrop';
import { type Box, type Spot, spotIn } from './geometry';
import type { Pill } from './pill';

export type Measured = { pill: Pill; anchor: Element; row: Element };
/**
 * `clipped`: the holder cuts off what stands outside it; `gone`: it isn't drawn at all. `height` is the row's,
 * in CSS pixels.
 */
export type Outcome = { state: 'set' | 'clipped' | 'gone'; height: number };

const SOLID = 'img,svg,input,button,select,textarea,canvas,video,[role=button]';
const MAX_TEXTS = 60;

/**
 * Moves pills to where they fit, reading everything first and writing after, so that at most one layout is
 * forced however many there are.
 */
export function settlePills(items: Measured[]): Outcome[] {
  const plans = items.map((item) => ({
    item,
    plan: planFor(item),
    height: item.row.getBoundingClientRect().height,
  }));
  return plans.map(({ item, plan, height }) => {
    if (typeof plan === 'string') return { state: plan, height };
    const { frame } = item.pill;
    frame.style.left = `${plan.x}px`;
    frame.style.top = `${plan.y}px`;
    frame.style.setProperty('--w', `${plan.width}px`);
    frame.toggleAttribute('data-small', !plan.word);
    frame.toggleAttribute('data-dark', plan.dark);
    frame.toggleAttribute('data-set', true);
    return { state: 'set', height };
  });
}

function planFor({ pill, anchor, row }: Measured): (Spot & { dark: boolean }) | 'clipped' | 'gone' {
  const { host, button } = pill;
  if (host.getClientRects().length === 0 || !host.parentElement) return 'gone';
  const cell = blockOf(anchor, row);
  if (isClipped(host.parentElement, cell)) return 'clipped';
  const from = host.getBoundingClientRect();
  pill.width ??= Math.ceil(button.getBoundingClientRect().width);
  const spot = spotIn(cell.getBoundingClientRect(), takenBoxes(cell), pill.width);
  return { ...spot, x: spot.x - from.left, y: spot.y - from.top, dark: onDark(cell) };
}

/** The room a pill may use: an inline anchor has none of its own, the block around it has. */
function blockOf(anchor: Element, row: Element): Element {
  const view = anchor.ownerDocument.defaultView;
  let at = anchor;
  while (view && at !== row && at.parentElement && view.getComputedStyle(at).display.startsWith('inline')) {
    at = at.parentElement;
  }
  return at;
}

/** Boxes of the cell's texts and pictures. Element boxes would say that a block fills its line. */
function takenBoxes(anchor: Element): Box[] {
  const { ownerDocument: document } = anchor;
  const boxes: Box[] = [];
  const range = document.createRange();
  const walker = document.createTreeWalker(anchor, 4 /* texts */);
  for (let text = walker.nextNode(); text && boxes.length < MAX_TEXTS; text = walker.nextNode()) {
    if (!text.nodeValue?.trim()) continue;
    range.selectNode(text);
    boxes.push(...range.getClientRects());
  }
  for (const solid of anchor.querySelectorAll(SOLID)) boxes.push(solid.getBoundingClientRect());
  return boxes;
}

/** Whether something between the host and the cell would cut the pill off. */
function isClipped(from: Element, anchor: Element): boolean {
  const view = anchor.ownerDocument.defaultView;
  for (let at: Element | null = from; view && at && at !== anchor; at = at.parentElement) {
    const style = view.getComputedStyle(at);
    if (style.overflow !== 'visible' || style.contain?.includes('paint')) return true;
  }
  return false;
}
