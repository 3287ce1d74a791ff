// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { headOf, pageOf, read, readAs, readDocument, rowOf, table } from '../page-of';

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
