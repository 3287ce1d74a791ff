import { describe, expect, it } from 'vitest';
import { inSightFirst } from '../../entrypoints/reader.content/hints/sight';

/** Rows of 40 px each, the page scrolled down by so many. */
function rows(count: number, scrolled: number) {
  let measured = 0;
  const items = Array.from({ length: count }, (_, at) => ({
    at,
    row: {
      getBoundingClientRect() {
        measured += 1;
        return { bottom: (at + 1) * 40 - scrolled };
      },
    } as unknown as Element,
  }));
  return { items, measured: () => measured };
}

describe('rows in sight', () => {
  it.each([
    [0, 0],
    [39, 0],
    [40, 1],
    [400, 10],
    [4000, 0],
  ])('scrolled by %i px the first is row %i', (scrolled, first) => {
    const order = inSightFirst(rows(100, scrolled).items).map(({ at }) => at);
    expect(order[0]).toBe(first);
    expect([...order].sort((a, b) => a - b)).toEqual(Array.from({ length: 100 }, (_, at) => at));
  });

  it('measures a few rows, not all', () => {
    const { items, measured } = rows(5000, 90_000);
    expect(inSightFirst(items)[0]?.at).toBe(2250);
    expect(measured()).toBeLessThan(20);
  });
});
