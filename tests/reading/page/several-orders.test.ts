// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { readAs } from '../page-of';

const order = (id: string, title: string) =>
  `<div class="o"><table><tbody><tr class="h"><td colspan="4">订单号: ${id} 创建时间: 2026-11-0${id.at(-1)} 10:00:00</td></tr>
  <tr><td>${title}</td><td>￥69.00</td><td>2</td><td>买家已付款</td></tr></tbody></table></div>`;

describe('what several order numbers on a page say', () => {
  test('two orders are never read as one order’s own page', () => {
    const body = `<table><tbody><tr><td>宝贝</td><td>单价</td><td>数量</td><td>交易状态</td></tr></tbody></table>
      <div class="list">${order('4412873390016652301', '围裙')}${order('4412800117730652302', '木勺')}</div>`;
    const reading = readAs('order', body, { url: 'https://shop.example.com/sold' });
    if (reading.status === 'read') expect(reading.orders.map((row) => row.items.length)).toEqual([1, 1]);
    else expect(reading.status).toBe('unreadable');
  });

  test('a bare count beside the whole count is not the whole count', () => {
    const row = (i: number) =>
      `<tr><td>陶杯 ${i} 号</td><td>￥9.90</td><td>${i}0</td><td><div>销量 ${i}</div><div>总销量 20${i}</div></td><td>销售中</td></tr>`;
    const body = `<table><thead><tr><th>商品</th><th>价格</th><th>库存</th><th>概览</th><th>状态</th></tr></thead>
      <tbody>${[1, 2, 3].map(row).join('')}</tbody></table>`;
    const reading = readAs('listing', body, { url: 'https://shop.example.com/goods' });
    if (reading.status !== 'read') throw new Error(reading.status);
    expect(reading.listings.map((one) => one.soldTotal?.value)).toEqual([201, 202, 203]);
  });
});
