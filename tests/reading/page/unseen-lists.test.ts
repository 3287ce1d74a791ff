// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { pageOf, read, readAs, readDocument } from '../page-of';

const order = (id: string, cells: string[]): string =>
  `<tr><td>${id}</td>${cells.map((c) => `<td>${c}</td>`).join('')}</tr>`;

/** Gives every cell of the tables a place: `left` per table and column, rows one under the other. */
function layOut(page: Document, lefts: Record<string, number[]>): void {
  const place = (el: Element): [number, number, number, number] => {
    const row = el.closest('tr');
    const table = el.closest('table');
    const at = lefts[table?.id ?? ''];
    if (!row || !table || !at) return [0, 0, 1000, 1000];
    const top = (table.id.startsWith('head') ? 0 : 40) + [...table.querySelectorAll('tr')].indexOf(row) * 30;
    const column = [...row.children].indexOf(el);
    const left = at[Math.max(0, column)] ?? 0;
    const right = column < 0 ? (at.at(-1) ?? 0) : (at[column + 1] ?? left + 80);
    return [left, top, right, top + 30];
  };
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const [left, top, right, bottom] = place(this);
    return {
      left,
      top,
      right,
      bottom,
      x: left,
      y: top,
      width: right - left,
      height: bottom - top,
    } as DOMRect;
  });
  void page;
}

describe('columns frozen in a table of their own', () => {
  const frozen = (gap: number) => {
    const page = pageOf(`<div>
      <div><table id="head1"><tr><td></td><td>订单编号</td></tr></table><table id="body1"><tr><td>1</td><td>61220017</td></tr><tr><td>2</td><td>61220016</td></tr></table></div>
      <div><table id="head2"><tr><td>下单时间</td><td>买家</td><td>实付金额</td><td>订单状态</td></tr></table>
      <table id="body2"><tr><td>2026-05-11 10:00</td><td>小鱼</td><td>¥12.00</td><td>已发货</td></tr>
      <tr><td>2026-05-10 09:00</td><td>阿树</td><td>¥30.00</td><td>待发货</td></tr></table></div></div>`);
    const right = [100 + gap, 200 + gap, 300 + gap, 400 + gap, 500 + gap];
    layOut(page, { head1: [0, 20, 100], body1: [0, 20, 100], head2: right, body2: right });
    return page;
  };

  it('are read with the rows they stand beside', () => {
    const { reading } = readDocument(frozen(0));
    vi.restoreAllMocks();
    expect(reading).toMatchObject({
      status: 'read',
      kind: 'order',
      orders: [
        { orderId: '61220017', buyer: '小鱼', amount: { minor: 1200 } },
        { orderId: '61220016', buyer: '阿树', amount: { minor: 3000 } },
      ],
    });
  });

  it('are not joined with a table that merely stands on the same lines', () => {
    const { reading } = readDocument(frozen(24));
    vi.restoreAllMocks();
    expect(reading.status).toBe('unreadable');
  });
});

describe('a list whose every row is a table', () => {
  it('is one list under the header before it', () => {
    const row = (cells: string[]) =>
      `<table role="presentation">${order(cells[0] ?? '', cells.slice(1))}</table>`;
    const { orders } = readAs(
      'order',
      `<div><div class="cols"><div>订单号</div><div>下单时间</div><div>买家</div><div>实付金额</div></div><div class="list">${row(['7001', '2026-05-10 10:00', '小鱼', '¥12.00'])}${row(['7002', '2026-05-09 10:00', '阿树', '¥30.00'])}${row(['7003', '2026-05-08 10:00', '阿北', '¥9.00'])}</div></div>`,
    );
    expect(orders.map(({ orderId, buyer }) => [orderId, buyer])).toEqual([
      ['7001', '小鱼'],
      ['7002', '阿树'],
      ['7003', '阿北'],
    ]);
  });
});

describe('a grid whose cells stand under their columns', () => {
  it('is read by the rows that its cells name', () => {
    const column = (at: number, texts: string[]) =>
      `<div>${texts.map((text, row) => `<div role="gridcell" aria-rowindex="${row + 1}" aria-colindex="${at}">${text}</div>`).join('')}</div>`;
    const { orders } = readAs(
      'order',
      `<div role="grid"><div class="head"><table role="presentation"><tr><td>Order number</td><td>Order date</td><td>Customer</td><td>Total</td></tr></table></div><div class="body">${column(1, ['A-901', 'A-902', 'A-903'])}${column(2, ['2026-05-10', '2026-05-09', '2026-05-08'])}${column(3, ['Mary', 'Ned', 'Olga'])}${column(4, ['$10.00', '$20.00', '$30.00'])}</div></div>`,
      { lang: 'en' },
    );
    expect(orders.map(({ orderId, buyer, amount }) => [orderId, buyer, amount?.minor])).toEqual([
      ['A-901', 'Mary', 1000],
      ['A-902', 'Ned', 2000],
      ['A-903', 'Olga', 3000],
    ]);
  });
});

describe('headers in two rows', () => {
  const goods = (groups: string, leaves: string) =>
    `<table><thead><tr><th rowspan="2">商品名称</th><th rowspan="2">商品编码</th><th rowspan="2">价格</th><th rowspan="2">库存</th>${groups}</tr><tr>${leaves}</tr></thead><tbody><tr><td>青瓷杯</td><td>QC-1</td><td>¥38.00</td><td>12</td><td>5</td><td>203</td></tr><tr><td>竹托</td><td>ZT-2</td><td>¥18.00</td><td>0</td><td>0</td><td>41</td></tr></tbody></table>`;

  it('mean what group and column say together', () => {
    const { listings } = readAs(
      'listing',
      goods('<th colspan="2">销量</th>', '<th>近30天</th><th>累计</th>'),
    );
    expect(listings.map(({ sold30d, soldTotal }) => [sold30d?.value, soldTotal?.value])).toEqual([
      [5, 203],
      [0, 41],
    ]);
  });

  it("never take a period's figure for one of all time", () => {
    const { listings } = readAs(
      'listing',
      goods('<th colspan="2">2025 年</th>', '<th>销量</th><th>访客</th>'),
    );
    expect(listings.map(({ soldTotal }) => soldTotal)).toEqual([undefined, undefined]);
  });
});

it('orders under a heading that names their day take it from there, with their time of day', () => {
  const { orders } = readAs(
    'order',
    [
      '订单号,时间,买家,实付,状态',
      '2026-05-10',
      '8001,08:40,小鱼,¥5.00,已发货',
      '8003,08:10,阿北,¥7.00,已发货',
      '2026-05-09',
      '8000,21:15,阿树,¥6.00,待发货',
    ]
      .map((row) =>
        row.includes(',')
          ? `<div class="o">${row
              .split(',')
              .map((text) => `<div>${text}</div>`)
              .join('')}</div>`
          : `<div class="day">${row}</div>`,
      )
      .join(''),
  );
  expect(orders.map(({ orderedAt }) => orderedAt)).toEqual([
    { ms: Date.parse('2026-05-10T08:40:00+08:00'), unit: 'minute' },
    { ms: Date.parse('2026-05-10T08:10:00+08:00'), unit: 'minute' },
    { ms: Date.parse('2026-05-09T21:15:00+08:00'), unit: 'minute' },
  ]);
});

it('a column of currencies says what its row is paid in', () => {
  const { orders } = readAs(
    'order',
    `<table><tr><th>Order number</th><th>Date</th><th>Customer</th><th>Total</th><th>Currency</th></tr><tr><td>9001</td><td>2026-05-10</td><td>Mary</td><td>10.00</td><td>EUR</td></tr><tr><td>9002</td><td>2026-05-09</td><td>Ned</td><td>12.00</td><td>SEK</td></tr></table>`,
    { lang: 'en' },
  );
  expect(orders.map(({ amount }) => amount)).toEqual([
    { minor: 1000, currency: 'EUR' },
    { minor: 1200, currency: 'SEK' },
  ]);
});

it('a header that names a currency goes before such a column, and both hold for the prices of goods', () => {
  const cells = ['2026-05-10', 'Mary', 'Red mug', '2', '5.00', '10.00', '11.50', 'EUR'];
  const list = (price: string) =>
    `<table><tr>${['Order number', 'Date', 'Customer', 'Product', 'Quantity', price, 'Total', 'Refund amount (USD)', 'Currency'].map((text) => `<th>${text}</th>`).join('')}</tr>${order('9001', cells)}${order('9002', cells)}</table>`;
  const [first] = readAs('order', list('Unit price'), { lang: 'en' }).orders;
  expect(first).toMatchObject({
    amount: { minor: 1000, currency: 'EUR' },
    refundAmount: { minor: 1150, currency: 'USD' },
    items: [{ unitPrice: { minor: 500, currency: 'EUR' } }],
  });
  const [second] = readAs('order', list('Unit price (GBP)'), { lang: 'en' }).orders;
  expect(second?.items).toMatchObject([{ unitPrice: { minor: 500, currency: 'GBP' } }]);
});

it('requests after the sale are in the currency that their row names', () => {
  const cells = ['9001', 'Refund', 'Broken', '10.00', 'EUR', 'Pending', '2026-05-10'];
  const { aftersales } = readAs(
    'aftersale',
    `<table><tr>${['Return number', 'Order number', 'Return type', 'Return reason', 'Refund amount', 'Currency', 'Status', 'Requested'].map((text) => `<th>${text}</th>`).join('')}</tr>${order('R-1', cells)}${order('R-2', cells)}</table>`,
    { lang: 'en' },
  );
  expect(aftersales?.map(({ amount }) => amount)).toEqual([
    { minor: 1000, currency: 'EUR' },
    { minor: 1000, currency: 'EUR' },
  ]);
});

it('cards that describe themselves in tables are cards, and a box around several is no order', () => {
  const card = (id: string, who: string, paid: string) =>
    `<li><div><div><b>订单号 ${id}</b><i>已发货</i></div><table><tr><td><span>下单时间</span><div>2026-05-10 10:00</div></td><td><span>买家</span><div>${who}</div></td><td><span>实付金额</span><div>${paid}</div></td></tr></table><div class="goods"><span>围裙</span> <span>规格：灰</span> <span>×2</span></div></div></li>`;
  const { orders } = readAs(
    'order',
    `<div class="a"><ul>${card('K-901', '小鱼', '¥12.00')}${card('K-902', '阿树', '¥15.00')}${card('K-903', '阿北', '¥18.00')}</ul></div><div class="a">共 3 笔</div>`,
  );
  expect(orders.map(({ orderId, buyer }) => [orderId, buyer])).toEqual([
    ['K-901', '小鱼'],
    ['K-902', '阿树'],
    ['K-903', '阿北'],
  ]);
});

it("cards that name their order's number in words are orders, and none of goods in stock", () => {
  const card = (id: string, who: string) =>
    `<section class="item"><div><b>买家：${who}</b><span>交易成功</span></div><div><p>尼龙相机背带</p><p>数量：1</p><p>实收款 ¥36.50</p></div><div>订单编号：${id}</div><div>下单时间：2026-05-10 15:06</div></section>`;
  const { orders } = readAs(
    'order',
    `<div>${card('2389017745520163', '小鱼')}${card('2388840091276631', '阿树')}${card('2388840091276000', '阿北')}</div>`,
  );
  expect(orders.map(({ orderId, buyer, amount }) => [orderId, buyer, amount?.minor])).toEqual([
    ['2389017745520163', '小鱼', 3650],
    ['2388840091276631', '阿树', 3650],
    ['2388840091276000', '阿北', 3650],
  ]);
});

it('cents printed small and apart belong to their amount', () => {
  const reading = read(
    `<table><tr><th>订单号</th><th>下单时间</th><th>买家</th><th>实付金额</th></tr><tr><td>6001</td><td>2026-05-10</td><td>小鱼</td><td>¥12 .80</td></tr><tr><td>6002</td><td>2026-05-10</td><td>阿树</td><td>¥9 .90</td></tr></table>`,
  );
  expect(reading.status === 'read' && reading.orders.map(({ amount }) => amount?.minor)).toEqual([1280, 990]);
});

it('goods in boxes of their own in one cell are items each, with their pieces and prices', () => {
  const box = (title: string, code: string, pieces: string, price: string) =>
    `<div class="prod"><img alt=""><div><a href="#">${title}</a><div>Артикул: ${code}</div></div><div>${pieces}</div><div>${price}</div></div>`;
  const row = (id: string, goods: string) =>
    `<tr><td>${id}</td><td>20.11.2026</td><td>Иван П.</td><td><div>${goods}</div></td></tr>`;
  const { orders } = readAs(
    'order',
    `<table><tr><th>Order number</th><th>Order date</th><th>Customer</th><th>Products</th></tr>${row('77001', box('Кружка', 'KR-1', '2 шт.', '640 ₽') + box('Ложка', 'LZ-2', '1 шт.', '190 ₽'))}${row('77002', box('Поднос', 'PD-3', '1 шт.', '1290 ₽'))}${row('77003', '<div>Набор салфеток</div><div>60 шт.</div>')}</table>`,
    { lang: 'en' },
  );
  expect(
    orders.map(({ items }) =>
      items.map(({ title, quantity, unitPrice }) => [title, quantity, unitPrice?.minor]),
    ),
  ).toEqual([
    [
      ['Кружка', 2, 64000],
      ['Ложка', 1, 19000],
    ],
    [['Поднос', 1, 129000]],
    [['Набор салфеток', undefined, undefined]],
  ]);
});
