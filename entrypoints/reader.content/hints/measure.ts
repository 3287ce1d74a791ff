import { onDark } from './backdrop';
import { type Box, clip, type Spot, spotIn } from './geometry';
import type { Pill } from './pill';

/** `moved`: the host was moved once already; then it makes do with what it finds. */
export type Measured = { pill: Pill; anchor: Element; row: Element; moved: boolean };
/**
 * `clipped`: the holder cuts off what stands outside it; `gone`: it isn't drawn at all. `height` is the row's,
 * in CSS pixels.
 */
export type Outcome = { state: 'set' | 'clipped' | 'gone'; height: number };

const CELL = 'td,th,[role=cell],[role=gridcell],[role=rowheader]';
const SOLID = 'img,svg,input,button,select,textarea,canvas,video,[role=button]';
const MAX_TEXTS = 120;

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

function planFor({ pill, anchor, row, moved }: Measured): (Spot & { dark: boolean }) | 'clipped' | 'gone' {
  const { host, button } = pill;
  if (host.getClientRects().length === 0 || !host.parentElement) return 'gone';
  const room = roomOf(anchor, row);
  const whole = room.getBoundingClientRect();
  const seen = visibleBox(host.parentElement, room, whole);
  if (seen !== whole && !moved) return 'clipped';
  const from = host.getBoundingClientRect();
  pill.width ??= Math.ceil(button.getBoundingClientRect().width);
  const near = anchor.getBoundingClientRect();
  let spot = spotIn(seen, takenBoxes(room), near, pill.width);
  if (spot.width < pill.width && seen === whole && row.contains(room) && !cuts(room)) {
    // No room in its cell for the whole word: perhaps where the cells beside it are empty.
    const beyond = spotIn(row.getBoundingClientRect(), takenBoxes(row), near, pill.width);
    if (beyond.width === pill.width) spot = beyond;
  }
  return { ...spot, x: spot.x - from.left, y: spot.y - from.top, dark: onDark(anchor) };
}

/** The cell around an anchor, which itself can be as narrow as its words; where there are no cells, the row. */
function roomOf(anchor: Element, row: Element): Element {
  const cell = anchor.closest(CELL);
  // A cell that holds whole rows belongs to a table that only lays out the page.
  if (cell && (row === anchor || !cell.contains(row) || cell === row)) return cell;
  return row !== anchor && row.contains(anchor) ? row : (anchor.parentElement ?? anchor);
}

/** What of the room can be seen from inside a holder: something between them may cut off what is outside it. */
function visibleBox(from: Element, room: Element, whole: Box): Box {
  let box = whole;
  for (let at: Element | null = from; at && at !== room; at = at.parentElement) {
    if (cuts(at)) box = clip(box, at.getBoundingClientRect());
  }
  return box;
}

function cuts(element: Element): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (!style || style.display === 'inline') return false;
  return style.overflow !== 'visible' || Boolean(style.contain?.includes('paint'));
}

/** Boxes of the room's texts and pictures. Element boxes would say that a block fills its line. */
function takenBoxes(room: Element): Box[] {
  const { ownerDocument: document } = room;
  const boxes: Box[] = [];
  const range = document.createRange();
  const walker = document.createTreeWalker(room, 4 /* texts */);
  for (let text = walker.nextNode(); text && boxes.length < MAX_TEXTS; text = walker.nextNode()) {
    if (!text.nodeValue?.trim()) continue;
    range.selectNode(text);
    boxes.push(...range.getClientRects());
  }
  for (const solid of room.querySelectorAll(SOLID)) boxes.push(solid.getBoundingClientRect());
  return boxes;
}
