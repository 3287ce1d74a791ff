// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { Cell } from '../../../utils/reading/grid/cell';
import type { Column, Grid, GridRow } from '../../../utils/reading/grid/grid';
import { joinHalves } from '../../../utils/reading/grid/halves';

const HEIGHT = 30;
const WIDTH = 100;

function placed(left: number, top: number, columns = 1): Element {
  const el = document.createElement('div');
  el.getBoundingClientRect = () => new DOMRect(left, top, columns * WIDTH, HEIGHT);
  return el;
}

/** One row on the line of this number, its cells one beside the other from `left` on. */
function row(line: number, left: number, texts: string[]): GridRow {
  const cells = texts.map(
    (text, at) =>
      new Cell(placed(left + at * WIDTH, line * HEIGHT), { lines: [], text, links: [], box: false, alt: '' }),
  );
  return {
    el: placed(left, line * HEIGHT, texts.length),
    cells,
    carried: cells.map(() => false),
    head: null,
    block: -1,
  };
}

const columns = (...headers: string[]): Column[] => headers.map((header) => ({ header, hints: [] }));
const list = (el: Element, rows: GridRow[], ...headers: string[]): Grid => ({
  form: 'rows',
  el,
  columns: columns(...headers),
  rows,
});
const told = ({ columns, rows }: Grid) => [
  columns.map(({ header }) => header),
  ...rows.map(({ cells }) => cells.map((cell) => cell?.text)),
];

describe('two parts of one list', () => {
  const [left, right] = [document.createElement('div'), document.createElement('div')];
  const sums = [row(1, WIDTH, ['Mary', '$1']), row(2, WIDTH, ['Ned', '$2'])];
  const ids = [row(1, 0, ['A-1']), row(2, 0, ['A-2'])];

  it('are one, with the same rows for each way their headers can stand', () => {
    const joined = joinHalves([
      list(left, ids, 'Order'),
      list(right, sums, 'Customer', 'Total'),
      list(right, sums, 'Total', 'Customer'),
    ]);
    expect(joined.map(told)).toEqual([
      [
        ['Customer', 'Total', 'Order'],
        ['Mary', '$1', 'A-1'],
        ['Ned', '$2', 'A-2'],
      ],
      [
        ['Total', 'Customer', 'Order'],
        ['Mary', '$1', 'A-1'],
        ['Ned', '$2', 'A-2'],
      ],
    ]);
    expect(joined[1]?.rows).toBe(joined[0]?.rows);
  });

  it('are joined line by line where one of them was read with other rows besides', () => {
    const more = [row(0, WIDTH, ['All', '$3']), ...sums];
    const joined = joinHalves([
      list(left, ids, 'Order'),
      list(right, sums, 'Customer', 'Total'),
      list(right, more, 'Customer', 'Total'),
    ]);
    expect(joined.map(told)).toEqual([
      [
        ['Customer', 'Total', 'Order'],
        ['Mary', '$1', 'A-1'],
        ['Ned', '$2', 'A-2'],
      ],
    ]);
  });
});
