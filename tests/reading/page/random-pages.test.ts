// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText, hostile } from '../any-text';
import { headOf, pageOf, readDocument, table } from '../page-of';

type Tree = { tag: string; attributes: [string, string][]; children: (Tree | string)[] };

const tags = [
  ...[
    'div',
    'span',
    'p',
    'a',
    'ul',
    'li',
    'table',
    'thead',
    'tbody',
    'tr',
    'th',
    'td',
    'h1',
    'section',
    'button',
  ],
  ...['input', 'select', 'img', 'svg', 'del', 'br', 'slot', 'form', 'template', 'b'],
];
const names = [
  ...[
    'class',
    'role',
    'href',
    'colspan',
    'rowspan',
    'id',
    'style',
    'hidden',
    'data-label',
    'data-field',
    'alt',
    'value',
    'type',
  ],
  ...['aria-colindex', 'aria-rowindex', 'aria-label', 'data-product-id', 'data-shop-id', 'title'],
];
const values = [
  ...[
    'row',
    'grid',
    'table',
    'gridcell',
    'columnheader',
    'rowgroup',
    'list',
    'item',
    'empty',
    'ant-pagination-item-active',
  ],
  ...[
    '/products/1',
    '/customers/42',
    '?order_id=7',
    'javascript:1',
    'display:none',
    'text-decoration:line-through',
    'checkbox',
    '3',
  ],
];
const words = [
  ...[
    '商品名称',
    '库存',
    '价格',
    '订单编号',
    '下单时间',
    '买家',
    '实付款',
    '状态',
    '累计销量',
    'Order',
    'Customer',
    'Total',
    'Stock',
  ],
  ...[
    '¥19.90',
    '3',
    '1.2万',
    '2026-11-20 09:15',
    '昨天 12:30',
    '待发货',
    '销售中',
    '小鱼儿',
    '李**',
    '×2',
    '暂无数据',
    '共 50 条',
  ],
  ...[
    '订单编号：3735739244192085760',
    '下单时间：2026-11-20 09:15:00',
    '3819266189016826169',
    '编辑',
    '下架',
    '1',
    '2',
    '3',
    '4',
  ],
];
const text = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...words) },
  { weight: 1, arbitrary: fc.constantFrom(...hostile) },
  { weight: 1, arbitrary: anyText },
);
const attribute = fc.tuple(
  fc.constantFrom(...names),
  fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...values) },
    { weight: 1, arbitrary: fc.constantFrom(...hostile) },
  ),
);
const { tree } = fc.letrec<{ tree: Tree; child: Tree | string }>((tie) => ({
  tree: fc.record({
    tag: fc.constantFrom(...tags),
    attributes: fc.array(attribute, { maxLength: 2 }),
    children: fc.array(tie('child'), { maxLength: 5 }),
  }),
  child: fc.oneof({ depthSize: 'medium', withCrossShrink: true }, text, tie('tree')),
}));

function build(page: Document, { tag, attributes, children }: Tree): Element {
  const el = page.createElement(tag);
  for (const [name, value] of attributes) el.setAttribute(name, value);
  for (const child of children) el.append(typeof child === 'string' ? child : build(page, child));
  return el;
}

describe('any page', () => {
  it('of elements put together at random is answered, by the schema', () => {
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 4 }), fc.nat(4), (trees, copies) => {
        const page = pageOf('');
        // Lists are like elements side by side, so each tree stands there some times.
        for (const one of trees) for (let i = 0; i <= copies; i += 1) page.body.append(build(page, one));
        readDocument(page);
      }),
      { numRuns: 150 },
    );
  }, 120_000);

  it('with open shadow roots anywhere is answered', () => {
    fc.assert(
      fc.property(tree, tree, (outer, inner) => {
        const page = pageOf('<div id="host"></div><div id="two"></div>');
        page.body.append(build(page, outer));
        const root = page.querySelector('#host')?.attachShadow({ mode: 'open' });
        root?.append(build(page, inner), build(page, inner));
        readDocument(page);
      }),
      { numRuns: 60 },
    );
  }, 120_000);

  const orderHeaders = ['订单编号', '下单时间', '买家', '商品', '数量', '实付款', '订单状态', '退款'];
  const listingHeaders = ['商品名称', '商品ID', '价格', '库存', '30日销量', '累计销量', '状态', '创建时间'];
  it('with the headers of a list and anything in its cells is answered', () => {
    const rows = fc.array(fc.array(text, { minLength: 6, maxLength: 9 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.constantFrom(orderHeaders, listingHeaders), rows, (headers, cells) => {
        const page = pageOf(`<table>${headOf(headers)}<tbody></tbody></table>`);
        for (const row of cells) {
          const tr = page.createElement('tr');
          for (const cell of row) tr.appendChild(page.createElement('td')).textContent = cell;
          page.querySelector('tbody')?.append(tr);
        }
        const { reading } = readDocument(page);
        // No number is made up: counts and amounts are not negative but where the page says so.
        if (reading.status !== 'read') return;
        for (const { stock, soldTotal } of reading.listings)
          for (const count of [stock, soldTotal]) expect(count?.value ?? 0).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 200 },
    );
  }, 120_000);

  it('is read the same however its rows are sorted', () => {
    const good = (n: number) => [
      `杯子 ${n}号`,
      `80492109${1000 + n}`,
      `¥${n}.90`,
      `${n}`,
      `${n}`,
      `${n * 2}`,
      '销售中',
      '2026-05-12',
    ];
    const ordered = Array.from({ length: 6 }, (_, i) => good(i + 1));
    const idsOf = (rows: string[][]): string[] => {
      const { reading } = readDocument(pageOf(table(listingHeaders, rows)));
      return reading.status === 'read' ? reading.listings.map((row) => JSON.stringify(row)) : [];
    };
    const straight = idsOf(ordered);
    expect(straight).toHaveLength(6);
    fc.assert(
      fc.property(fc.shuffledSubarray(ordered, { minLength: 6 }), (rows) => {
        const order = rows.map((row) => ordered.indexOf(row));
        expect(idsOf(rows)).toEqual(order.map((at) => straight[at]));
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});
