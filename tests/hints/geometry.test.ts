import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, spotIn, TARGET } from '../../entrypoints/reader.content/hints/geometry';

const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const cell = box(100, 100, 300, 40);
/** Where the anchor is the whole cell, and the cell the whole row. */
const inCell = (at: Box, taken: Box[], ...widths: number[]) =>
  spotIn({ cell: at, line: at, taken, anchor: at }, widths);
/** A row with a cell of 200 px, and empty cells behind it. */
const row = box(0, 100, 900, 40);
const first = box(0, 100, 200, 40);
const inRow = (taken: Box[], ...widths: number[]) =>
  spotIn({ cell: first, line: row, taken, anchor: first }, widths);

const overlap = (a: Box, b: Box) =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0;

describe('spotIn', () => {
  it('stands behind the text where there is room', () => {
    expect(inCell(cell, [box(110, 110, 80, 18)], 120)).toEqual({ x: 196, y: 107, width: 120, parts: 1 });
  });
  it('stands behind a shorter line of the same cell', () => {
    const spot = inCell(box(100, 100, 300, 60), [box(110, 105, 280, 18), box(110, 125, 60, 18)], 120);
    expect(spot).toEqual({ x: 176, y: 122, width: 120, parts: 1 });
  });
  it('stands behind the anchor, beyond its narrow box, where nothing else begins', () => {
    const taken = [box(110, 110, 80, 18), box(360, 110, 30, 18)];
    expect(spotIn({ cell, line: cell, taken, anchor: box(110, 105, 82, 28) }, [120])).toMatchObject({
      x: 196,
      width: 120,
    });
  });
  it('stands behind the last text of a line whose own gaps are narrow', () => {
    const taken = [box(110, 110, 80, 18), box(210, 110, 60, 18)];
    expect(spotIn({ cell, line: cell, taken, anchor: box(110, 105, 82, 28) }, [110])).toMatchObject({
      x: 276,
      width: 110,
      parts: 1,
    });
  });
  it('stands under the text of a roomy row', () => {
    const spot = inCell(box(100, 100, 200, 64), [box(110, 110, 185, 18)], 120);
    expect(spot).toEqual({ x: 110, y: 128, width: 120, parts: 1 });
  });
  it('stands before text that is aligned right', () => {
    expect(inCell(cell, [box(330, 110, 65, 18)], 120)).toEqual({ x: 204, y: 107, width: 120, parts: 1 });
  });
  it('is cut short where only part of it fits, and says nothing where hardly any does', () => {
    expect(inCell(cell, [box(110, 110, 200, 18)], 120)).toMatchObject({ x: 316, width: 84, parts: 1 });
    expect(inCell(cell, [box(110, 110, 285, 18)], 120)).toMatchObject({ width: TARGET, parts: 0 });
  });
  it('says less rather than standing far away', () => {
    const taken = [box(10, 110, 100, 18), box(210, 110, 80, 18)];
    expect(inRow(taken, 70, 180)).toMatchObject({ x: 116, width: 70, parts: 1 });
    expect(inRow(taken, 85, 180)).toMatchObject({ x: 116, width: 85, parts: 1 });
    expect(inRow(taken, 95, 180)).toMatchObject({ x: 296, width: 180, parts: 2 });
  });
  it('runs on into empty cells', () => {
    expect(inRow([box(10, 110, 180, 18)], 70, 300)).toMatchObject({ x: 196, width: 300, parts: 2 });
  });
  it('stands at the end of a head line whose texts stand close together', () => {
    const taken = [box(10, 110, 180, 18), box(200, 110, 150, 18), box(360, 110, 90, 18)];
    expect(inRow(taken, 70, 170)).toMatchObject({ x: 456, y: 107, width: 170, parts: 2 });
  });
  it('drops its glyph before it cuts its word', () => {
    const taken = [box(10, 110, 780, 18), box(880, 110, 20, 18)];
    const at = { cell: first, line: row, taken, anchor: first };
    expect(spotIn(at, [85, 180], 71)).toEqual({ x: 796, y: 107, width: 71, parts: 1, bare: true });
    expect(spotIn(at, [99, 180], 85)).toEqual({ x: 796, y: 107, width: 78, parts: 1, bare: true });
    // Of a word cut to less than a good half nothing can be understood.
    expect(spotIn(at, [150, 180], 136)).toMatchObject({ width: TARGET, parts: 0 });
  });
  it('stands under the text of a merged cell, which can reach below its row', () => {
    const taken = [box(10, 146, 100, 20)];
    const cell = { left: 0, top: 100, right: 120, bottom: 220 };
    const line = { left: 0, top: 100, right: 800, bottom: 160 };
    const spot = spotIn({ cell, line, taken, anchor: cell }, [90]);
    expect(spot.y).toBeGreaterThanOrEqual(166);
  });
  it('covers no text with its glyph while any place of the row is free', () => {
    const taken = [box(0, 110, 300, 18), box(305, 110, 300, 18), box(610, 110, 290, 18)];
    const spot = inRow(taken, 70);
    expect(spot.parts).toBe(0);
    expect(spot).toMatchObject({ width: TARGET });
    const tall = { ...row, bottom: 160 };
    const free = spotIn({ cell: first, line: tall, taken, anchor: first }, [70]);
    const face = box(free.x + 6, free.y + 3, 18, 18);
    expect(taken.some((text) => overlap(text, face))).toBe(false);
  });

  const boxes = fc.array(
    fc
      .tuple(
        fc.integer({ min: -50, max: 500 }),
        fc.integer({ min: 60, max: 200 }),
        fc.integer({ min: 1, max: 500 }),
      )
      .map(([x, y, w]) => box(x, y, w, 18)),
  );
  const widths = fc.integer({ min: 24, max: 320 });
  it('never leaves a cell that can hold the target', () => {
    fc.assert(
      fc.property(boxes, widths, fc.integer({ min: 24, max: 400 }), (taken, width, wide) => {
        const at = box(100, 100, wide, 40);
        const spot = inCell(at, taken, width);
        expect(spot.x).toBeGreaterThanOrEqual(at.left);
        expect(spot.width).toBeGreaterThanOrEqual(TARGET);
        expect(spot.x + spot.width).toBeLessThanOrEqual(at.right + 0.01);
      }),
    );
  });
  it('never covers a text with its word behind another', () => {
    fc.assert(
      fc.property(boxes, widths, (taken, width) => {
        const spot = inCell(cell, taken, width);
        const pill = box(spot.x, spot.y + 4, spot.width, TARGET - 8);
        if (spot.parts)
          expect(taken.filter((text) => overlap(text, cell)).some((text) => overlap(text, pill))).toBe(false);
      }),
    );
  });
});
