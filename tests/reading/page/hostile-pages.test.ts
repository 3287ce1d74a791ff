// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../utils/reading/read-page';
import { options, pageOf, read, readAs, readDocument, table } from '../page-of';

const headers = ['商品名称', '商品ID', '价格', '库存', '累计销量', '状态'];
const good = (n: number) => [
  `手工陶瓷杯 ${n}号`,
  `80492109${1000 + n}`,
  `¥${n}.90`,
  `${n}`,
  `${n * 2}`,
  '销售中',
];
const some = (n: number) => Array.from({ length: n }, (_, i) => good(i + 1));

describe('pages that are hardly one', () => {
  it('without a body', () => {
    const page = pageOf('');
    page.body.remove();
    expect(readDocument(page).reading.status).toBe('unreadable');
  });
  it('without any element', () => {
    const page = pageOf('');
    page.documentElement.remove();
    expect(readPage(page, options()).reading.status).toBe('unreadable');
  });
  it('whose language is no language', () => {
    for (const lang of ['x'.repeat(5000), '__proto__', '-', '"><b>', 'constructor'])
      expect(readAs('listing', table(headers, some(3)), { lang }).listings).toHaveLength(3);
  });
  it('whose address is long, odd or full of personal words', () => {
    for (const url of [
      `https://shop.example.com/${'x'.repeat(5000)}`,
      `https://shop.example.com/seller/${'9'.repeat(60)}/?${'a=1&'.repeat(1000)}`,
      `https://${'a'.repeat(60)}.example.com:8443/store/x/%E0%A4%A?q=%E0%A4%A#!/a?b=%`,
      'file:///tmp/page.html',
      'about:blank',
    ])
      read(table(headers, some(3)), { url });
  });
  it('that breaks what the reader asks of it', () => {
    const page = pageOf(table(headers, some(3)));
    Object.defineProperty(page, 'body', {
      get: () => {
        throw new Error('broken '.repeat(100));
      },
    });
    const { reading } = readDocument(page);
    expect(reading).toMatchObject({ status: 'unreadable', kind: null, problems: [{ code: 'reader-error' }] });
  });
  it('with an empty body', () => {
    expect(read('')).toMatchObject({ status: 'unreadable', problems: [{ code: 'no-rows' }] });
  });
  it.each([
    '<table></table>',
    '<table><tbody></tbody></table>',
    '<table><tr></tr><tr></tr></table>',
    '<table><tr><td></td></tr></table>',
    '<div role="grid"></div>',
    '<div role="grid"><div role="row"></div></div>',
    '<div role="row"><div role="cell">1</div></div>',
    '<ul><li></li><li></li></ul>',
    table(headers, []),
    table([], [[]]),
  ])('%s', (body) => {
    expect(read(body).status).toBe('unreadable');
  });
});

describe('sizes', () => {
  it('1,000 columns', () => {
    const wide = Array.from({ length: 1000 }, (_, i) => `栏 ${i}`);
    expect(read(table(wide, [wide, wide, wide])).status).toBe('unreadable');
    const more = [...headers, ...wide];
    readDocument(
      pageOf(
        table(
          more,
          some(3).map((row) => [...row, ...wide]),
        ),
      ),
    );
  }, 30_000);

  it('5,000 rows in some seconds', () => {
    const page = pageOf(table(headers, some(5000)));
    const from = performance.now();
    const { reading, places } = readDocument(page);
    const took = performance.now() - from;
    expect(reading).toMatchObject({ status: 'read', kind: 'listing' });
    expect(places).toHaveLength(5000);
    // happy-dom is some ten times slower than a browser, and the machine may be busy.
    expect(took).toBeLessThan(20_000);
  }, 60_000);

  it('more rows than a reading holds', () => {
    const { listings, problems } = readAs('listing', table(headers, some(5003)));
    expect(listings).toHaveLength(5000);
    expect(problems).toContainEqual({ code: 'too-large', n: 5000, of: 5003 });
  }, 60_000);

  it.each([
    ['1 MB', '很长'.repeat(500_000)],
    ['10 MB of words', 'long '.repeat(2_000_000)],
    ['10 MB of figures', '1,234.5 '.repeat(1_250_000)],
    ['10 MB without a space', 'x'.repeat(10_000_000)],
  ])(
    'a cell of %s',
    (_, long) => {
      const rows = some(3).map((row, i) => (i === 1 ? [long, ...row.slice(1)] : row));
      const { listings } = readAs('listing', table(headers, rows));
      expect(listings).toHaveLength(3);
      expect(listings[1]?.title?.length ?? 0).toBeLessThanOrEqual(500);
      expect(listings[0]?.title).toBe(some(1)[0]?.[0]);
    },
    60_000,
  );

  it('a header of 1 MB, and attributes of 1 MB', () => {
    const long = 'x'.repeat(1_000_000);
    readDocument(
      pageOf(
        table(
          [long, ...headers],
          some(3).map((row) => ['1', ...row]),
        ),
      ),
    );
    readDocument(
      pageOf(`<div class="${long}" id="${long}" data-shop-id="${long}">${table(headers, some(3))}</div>`),
    );
    readDocument(
      pageOf(
        table(
          headers,
          some(3).map((row) => [`<a href="/products/${long}">杯</a>`, ...row.slice(1)]),
        ),
      ),
    );
  }, 30_000);

  it('a name, an id and an order number far too long', () => {
    const long = '9'.repeat(5000);
    read(
      table(
        headers,
        some(3).map(([title = '', , ...rest]) => [title, long, ...rest]),
      ),
    );
    read(
      table(
        ['订单编号', '下单时间', '买家昵称', '实付款', '订单状态'],
        [[long, '2026-11-20', long, `¥${long}`, '待发货']],
      ),
    );
  });
});
