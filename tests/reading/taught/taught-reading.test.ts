// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReadReading } from '../../../utils/model/reading';
import { pageOf, readDocument, table } from '../page-of';
import {
  arranged,
  boxes,
  fields,
  goods,
  proposedFor,
  readTaughtPage,
  taughtFor,
  URL_OF_GOODS,
} from './pages';

const taught = taughtFor(boxes(goods), fields);

function rowsOf(body: string): ReadReading['listings'] {
  const reading = readTaughtPage(body, [taught]);
  expect({ status: reading.status, problems: reading.problems }).toMatchObject({ status: 'read' });
  return (reading as ReadReading).listings;
}

const plain = rowsOf(boxes(goods));

describe('a page the reader leaves alone', () => {
  it('is unreadable before it is taught', () => {
    expect(readDocument(pageOf(boxes(goods)), { url: URL_OF_GOODS }).reading.status).toBe('unreadable');
  });

  it('is read as it was taught', () => {
    expect(plain).toHaveLength(5);
    expect(plain[0]).toMatchObject({
      itemId: 'K731204782806',
      title: '粗陶茶则 山野',
      price: { low: { minor: 3590, currency: 'CNY' } },
      stock: { value: 40, exact: true },
      sold30d: { value: 4, exact: true },
      createdAt: { unit: 'second' },
    });
    expect(readTaughtPage(boxes(goods), [taught]).taught).toBe(true);
  });
});

describe('what may change on a taught page', () => {
  it('class names, at every build', () => {
    expect(rowsOf(boxes(goods, { made: 'qq9' }))).toEqual(plain);
    expect(JSON.stringify(taught)).not.toContain('x1f');
  });

  it('the order of the columns: they are followed by their headers', () => {
    const order = fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 });
    fc.assert(
      fc.property(order, (columns) => {
        expect(rowsOf(boxes(arranged(goods, columns)))).toEqual(plain);
      }),
      { numRuns: 30 },
    );
  });

  it('a column that came in between', () => {
    const wider = {
      headers: ['新', ...goods.headers],
      rows: goods.rows.map((row, at) => [`7${at}`, ...row]),
    };
    expect(rowsOf(boxes(wider))).toEqual(plain);
  });

  it('the number of rows, down to one', () => {
    expect(rowsOf(boxes({ ...goods, rows: goods.rows.slice(0, 1) }))).toEqual(plain.slice(0, 1));
  });

  it('one column without its header: unknown, and said so', () => {
    const headers = goods.headers.map((header) => (header === '丁' ? 'Zz' : header));
    const reading = readTaughtPage(boxes({ ...goods, headers }), [taught]) as ReadReading;
    expect(reading.status).toBe('read');
    expect(reading.listings.map(({ stock }) => stock)).toEqual(plain.map(() => undefined));
    expect(reading.problems).toContainEqual({ code: 'taught-gone', n: 1, of: 6 });
  });
});

describe('what may not', () => {
  const unreadable = (body: string) => {
    const reading = readTaughtPage(body, [taught]);
    expect(reading).toMatchObject({ status: 'unreadable', taught: true });
    return reading.problems.map(({ code }) => code);
  };
  const headed = (change: (header: string, at: number) => string) => ({
    ...goods,
    headers: goods.headers.map(change),
  });

  it('the header of what tells rows apart', () => {
    expect(unreadable(boxes(headed((header) => (header === '甲' ? 'Zz' : header))))).toEqual([
      'taught-misfit',
    ]);
  });

  it('all headers', () => {
    expect(unreadable(boxes(headed((_, at) => `Z${'abcdef'[at]}`)))).toEqual(['taught-misfit']);
    expect(unreadable(boxes(goods, { head: false }))).toEqual(['taught-misfit']);
  });

  it('values of two columns that changed places under their headers', () => {
    const swapped = goods.rows.map(([id = '', title = '', price = '', stock = '', ...rest]) => [
      ...[id, title, stock, price],
      ...rest,
    ]);
    expect(unreadable(boxes({ ...goods, rows: swapped }))).toEqual(['taught-misfit']);
  });

  it.each([
    [0, 5],
    [1, 5],
    [1, 3],
    [2, 5],
    [3, 5],
  ])('values of columns %i and %i', (a, b) => {
    const rows = goods.rows.map((row) =>
      row.map((cell, at) => (at === a ? row[b] : at === b ? row[a] : cell) ?? ''),
    );
    expect(unreadable(boxes({ ...goods, rows }))).toEqual(['taught-misfit']);
  });
});

describe('where a mapping does not hold', () => {
  it('on another address', () => {
    const reading = readTaughtPage(boxes(goods), [taught], 'https://shop.example.com/admin/other');
    expect(reading.taught).toBeUndefined();
    expect(
      readTaughtPage(boxes(goods), [taught], 'https://other.example.com/admin/stuff').taught,
    ).toBeUndefined();
  });

  it('on a list of the other kind at the same address, which is another page', () => {
    const orders = table(
      ['订单号', '下单时间', '买家', '实付金额', '订单状态'],
      ['1', '2', '3'].map((n) => [
        `20261120000${n}`,
        `2026-11-1${n} 10:00:00`,
        `buyer_${n}`,
        `¥${n}0.00`,
        '已完成',
      ]),
    );
    expect(readTaughtPage(orders, [taught])).toMatchObject({ status: 'read', kind: 'order' });
  });

  it('and never by a throw, whatever the page holds', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string(), { maxLength: 7 }), { maxLength: 6 }), (rows) => {
        const escaped = rows.map((row) => row.map((cell) => cell.replace(/[<&]/g, '')));
        const reading = readTaughtPage(boxes({ headers: goods.headers, rows: escaped }), [taught]);
        expect(reading.problems.map(({ code }) => code)).not.toContain('reader-error');
      }),
      { numRuns: 60 },
    );
  });
});

describe('a page that was read wrong', () => {
  const url = 'https://shop.example.com/admin/products';
  const headers = ['商品名称', 'SKU', '售价', '库存', '销量'];
  const rows = [
    ['粗陶茶则', 'A-1', '¥35.90', '40', '4'],
    ['藤编壁挂', 'A-2', '¥106.00', '113', '1'],
    ['黄铜杯垫', 'A-3', '¥12.90', '2', '0'],
  ];

  it('is read as corrected: the headers say otherwise and do not count', () => {
    const proposed = proposedFor(table(headers, rows), url);
    expect(proposed.columns.map(({ guess }) => guess.listing)).toEqual([
      'title',
      'sku',
      'price',
      'stock',
      'soldTotal',
    ]);
    const corrected = taughtFor(
      table(headers, rows),
      ['title', 'sku', 'price', 'sold30d', 'stock'],
      'listing',
      url,
    );
    const reading = readTaughtPage(table(headers, rows), [corrected], url) as ReadReading;
    expect(reading.listings[0]).toMatchObject({ sold30d: { value: 40 }, stock: { value: 4 } });
    expect(reading.listings[0]?.soldTotal).toBeUndefined();
  });
});
