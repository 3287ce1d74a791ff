import { type Box, clip, hasArea, type Place } from './geometry';

const CELL = 'td,th,[role=cell],[role=gridcell],[role=rowheader]';
const SOLID = 'img,svg,input,button,select,textarea,canvas,video,[role=button]';
const MAX_TEXTS = 160;
/** A border or a ground so close around a text, in CSS pixels, is the text's own (a chip) and not its cell's. */
const HUG = 40;
const HUG_BELOW = 16;
const MAX_AROUND = 3;

/**
 * What a pill can see of its row from inside `holder`. Null where something between holder and cell cuts off what
 * stands outside of it, unless `anyway`.
 */
export function placeOf(holder: Element, anchor: Element, row: Element, anyway: boolean): Place | null {
  const cell = cellOf(anchor, row);
  const line = lineOf(cell, anchor, row);
  const whole = cell.getBoundingClientRect();
  const seen = visibleBox(holder, cell, whole);
  if (seen !== whole && !anyway) return null;
  const wide = sideways(line, visibleBox(holder, line, line.getBoundingClientRect()));
  return { cell: seen, line: wide, taken: takenBoxes(line), anchor: anchor.getBoundingClientRect() };
}

/** The cell around an anchor, which itself can be as narrow as its words; without cells, the block around them. */
export function cellOf(anchor: Element, row: Element): Element {
  const cell = anchor.closest(CELL);
  // A cell that holds whole rows belongs to a table that only lays out the page.
  if (cell && (row === anchor || !cell.contains(row) || cell === row)) return cell;
  let block = anchor;
  while (block !== row && styleOf(block)?.display === 'inline' && block.parentElement)
    block = block.parentElement;
  return block;
}

/** The row; or, in order blocks, whose number stands above the rows, the head line with all that it holds. */
function lineOf(cell: Element, anchor: Element, row: Element): Element {
  if (row.contains(anchor)) return row;
  let head = cell;
  while (head.parentElement && !head.parentElement.contains(row)) head = head.parentElement;
  return head;
}

/** What of a room can be seen from inside a holder: something between them may cut off what is outside it. */
function visibleBox(from: Element, room: Element, whole: Box): Box {
  let box = whole;
  for (let at: Element | null = from; at && at !== room; at = at.parentElement) {
    if (cuts(at)) box = clip(box, at.getBoundingClientRect());
  }
  return box;
}

/** A table that is wider than its place is scrolled sideways: the end of its row may be out of sight. */
function sideways(line: Element, whole: Box): Box {
  let box = whole;
  const { documentElement } = line.ownerDocument;
  for (let at = line.parentElement; at; at = at.parentElement) {
    if (at !== documentElement && !cuts(at)) continue;
    const { left, right } =
      at === documentElement ? { left: 0, right: at.clientWidth } : at.getBoundingClientRect();
    const seen = { ...box, left: Math.max(box.left, left), right: Math.min(box.right, right) };
    if (hasArea(seen)) box = seen;
  }
  return box;
}

/**
 * Would a host that is out of the flow stay where it is when its row is scrolled? It belongs to the nearest positioned
 * element around it: where that is outside of the box that scrolls, it neither goes along nor is cut off.
 */
export function drifts(at: Element | null, known: Map<Element, boolean>): boolean {
  if (!at || at === at.ownerDocument.body) return false;
  const before = known.get(at);
  if (before !== undefined) return before;
  const style = styleOf(at);
  const answer =
    style?.position === 'static' && (SCROLLS.test(style.overflow) || drifts(at.parentElement, known));
  known.set(at, answer);
  return answer;
}

/** Elsewhere an inline would become an item, or a cell, of its own. */
export const takesInlines = (holder: Element) => LINES.test(styleOf(holder)?.display ?? '');

const SCROLLS = /auto|scroll/;
const LINES = /^(?:block|inline|inline-block|list-item|flow-root|table-cell)$/;

const styleOf = (element: Element) => element.ownerDocument.defaultView?.getComputedStyle(element);

function cuts(element: Element): boolean {
  const style = styleOf(element);
  if (!style || style.display === 'inline') return false;
  return style.overflow !== 'visible' || Boolean(style.contain?.includes('paint'));
}

/** Boxes of the line's texts, chips and pictures. Other elements' boxes would say that a block fills its line. */
function takenBoxes(line: Element): Box[] {
  const { ownerDocument: document } = line;
  const boxes: Box[] = [];
  const range = document.createRange();
  const walker = document.createTreeWalker(line, 4 /* texts */);
  for (let text = walker.nextNode(); text && boxes.length < MAX_TEXTS; text = walker.nextNode()) {
    if (!text.nodeValue?.trim()) continue;
    range.selectNode(text);
    const drawn = [...range.getClientRects()];
    boxes.push(...drawn);
    if (drawn[0]) boxes.push(...chipsAround(text, line, drawn[0]));
  }
  for (const solid of line.querySelectorAll(SOLID)) boxes.push(solid.getBoundingClientRect());
  return boxes;
}

function chipsAround(text: Node, line: Element, inner: Box): Box[] {
  const chips: Box[] = [];
  let at = text.parentElement;
  for (let n = 0; at && at !== line && !at.matches(CELL) && n < MAX_AROUND; n++, at = at.parentElement) {
    const box = at.getBoundingClientRect();
    if (box.right - inner.right > HUG || inner.left - box.left > HUG) break;
    if (box.bottom - inner.bottom > HUG_BELOW) break;
    if (isPainted(at)) chips.push(box);
  }
  return chips;
}

function isPainted(element: Element): boolean {
  const style = styleOf(element);
  if (!style) return false;
  const ground = style.backgroundColor;
  return (
    Number.parseFloat(style.borderBottomWidth) > 0 ||
    (ground !== 'transparent' && !/(?:, |\/ )0\)$/.test(ground) && ground !== '')
  );
}
