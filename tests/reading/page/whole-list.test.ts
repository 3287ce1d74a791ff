// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readAs, table } from '../page-of';

const headers = ['订单编号', '下单时间', '买家昵称', '商品', '实付款', '订单状态'];
const rows = [
  ['3735739244192085760', '2026-11-20 09:15', '小鱼儿', '手工陶瓷杯', '39.80', '待发货'],
  ['3735739244192085761', '2026-11-19 12:30', '大海', '棉麻桌布', '59.00', '交易成功'],
];
const list = table(headers, rows);
const coverageOf = (body: string, url?: string) => readAs('order', body, { url }).coverage;

describe('how much of a list a page shows', () => {
  it.each([
    [`${list}<div class="pagination">共 1,234 条</div>`, 1234],
    [`${list}<div class="pager">1-2 of 50</div>`, 50],
    [`<p>2 orders</p>${list}`, 2],
    [list, null],
    [`${list}<p>共 1 条</p>`, null],
  ])('%#: by its counter', (body, total) => {
    expect(coverageOf(body)).toMatchObject({ rows: 2, total });
  });

  it('by its pager and its address', () => {
    expect(coverageOf(`${list}<div>第 3 / 40 页</div>`)).toMatchObject({ page: 3, pages: 40 });
    expect(coverageOf(list, 'https://shop.example.com/orders?page=7')).toMatchObject({ page: 7 });
    expect(
      coverageOf(`${list}<ul class="pagination"><li>1</li><li class="active">2</li></ul>`),
    ).toMatchObject({ page: 2 });
    expect(coverageOf(`${list}<p>共 2 条</p>`)).toMatchObject({ page: 1, total: 2 });
  });

  it('which way its times run', () => {
    expect(coverageOf(list).order).toBe('newest');
    expect(coverageOf(table(headers, [...rows].reverse())).order).toBe('oldest');
  });
});

describe('a list that is narrowed', () => {
  it.each([
    ['by its address', list, 'https://shop.example.com/orders?status=paid'],
    ['by a search', `<input type="search" value="小鱼儿">${list}`, undefined],
    ['by standing on a customer’s page', list, 'https://shop.example.com/customers/42'],
  ])('%s says so', (_, body, url) => {
    const { coverage, problems } = readAs('order', body, { url });
    expect(coverage.filtered).toBe(true);
    expect(problems).toContainEqual({ code: 'filtered-view' });
  });

  it('not where nothing narrows it', () => {
    expect(coverageOf(list).filtered).not.toBe(true);
    expect(coverageOf(`<input type="search" value="">${list}`).filtered).not.toBe(true);
  });

  it('a customer’s page says whose orders they are', () => {
    const { orders } = readAs('order', list, { url: 'https://shop.example.com/customers/42' });
    for (const { buyerKeys } of orders)
      expect(buyerKeys).toContainEqual({ kind: 'buyerId', value: '42', masked: false });
  });
});

describe('whose shop it is', () => {
  it.each([
    [
      'by an attribute of what stands around the list',
      `<main data-shop-id="77001">${list}</main>`,
      undefined,
      '77001',
    ],
    ['by its address', list, 'https://shop.example.com/store/my-shop/orders', 'my-shop'],
    ['by words in its frame', `<header>店铺ID：88002 设置</header>${list}`, undefined, '88002'],
    ['not by a row', list.replace('<tr><td>', '<tr data-shop-id="1"><td>'), undefined, null],
    ['not where nothing tells', list, undefined, null],
  ])('%s', (_, body, url, marker) => {
    expect(readAs('order', body, { url }).shopMarker).toBe(marker);
  });
});

describe('health', () => {
  it('is full where everything is read, and less where values are none', () => {
    expect(readAs('order', list).health).toBeGreaterThanOrEqual(0.9);
    const many = [1, 2, 3, 4].flatMap((n) => rows.map(([id = '', ...rest]) => [`${id}${n}`, ...rest]));
    const odd = [['3735739244192085799', '很久以前', '小鱼儿', '杯子', '面议', '待发货']];
    const { health, problems } = readAs('order', table(headers, [...many, ...odd]));
    expect(health).toBeLessThan(readAs('order', table(headers, many)).health);
    expect(problems).toContainEqual({ code: 'date-unclear', n: 1, of: 9 });
  });
});
