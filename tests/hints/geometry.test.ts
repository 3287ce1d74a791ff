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

describe('spotIn', () => {
  it('stands behind the text where there is room', () => {
    expect(spotIn(cell, [box(110, 110, 80, 18)], 120)).toEqual({ x: 196, y: 107, width: 120, word: true });
  });
  it('stands behind a shorter line of the same cell', () => {
    const spot = spotIn(box(100, 100, 300, 60), [box(110, 105, 280, 18), box(110, 125, 60, 18)], 120);
    expect(spot).toEqual({ x: 176, y: 122, width: 120, word: true });
  });
  it('stands under the text of a roomy row', () => {
    const spot = spotIn(box(100, 100, 200, 64), [box(110, 110, 185, 18)], 120);
    expect(spot).toEqual({ x: 110, y: 134, width: 120, word: true });
  });
  it('stands before text that is aligned right', () => {
    expect(spotIn(cell, [box(330, 110, 65, 18)], 120)).toEqual({ x: 204, y: 107, width: 120, word: true });
  });
  it('is cut short where only part of it fits, and says nothing where hardly any does', () => {
    expect(spotIn(cell, [box(110, 110, 200, 18)], 120)).toMatchObject({ x: 316, width: 84, word: true });
    expect(spotIn(cell, [box(110, 110, 285, 18)], 120)).toMatchObject({ width: TARGET, word: false });
  });
  it('minds a picture beside the lines', () => {
    const spot = spotIn(cell, [box(110, 110, 80, 18), box(250, 102, 36, 36)], 100);
    expect(spot.x).toBeGreaterThanOrEqual(286);
  });
  it('never leaves a cell that can hold the target', () => {
    const boxes = fc.array(
      fc.tuple(
        fc.integer({ min: -50, max: 500 }),
        fc.integer({ min: 60, max: 200 }),
        fc.integer({ min: 0, max: 500 }),
      ),
    );
    fc.assert(
      fc.property(
        boxes,
        fc.integer({ min: 24, max: 320 }),
        fc.integer({ min: 24, max: 400 }),
        (texts, width, wide) => {
          const at = box(100, 100, wide, 40);
          const spot = spotIn(
            at,
            texts.map(([x, y, w]) => box(x, y, w, 18)),
            width,
          );
          expect(spot.x).toBeGreaterThanOrEqual(at.left);
          expect(spot.width).toBeGreaterThanOrEqual(TARGET);
          if (
            texts.some(([x, y, w]) => x < at.right && x + w > at.left && y < at.bottom && y + 18 > at.top)
          ) {
            expect(spot.x + spot.width).toBeLessThanOrEqual(at.right + 0.01);
          }
        },
      ),
    );
  });
});
