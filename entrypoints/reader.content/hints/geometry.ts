/** Rectangles in CSS pixels of the viewport. */
export type Box = { left: number; top: number; right: number; bottom: number };

/**
 * Top left corner of a pill and how wide it may be; how many parts of its words it says, 0 for the glyph alone;
 * `bare`: the word without its glyph.
 */
export type Spot = { x: number; y: number; width: number; parts: number; bare?: boolean };

/** Where a pill may stand. `taken`: texts and pictures of the line; those in the cell are the cell's. */
export type Place = {
  /** The cell that the anchor stands in. */
  cell: Box;
  /** The row, or the head line above it, that the cell belongs to. */
  line: Box;
  taken: Box[];
  anchor: Box;
};

/** Height of a hint's target (24 px, WCAG 2.5.8); the visible pill is smaller. */
export const TARGET = 24;
const FACE = 18;
const GAP = 6;
/** A word cut shorter than this, in CSS pixels and as a share of the whole, says nothing. */
const MIN_WORD = 60;
const MIN_SHARE = 0.6;
/** Beneath a text there must be so much room for a pill that touches neither the text nor the line below. */
const FREE_BELOW = 20;

/**
 * Where a pill stands without moving or covering anything. `widths[n]` is its width with n + 1 parts of its words,
 * `bare` that of the first part without the glyph. As many words as fit behind the anchor's text, elsewhere in its
 * cell, or on into empty cells; else fewer, then anywhere on the row's line; else the first part bare or cut short;
 * else the glyph alone.
 */
export function spotIn(
  { cell, line, taken, anchor }: Place,
  widths: number[],
  bare = widths[0] ?? TARGET,
): Spot {
  // A merged cell reaches below its row, and its text may stand on the edge.
  const around = join(line, cell);
  const all = taken.map((box) => clip(box, around)).filter(hasArea);
  const inside = all.map((box) => clip(box, cell)).filter(hasArea);
  // An empty cell is one free line.
  if (inside.length === 0) inside.push({ ...cell, right: cell.left });
  const mine = inside.filter((box) => hasArea(clip(box, anchor)));
  const texts = mine.length > 0 ? mine : inside;
  const level = middle(texts[0] ?? cell);
  const near = [...texts, ...inside];
  const inCell = near.map((box) => ({ box, free: freeBehind(box, all, cell) }));
  const beyond = near.map((box) => ({ box, free: freeBehind(box, all, line) }));
  const along = all
    .filter((box) => Math.abs(middle(box) - level) < TARGET / 2)
    .sort((a, b) => Number(a.right < cell.left) - Number(b.right < cell.left) || a.left - b.left)
    .map((box) => ({ box, free: freeBehind(box, all, line) }));

  const within = (width: number) =>
    behind(inCell, width) ?? under(inside, texts, cell, width) ?? behind(beyond, width);
  const anywhere = (width: number) => before(inside, texts, cell, width) ?? behind(along, width);
  for (const stand of [within, anywhere]) {
    for (let parts = widths.length; parts > 0; parts--) {
      const width = widths[parts - 1] ?? TARGET;
      const at = stand(width);
      if (at) return { ...at, width, parts };
    }
  }
  const naked = within(bare) ?? anywhere(bare);
  if (naked) return { ...naked, width: bare, parts: 1, bare: true };
  const gaps = [...beyond, ...along];
  const widest = gaps.reduce((best, gap) => (gap.free > best.free ? gap : best));
  if (widest.free >= Math.max(MIN_WORD, bare * MIN_SHARE)) {
    const width = Math.floor(widest.free);
    return { x: widest.box.right + GAP, y: middle(widest.box), width, parts: 1, bare: true };
  }
  const small =
    behind(gaps, TARGET) ?? before(inside, texts, cell, TARGET) ?? hole(all, texts[0] ?? cell, line);
  return { ...small, width: TARGET, parts: 0 };
}

type Gap = { box: Box; free: number };
type Corner = { x: number; y: number };

function behind(gaps: Gap[], width: number): Corner | undefined {
  const gap = gaps.find(({ free }) => free >= width);
  return gap && { x: gap.box.right + GAP, y: middle(gap.box) };
}

function under(boxes: Box[], texts: Box[], cell: Box, width: number): Corner | undefined {
  const left = Math.min(...texts.map((box) => box.left));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  if (cell.bottom - bottom < FREE_BELOW || cell.right - left < width) return undefined;
  return { x: left, y: Math.min((bottom + cell.bottom - TARGET) / 2, bottom) };
}

/** Before a text that is aligned to the right. */
function before(boxes: Box[], texts: Box[], cell: Box, width: number): Corner | undefined {
  const left = Math.min(...texts.map((box) => box.left));
  const from = Math.max(cell.left, ...boxes.filter((box) => box.right <= left).map((box) => box.right));
  if (left - from < width + 2 * GAP) return undefined;
  return { x: left - GAP - width, y: middle(texts[0] ?? cell) };
}

/** For the glyph: the free place nearest to the end of a text; where there is none, the end of the text itself. */
function hole(boxes: Box[], text: Box, line: Box): Corner {
  const rows = [middle(text), line.top, line.bottom - TARGET].filter((y) => y >= line.top - TARGET / 4);
  const end = Math.min(Math.max(text.right, line.left), line.right) - TARGET;
  for (let far = 0; far <= line.right - line.left; far += 2) {
    for (const x of [end + far, end - far]) {
      if (x < line.left || x + TARGET > line.right) continue;
      const y = rows.find((top) => !boxes.some((box) => hasArea(clip(box, faceAt(x, top)))));
      if (y !== undefined) return { x, y };
    }
  }
  return { x: Math.max(line.left, end), y: middle(text) };
}

/** The visible glyph stands at the end of its target. */
const faceAt = (x: number, y: number): Box => {
  const top = y + (TARGET - FACE) / 2;
  return { left: x + TARGET - FACE, top, right: x + TARGET, bottom: top + FACE };
};

/** How much room there is behind a text on its line, up to whatever stands there next. */
function freeBehind(box: Box, boxes: Box[], room: Box): number {
  const from = box.right + GAP;
  const top = middle(box);
  const beside = boxes.filter((other) => {
    const level = other.top < top + TARGET - 4 && other.bottom > top + 4;
    return level && other.right > box.right + 1;
  });
  return Math.min(room.right, ...beside.map((other) => other.left - GAP)) - from;
}

const join = (a: Box, b: Box): Box => ({
  left: Math.min(a.left, b.left),
  top: Math.min(a.top, b.top),
  right: Math.max(a.right, b.right),
  bottom: Math.max(a.bottom, b.bottom),
});

export const hasArea = (box: Box) => box.right > box.left && box.bottom > box.top;

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
