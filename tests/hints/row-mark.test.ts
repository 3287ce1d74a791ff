// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import {
  markRow as markPlace,
  type RowMark,
  sameRow as samePlace,
} from '../../entrypoints/reader.content/row-mark';

function rowOf(...cells: string[]): Element {
  const row = document.createElement('tr');
  row.innerHTML = cells.map((cell) => `<td>${cell}</td>`).join('');
  return row;
}

/** The anchor stands in the row itself, unless a test says otherwise. */
const markRow = (row: Element, about: Parameters<typeof markPlace>[1]) =>
  markPlace({ row, anchor: row }, about);
const sameRow = (mark: RowMark, row: Element) => samePlace(mark, { row, anchor: row });
const said = { itemId: '12', title: 'Cup 5' };

describe('sameRow', () => {
  it.each([
    ['nothing changed', ['12', 'Cup 5', '7', '34 secs ago'], true],
    ['a number ticks', ['12', 'Cup 5', '6', '35 secs ago'], true],
    ['another id', ['13', 'Cup 5', '7', '34 secs ago'], false],
    ['the old id turns up as a stock', ['13', 'Cup 5', '12', '34 secs ago'], false],
    ['another title number', ['12', 'Cup 6', '7', '34 secs ago'], false],
    ['other words', ['12', 'Mug 5', '7', '34 secs ago'], false],
    ['another unit of time', ['12', 'Cup 5', '7', '1 min ago'], false],
  ])('%s', (_name, cells, same) => {
    const mark = markRow(rowOf('12', 'Cup 5', '7', '34 secs ago'), said);
    expect(sameRow(mark, rowOf(...cells))).toBe(same);
  });

  it('looks at links, where many ids stand alone', () => {
    const row = rowOf('<a href="/p/41">Cup</a>', '3');
    const mark = markRow(row, { itemId: '41', title: 'Cup' });
    expect(sameRow(mark, row)).toBe(true);
    expect(sameRow(mark, rowOf('<a href="/p/42">Cup</a>', '3'))).toBe(false);
    expect(sameRow(mark, rowOf('<a href="/p/41">Cup</a>', '2'))).toBe(true);
  });

  it('trusts no ticking row whose strongest name is not in sight', () => {
    const mark = markRow(rowOf('Cup', '3'), { itemId: '77', title: 'Cup' });
    expect(sameRow(mark, rowOf('Cup', '3'))).toBe(true);
    expect(sameRow(mark, rowOf('Cup', '4'))).toBe(false);
    expect(sameRow(markRow(rowOf('Cup', '3'), undefined), rowOf('Cup', '4'))).toBe(false);
  });

  it('knows an order by its number, not by its age', () => {
    const order = { orderId: 'A-1001', buyerKeys: [], items: [] };
    const mark = markRow(rowOf('A-1001', 'Li*', '3 minutes ago'), order);
    expect(sameRow(mark, rowOf('A-1001', 'Li*', '4 minutes ago'))).toBe(true);
    expect(sameRow(mark, rowOf('A-1002', 'Li*', '3 minutes ago'))).toBe(false);
  });

  it('looks at the head of a block, where the number stands above the row', () => {
    const order = { orderId: 'A-1001', buyerKeys: [], items: [] };
    const row = rowOf('Cup', '1');
    const mark = markPlace({ row, anchor: rowOf('A-1001') }, order);
    expect(samePlace(mark, { row, anchor: rowOf('A-1001') })).toBe(true);
    expect(samePlace(mark, { row, anchor: rowOf('A-1002') })).toBe(false);
  });
});
