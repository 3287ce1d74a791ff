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
 * Where a pill of `width` stands in a room without moving anything and, where it can, without covering anything:
 * behind a text, in the anchor before elsewhere; else under the anchor's text, else before it, else cut short,
 * else the glyph alone.
 */
export function spotIn(room: Box, taken: Box[], anchor: Box, width: number): Spot {
  const boxes = taken.map((box) => clip(box, room)).filter(hasArea);
  // An empty cell is one free line.
  if (boxes.length === 0) boxes.push({ ...room, right: room.left });
  const own = boxes.filter((box) => hasArea(clip(box, anchor)));
  const texts = own.length > 0 ? own : boxes;
  const gaps = [...texts, ...boxes].map((box) => ({ box, free: freeBehind(box, boxes, room) }));
  const behind = ({ box }: { box: Box }, wide: number, word = true) => {
    return { x: box.right + GAP, y: middle(box), width: wide, word };
  };
  const fitting = gaps.find(({ free }) => free >= width);
  if (fitting) return behind(fitting, width);
  const left = Math.min(...texts.map((box) => box.left));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  if (room.bottom - bottom >= FREE_BELOW && room.right - left >= width) {
    return { x: left, y: (bottom + room.bottom - TARGET) / 2, width, word: true };
  }
  const first = texts[0] ?? room;
  const before = Math.max(room.left, ...boxes.filter((box) => box.right <= left).map((box) => box.right));
  if (left - before >= width + 2 * GAP) return { x: left - GAP - width, y: middle(first), width, word: true };
  const widest = gaps.reduce((best, gap) => (gap.free > best.free ? gap : best));
  if (widest.free >= MIN_WORD) return behind(widest, Math.floor(widest.free));
  const small = gaps.find(({ free }) => free >= TARGET);
  if (small) return behind(small, TARGET, false);
  // At worst the glyph covers the last letters of the anchor's first line.
  const end = Math.min(Math.max(first.right - TARGET / 2, room.left), room.right - TARGET);
  return { x: Math.max(room.left, end), y: middle(first), width: TARGET, word: false };
}

/** How much room there is behind a text on its line, up to whatever stands there next. */
function freeBehind(box: Box, boxes: Box[], room: Box): number {
  const from = box.right + GAP;
  const beside = boxes.filter((other) => {
    const level = other.top < middle(box) + TARGET - 4 && other.bottom > middle(box) + 4;
    return other !== box && level && other.right > box.right + 1;
  });
  return Math.min(room.right, ...beside.map((other) => other.left - GAP)) - from;
}

const hasArea = (box: Box) => box.right > box.left && box.bottom > box.top;

export function clip(box: Box, to: Box): Box {
  return {
    left: Math.max(box.left, to.left),
    top: Math.max(box.top, to.top),
    right: Math.min(box.right, to.right),
    bottom: Math.min(box.bottom, to.bottom),
  };
}

/** Top of a target that is centred on a line. */
const middle = (line: Box) => (line.top + line.bottom - TARGET) / 2;
