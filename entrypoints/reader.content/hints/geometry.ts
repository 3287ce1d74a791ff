/** Rectangles in CSS pixels of the viewport. */
export type Box = { left: number; top: number; right: number; bottom: number };

/** Top left corner of a pill, and how wide it may be; `word` is false where only the glyph fits. */
export type Spot = { x: number; y: number; width: number; word: boolean };

/** Height of a hint's target (24 px, WCAG 2.5.8); the visible pill is smaller. */
export const TARGET = 24;
const GAP = 6;
/** A word cut shorter than this says nothing. */
const MIN_WORD = 64;
/** How much of the target's height must be free under the text for a pill to stand there. */
const FREE_BELOW = 18;

/**
 * Where a pill of `width` stands in a cell without moving anything and, where it can, without covering
 * anything: behind a line of text, else under the text, else before it, else cut short, else the glyph alone.
 */
export function spotIn(cell: Box, taken: Box[], width: number): Spot {
  const inside = taken
    .map((box) => clip(box, cell))
    .filter((box) => box.right > box.left && box.bottom > box.top);
  // An empty cell is one free line.
  if (inside.length === 0) inside.push({ ...cell, right: cell.left });
  const lines = linesOf(inside);
  const behind = lines.find((line) => cell.right - line.right >= width + GAP);
  if (behind) return { x: behind.right + GAP, y: middle(behind), width, word: true };
  const left = Math.min(...inside.map((box) => box.left));
  const bottom = Math.max(...inside.map((box) => box.bottom));
  if (cell.bottom - bottom >= FREE_BELOW && cell.right - left >= width) {
    return { x: left, y: (bottom + cell.bottom - TARGET) / 2, width, word: true };
  }
  if (left - cell.left >= width + GAP) {
    return { x: left - GAP - width, y: middle(lines[0] ?? cell), width, word: true };
  }
  const roomiest = lines.reduce((best, line) => (line.right < best.right ? line : best));
  const free = Math.floor(cell.right - roomiest.right - GAP);
  if (free >= MIN_WORD) return { x: roomiest.right + GAP, y: middle(roomiest), width: free, word: true };
  // At worst the glyph covers the last letters of the cell's shortest line.
  const x = Math.max(cell.left, Math.min(roomiest.right + GAP / 2, cell.right - TARGET));
  return { x, y: middle(roomiest), width: TARGET, word: false };
}

/** For each text box, last line first, the right end of everything that stands beside it. */
function linesOf(boxes: Box[]): Box[] {
  const lines = boxes.map((box) => {
    const beside = boxes.filter((other) => other.top < box.bottom - 1 && other.bottom > box.top + 1);
    return { ...box, right: Math.max(box.right, ...beside.map((other) => other.right)) };
  });
  return lines.sort((a, b) => b.bottom - a.bottom);
}

function clip(box: Box, to: Box): Box {
  return {
    left: Math.max(box.left, to.left),
    top: Math.max(box.top, to.top),
    right: Math.min(box.right, to.right),
    bottom: Math.min(box.bottom, to.bottom),
  };
}

const middle = (line: Box) => (line.top + line.bottom - TARGET) / 2;
