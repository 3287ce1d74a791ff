// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../utils/reading/read-page';
import { headOf, options, pageOf, read, readAs, readDocument, rowOf, table } from '../page-of';

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

/** Elements in one another, `depth` levels of them, made without recursion. */
function nested(page: Document, tag: string, depth: number): { outer: Element; inner: Element } {
  const outer = page.createElement(tag);
  let inner: Element = outer;
  for (let i = 1; i < depth; i += 1) inner = inner.appendChild(page.createElement(tag));
  return { outer, inner };
}

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
    page.querySelector = () => {
      throw new Error('broken '.repeat(100));
    };
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

  it('a cell of 1 MB', () => {
    const rows = some(3).map((row, i) => (i === 1 ? ['很长'.repeat(500_000), ...row.slice(1)] : row));
    const { listings } = readAs('listing', table(headers, rows));
    expect(listings).toHaveLength(3);
    expect(listings[1]?.title?.length ?? 0).toBeLessThanOrEqual(500);
  }, 30_000);

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

describe('spans', () => {
  it.each(['100000', '1e9', '-5', '0', 'NaN', '99999999999999999999', '__proto__'])(
    'of %s rows and columns',
    (span) => {
      const rows = some(4).map(rowOf);
      readDocument(
        pageOf(
          `<table>${headOf(headers)}<tbody>${rows.join('')}<tr><td rowspan="${span}">x</td><td colspan="${span}">y</td></tr>${rows.join('')}</tbody></table>`,
        ),
      );
      readDocument(
        pageOf(
          `<table><thead><tr><th colspan="${span}" rowspan="${span}">商品</th><th>价格</th></tr></thead><tbody>${rows.join('')}</tbody></table>`,
        ),
      );
    },
  );
  it('whose rowspan goes on below the table', () => {
    const rows = some(3).map(([title, ...rest]) => [title ?? '', ...rest]);
    const body = rows.map((row, i) =>
      i === 0 ? rowOf(row).replace('<td>', '<td rowspan="1000000000">') : rowOf(row),
    );
    readDocument(pageOf(`<table>${headOf(headers)}<tbody>${body.join('')}</tbody></table>`));
  });
});

describe('ARIA that can not be', () => {
  it('points at itself and at one another', () => {
    readDocument(
      pageOf(`<div id="a" role="grid" aria-owns="b a"><div id="b" role="row" aria-owns="a" aria-labelledby="b">
        <div role="gridcell" aria-labelledby="a">1</div><div role="gridcell">2</div></div></div>`),
    );
  });
  it('has indexes far out', () => {
    const row = (index: string) =>
      `<div role="row" aria-rowindex="${index}">${headers.map((_, i) => `<div role="gridcell" aria-colindex="${i === 3 ? '999999999' : index}">${i}</div>`).join('')}</div>`;
    readDocument(
      pageOf(`<div role="grid">${['1', '-1', '1e9', 'x', '99999999999'].map(row).join('')}</div>`),
    );
  }, 20_000);
  it('holds grids in rows in grids', () => {
    let body = '<div role="gridcell">1</div>';
    for (let i = 0; i < 40; i += 1)
      body = `<div role="grid"><div role="row">${body}<div role="gridcell">${i}</div></div></div>`;
    readDocument(pageOf(body));
  });
});

describe('names of objects', () => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'prototype'];
  it('as headers', () => {
    expect(read(table(names, [names, names, names])).status).toBe('unreadable');
    const { listings } = readAs(
      'listing',
      table(
        [...headers, ...names],
        some(3).map((row) => [...row, ...names]),
      ),
    );
    expect(listings).toHaveLength(3);
    expect(Object.keys(listings[0] ?? {})).not.toEqual(expect.arrayContaining(['__proto__', 'constructor']));
    expect(Object.hasOwn(Object.prototype, 'title')).toBe(false);
  });
  it.each(names)('as class, attribute and value: %s', (name) => {
    readDocument(
      pageOf(
        `<div class="${name}" data-field="${name}">${table(
          headers,
          some(3).map((row) => row.map((cell) => `<i class="${name}" data-label="${name}">${cell}</i>`)),
        )}</div>`,
      ),
    );
    readAs(
      'listing',
      table(
        headers,
        some(3).map(([, id = '', price = '', stock = '', sold = '']) => [name, id, price, stock, sold, name]),
      ),
    );
  });
});

describe('nesting', () => {
  it('a table in each cell of a table', () => {
    const inner = table(
      ['规格', '库存'],
      [
        ['红', '1'],
        ['蓝', '2'],
      ],
    );
    const { listings } = readAs(
      'listing',
      table(
        headers,
        some(3).map(([title = '', ...rest]) => [`${title}${inner}`, ...rest]),
      ),
    );
    expect(listings).toHaveLength(3);
    expect(listings.map(({ itemId }) => itemId)).toEqual(some(3).map(([, id]) => id));
  });

  it('tables thirty deep', () => {
    let body = '<b>1</b>';
    for (let i = 0; i < 30; i += 1)
      body = `<table><tr><td>${body}</td><td>${i}</td></tr><tr><td>a</td><td>2</td></tr></table>`;
    readDocument(pageOf(body));
  });

  it.each(['div', 'span', 'table', 'ul'])(
    '2,000 levels of %s beside a list',
    (tag) => {
      const page = pageOf(table(headers, some(3)));
      const { outer, inner } = nested(page, tag, 2000);
      inner.textContent = '库存 3';
      page.body.append(outer);
      expect(readDocument(page).reading).toMatchObject({ status: 'read', kind: 'listing' });
    },
    60_000,
  );

  // So deep, the functions of the document itself run out of stack: an answer, whatever it is, and no exception.
  it.each(['div', 'span', 'table', 'ul'])(
    '5,000 levels of %s',
    (tag) => {
      const page = pageOf(table(headers, some(3)));
      const { outer, inner } = nested(page, tag, 5000);
      inner.textContent = '库存 3';
      page.body.append(outer);
      expect(['read', 'unreadable']).toContain(readDocument(page).reading.status);
    },
    60_000,
  );

  it('a list 5,000 levels down', () => {
    const page = pageOf('');
    const { outer, inner } = nested(page, 'div', 5000);
    inner.innerHTML = table(headers, some(3));
    page.body.append(outer);
    expect(readDocument(page).reading.status).toBe('unreadable');
  }, 60_000);
});
