// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { at, cny, headOf, pageOf, readAs, readDocument, rowOf, table } from '../page-of';

const headers = [
  '',
  '商品信息',
  '价格',
  '总库存 批量修改',
  '30日销量',
  '累计销量',
  '商品状态',
  '创建时间',
  '操作',
];
const goods = [
  [
    '<input type="checkbox">',
    '<div><img src="a.png" alt=""><a href="/goods/detail?id=804921098992">手工陶瓷杯</a><p>ID:804921098992</p></div>',
    '<span>￥9.80</span> ~ <span>￥15.80</span> <a>修改价格</a>',
    '3 修改库存 低库存',
    '1.2万',
    '10万+',
    '销售中',
    '2026/05/12 01:21:16',
    '编辑 下架',
  ],
  [
    '<input type="checkbox">',
    '<div><a href="/goods/detail?id=804921098993">棉麻桌布</a><p>ID：804921098993</p></div>',
    '￥29.90 <a>修改价格</a>',
    '60000 待付款库存 0',
    '0',
    '112 100%好评',
    '销售中',
    '2024-06-11 14:07',
    '编辑 下架',
  ],
  [
    '<input type="checkbox">',
    '<div><a href="/goods/detail?id=804921098994">竹编篮子</a><p>ID：804921098994</p></div>',
    '16.9 活动价：15.88',
    '8000 修改库存',
    '5',
    '11',
    '已下架',
    '昨天 12:30',
    '编辑 上架',
  ],
];

function expectGoods(body: string): void {
  const { listings, coverage, currency, timeZone } = readAs('listing', body);
  expect({ currency, timeZone, rows: coverage.rows }).toEqual({
    currency: 'CNY',
    timeZone: 'Asia/Shanghai',
    rows: 3,
  });
  expect(listings).toMatchObject([
    {
      ...{ itemId: '804921098992', title: '手工陶瓷杯', status: 'on_sale' },
      price: { low: cny(980), high: cny(1580) },
      stock: { value: 3, exact: true },
      sold30d: { value: 12000, exact: false },
      soldTotal: { value: 100000, exact: false },
      createdAt: { ms: at('2026-05-12T01:21:16+08:00'), unit: 'second' },
    },
    {
      ...{ itemId: '804921098993', title: '棉麻桌布', status: 'on_sale' },
      price: { low: cny(2990), high: cny(2990) },
      stock: { value: 60000, exact: true },
      sold30d: { value: 0, exact: true },
      soldTotal: { value: 112, exact: true },
      createdAt: { ms: at('2024-06-11T14:07:00+08:00'), unit: 'minute' },
    },
    {
      ...{ itemId: '804921098994', title: '竹编篮子', status: 'off_shelf' },
      price: { low: cny(1690), high: cny(1690) },
      stock: { value: 8000, exact: true },
      createdAt: { ms: at('2026-11-19T12:30:00+08:00'), unit: 'minute' },
    },
  ]);
}

describe('a list of goods', () => {
  it('in one table', () => {
    expectGoods(table(headers, goods));
  });

  it('with its header and its body in two tables', () => {
    expectGoods(
      `<div class="head"><table>${headOf(headers)}</table></div>
       <div class="body"><table><tbody>${goods.map(rowOf).join('')}</tbody></table></div>`,
    );
  });

  it('in an ARIA grid', () => {
    const row = (cells: string[], role: string) =>
      `<div role="row">${cells.map((cell) => `<div role="${role}">${cell}</div>`).join('')}</div>`;
    expectGoods(
      `<div role="grid"><div role="rowgroup">${row(headers, 'columnheader')}</div>
       <div role="rowgroup">${goods.map((cells) => row(cells, 'gridcell')).join('')}</div></div>`,
    );
  });

  it('below placeholder rows without height or words', () => {
    const blank = rowOf(headers.map(() => ''));
    expectGoods(
      `<table>${headOf(headers)}<tbody>${blank}${blank}${goods.map(rowOf).join('')}</tbody></table>`,
    );
  });

  it('in an open shadow root', () => {
    const page = pageOf('<h1>商品管理</h1><micro-app></micro-app>');
    const root = page.querySelector('micro-app')?.attachShadow({ mode: 'open' });
    if (!root) throw new Error('no root');
    root.innerHTML = table(headers, goods);
    const { reading } = readDocument(page);
    expect(reading).toMatchObject({ status: 'read', kind: 'listing' });
    expect(reading.status === 'read' && reading.listings.map(({ itemId }) => itemId)).toEqual([
      ...['804921098992', '804921098993', '804921098994'],
    ]);
  });

  it('in cards', () => {
    const card = (id: string, title: string, price: string, stock: number, sold: number) => `
      <div class="card"><input type="checkbox"><a class="t" href="/goods/detail?id=${id}">${title}</a>
        <div class="id">商品ID：${id}</div><div class="p">价格：¥${price}</div><div class="s">库存：${stock}</div>
        <div class="n">累计销量：${sold}</div><div class="st">销售中</div><button>编辑</button></div>`;
    const { listings } = readAs(
      'listing',
      `<div class="list">${card('71001', '手工陶瓷杯', '19.90', 3, 12)}${card('71002', '棉麻桌布', '59.00', 0, 0)}${card('71003', '竹编篮子', '129.00', 44, 7)}</div>`,
    );
    expect(listings).toMatchObject([
      {
        itemId: '71001',
        title: '手工陶瓷杯',
        stock: { value: 3 },
        price: { low: cny(1990) },
        soldTotal: { value: 12 },
      },
      { itemId: '71002', title: '棉麻桌布', stock: { value: 0 }, price: { low: cny(5900) } },
      { itemId: '71003', title: '竹编篮子', stock: { value: 44 }, price: { low: cny(12900) } },
    ]);
  });

  it('in English, with ids in links alone', () => {
    const { listings } = readAs(
      'listing',
      table(
        ['Product', 'SKU', 'Price', 'Stock', 'Status'],
        [
          ['<a href="/admin/products/42">Stone mug</a>', 'MUG-1', '$19.90', '12', 'Active'],
          ['<a href="/admin/products/43">Linen cloth</a>', 'LIN-2', '$1,059.00', 'Out of stock', 'Active'],
          ['<a href="/admin/products/44">Basket</a>', 'BAS-3', '$9.00', '1,204', 'Draft'],
        ],
      ),
      { lang: 'en' },
    );
    expect(listings).toMatchObject([
      {
        itemId: '42',
        sku: 'MUG-1',
        title: 'Stone mug',
        stock: { value: 12 },
        url: 'https://shop.example.com/admin/products/42',
      },
      { itemId: '43', price: { low: { minor: 105900, currency: 'USD' } }, stock: { value: 0 } },
      { itemId: '44', stock: { value: 1204 }, status: 'draft' },
    ]);
  });

  it('keeps HTML in names as text, and ids of 19 digits as they are', () => {
    const { listings } = readAs(
      'listing',
      table(
        ['商品', '商品ID', '价格', '库存', '状态'],
        [
          ['&lt;img src=x onerror=alert(1)&gt;杯子', '3819266189016826169', '¥9.90', '3', '销售中'],
          ['__proto__', '3819266189016826170', '¥9.90', '3', '销售中'],
          ['constructor', '3819266189016826171', '¥9.90', '3', '销售中'],
        ],
      ),
    );
    expect(listings.map(({ title }) => title)).toEqual([
      '<img src=x onerror=alert(1)>杯子',
      '__proto__',
      'constructor',
    ]);
    expect(listings.map(({ itemId }) => itemId)).toEqual([
      ...['3819266189016826169', '3819266189016826170', '3819266189016826171'],
    ]);
  });

  it('puts each row and its anchor into the page', () => {
    const page = pageOf(table(headers, goods));
    const { places } = readDocument(page);
    expect(places.map(({ row }) => row)).toEqual([...page.querySelectorAll('tbody tr')]);
    for (const { row, anchor } of places) expect(row.contains(anchor)).toBe(true);
  });

  it('reads the same twice, and changes nothing in the page', () => {
    const page = pageOf(table(headers, goods));
    const before = page.documentElement.outerHTML;
    const once = readDocument(page).reading;
    expect(readDocument(page).reading).toEqual(once);
    expect(page.documentElement.outerHTML).toBe(before);
  });
});
