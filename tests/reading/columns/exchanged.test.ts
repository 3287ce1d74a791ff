// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../utils/model/reading';
import { exchangedNames } from '../../../utils/reading/columns/exchanged';
import { Cell } from '../../../utils/reading/grid/cell';
import type { Grid } from '../../../utils/reading/grid/grid';
import { read, table } from '../page-of';

const el = {} as Element;
const cellOf = (text: string): Cell =>
  new Cell(el, { lines: [{ text, el, struck: false }], text, links: [], box: false, alt: '' });
const gridOf = (goods: string[], persons: string[]): Grid => ({
  form: 'table',
  el,
  columns: ['Product', 'Author'].map((header) => ({ header, hints: [] })),
  rows: goods.map((one, at) => ({
    el,
    cells: [cellOf(one), cellOf(persons[at] ?? '')],
    carried: [false, false],
    head: null,
    block: -1,
  })),
});
const named = [['title'], ['buyer']];

describe('names of goods and of persons', () => {
  it.each([
    [['Mara Lindholm', 'Teun de Wit'], ['Stoneware mug', 'Beeswax wrap, set of 3'], true],
    [['林小雨', '王**'], ['桂花乌龙茶 罐装', '手工陶瓷马克杯'], true],
    [['Stoneware mug', 'Beeswax wrap, set of 3'], ['Mara Lindholm', 'Teun de Wit'], false],
    // Goods may be called as persons are, and persons by what they please.
    [['Blue Mug', 'Red Pot'], ['Mara Lindholm', 'Teun de Wit'], false],
    [['Blue Mug', 'Red Pot'], ['mara@mail.example', 'teun.w'], false],
    [['茶壶', '花瓶'], ['晚风', '小雨'], false],
    [['Mara Lindholm'], ['Stoneware mug'], false],
  ])('%j under goods and %j under persons have changed places: %s', (goods, persons, changed) => {
    expect(exchangedNames(gridOf(goods, persons), named)).toEqual(changed ? [0, 1] : []);
  });
});

/** No row may say of these columns what stands in another's. */
const statusOf = (reading: Reading): string => reading.status;

describe('columns that have changed places under their headers', () => {
  const reviews = ['Product', 'Author', 'Rating', 'Review', 'Date'];
  const review = (goods: string, who: string, at: number): string[] => [
    ...[goods, who, `${at + 3} / 5`, `Nice and sturdy, number ${at}`, `2026-11-0${at + 1}`],
  ];

  it('goods and those who bought them are not read as each other', () => {
    const right = [
      review('Stoneware mug', 'Mara Lindholm', 0),
      review('Oatmeal linen apron', 'Theo Brandt', 1),
    ];
    const wrong = right.map(([goods = '', who = '', ...rest]) => [who, goods, ...rest]);
    expect(statusOf(read(table(reviews, right), { lang: 'en' }))).toBe('read');
    expect(statusOf(read(table(reviews, wrong), { lang: 'en' }))).toBe('unreadable');
  });

  const orders = ['Order', 'Customer', 'Date', 'Status', 'Total'];
  const rows = [
    ['ORD-77120', 'Ginevra Sala', '20 nov 2026', 'Shipped', '$212.00'],
    ['ORD-77118', 'Elio Marchesi', '18 nov 2026', 'Shipped', '$48.90'],
    ['ORD-77101', 'Ginevra Sala', '09 nov 2026', 'Cancelled', '$1,310.50'],
  ];
  const exchanged = (a: number, b: number): string[][] =>
    rows.map((row) => row.map((cell, at) => row[at === a ? b : at === b ? a : at] ?? cell));

  it.each([
    [0, 2],
    [0, 4],
    [1, 2],
    [1, 3],
    [1, 4],
    [2, 3],
    [2, 4],
    [3, 4],
  ])('columns %i and %i of orders', (a, b) => {
    expect(statusOf(read(table(orders, rows), { lang: 'en' }))).toBe('read');
    expect(statusOf(read(table(orders, exchanged(a, b)), { lang: 'en' }))).toBe('unreadable');
  });
});

/** Every pair of these lists' columns, told by their places, that has to be noticed when it changes places. */
describe.each([
  {
    list: 'goods',
    head: ['Product name', 'Seller SKU', 'Price', 'Stock', 'Action'],
    body: [
      ['Canvas weekender', 'CW-01', '$86.00', '12', 'Edit · Delete'],
      ['Waxed tote', 'WT-09', '$45.50', '1,500', 'Edit · Delete'],
      ['Leather key fob', 'LK-3', '$9.00', '0', 'Edit · Delete'],
    ],
    pairs: [
      [0, 1],
      [0, 2],
      [0, 3],
      [1, 2],
      [1, 3],
      [2, 3],
    ],
  },
  {
    list: 'customers',
    head: ['Customer', 'Email', 'Orders', 'Total spent', 'Joined'],
    body: [
      ['Rosa Delgado', 'rosa@mail.example', '2', '$86.00', '2026-03-02'],
      ['Emil Haas', 'emil@mail.example', '1', '$45.50', '2026-04-12'],
      ['Nadia Karim', 'nadia@mail.example', '4', '$109.00', '2026-05-30'],
    ],
    pairs: [
      [0, 2],
      [0, 3],
      [0, 4],
      [2, 3],
      [2, 4],
      [3, 4],
    ],
  },
])('columns of $list', ({ head, body, pairs }) => {
  it('are read as they stand', () => {
    expect(statusOf(read(table(head, body), { lang: 'en' }))).toBe('read');
  });

  it.each(pairs)('%i and %i that have changed places are not', (a = 0, b = 0) => {
    const changed = body.map((row) => row.map((cell, at) => row[at === a ? b : at === b ? a : at] ?? cell));
    expect(statusOf(read(table(head, changed), { lang: 'en' }))).toBe('unreadable');
  });
});
