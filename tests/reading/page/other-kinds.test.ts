// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { ReadReading } from '../../../utils/model/reading';
import { read, readAs, table } from '../page-of';

const REQUESTS = table(
  ['售后编号', '订单编号', '售后类型', '退款金额', '申请时间', '售后状态'],
  [
    ['SH001', '2611190041', '仅退款', '¥19.90', '2026-11-10 09:12:44', '退款成功'],
    ['SH002', '2611170033', '退货退款', '¥68.00', '2026-11-08 20:31:05', '待买家退货'],
  ],
);
const tab = (name: string) =>
  `<div class="tabs"><a class="tab ${name === '全部' ? 'active' : ''}">全部</a>${
    name === '全部' ? '' : `<a class="tab active">${name}</a>`
  }</div>`;

describe('an after-sales list', () => {
  it('gives its requests', () => {
    const { aftersales, orders } = readAs('aftersale', REQUESTS) as ReadReading;
    expect(orders).toEqual([]);
    expect(aftersales).toMatchObject([
      { aftersaleId: 'SH001', orderId: '2611190041', type: 'refund_only', status: 'refunded' },
      {
        aftersaleId: 'SH002',
        orderId: '2611170033',
        type: 'return',
        status: 'open',
        amount: { minor: 6800 },
      },
    ]);
  });

  it.each([
    ['全部', false],
    ['待买家退货', true],
    ['仅退款', true],
    ['近三个月', null],
  ])('under the tab %s is narrowed: %s', (name, filtered) => {
    expect(readAs('aftersale', tab(name) + REQUESTS).coverage.filtered).toBe(filtered);
  });

  it('with a range of dates set says nothing of what came before', () => {
    const dates = '<form><input placeholder="开始日期" value="2026-11-01"></form>';
    expect(readAs('aftersale', dates + tab('全部') + REQUESTS).coverage.filtered).toBeNull();
  });

  it('is no order list with a refund column', () => {
    const orders = table(
      ['订单编号', '买家昵称', '实付金额', '退款状态', '退款金额', '下单时间', '订单状态'],
      [
        ['2611190041', '山有木兮', '¥99.00', '退款成功', '¥19.90', '2026-11-09 09:12:44', '交易成功'],
        ['2611170033', '月半弯', '¥68.00', '无退款申请', '', '2026-11-07 20:31:05', '待发货'],
      ],
    );
    expect(readAs('order', orders).orders).toHaveLength(2);
  });

  it('whose columns changed places under their headers is not read', () => {
    const swapped = table(
      ['售后编号', '订单编号', '售后类型', '退款金额', '申请时间', '售后状态'],
      Array.from({ length: 4 }, (_, n) => [
        `SH00${n}`,
        `261119004${n}`,
        '仅退款',
        `2026-11-1${n} 09:12:44`,
        `¥${n + 1}9.90`,
        '退款成功',
      ]),
    );
    expect(read(swapped).status).toBe('unreadable');
  });
});

describe('a customer list', () => {
  it("gives the page's own figures and the strongest keys", () => {
    const rows = [
      ['<a href="/customers/12">Rosa Delgado</a>', 'rosa@mail.example', '2', '€92.50'],
      ['<a href="/customers/13">Emil Haas</a>', 'emil@mail.example', '1', '€1,310.25'],
    ];
    const page = table(['Customer', 'Email', 'Orders', 'Total spent'], rows);
    const { customers } = readAs('customer', page, { lang: 'en' });
    expect(customers?.[0]).toMatchObject({ buyer: 'Rosa Delgado', orderCount: { value: 2, exact: true } });
    expect(customers?.[0]?.buyerKeys.map(({ kind }) => kind).sort()).toEqual([
      'buyer',
      'buyerEmail',
      'buyerId',
    ]);
  });

  it.each([
    ['suppliers', ['Supplier', 'Email', 'Orders', 'Total spent']],
    ['staff', ['Employee', 'Email', 'Orders', 'Total spent']],
    ['users', ['Name', 'Email', 'Role', 'Last login']],
    ['affiliates', ['Name', 'Email', 'Orders', 'Commission']],
  ])('of %s is none', (_, headers) => {
    const rows = [
      ['Rosa Delgado', 'rosa@mail.example', '2', '€92.50'],
      ['Emil Haas', 'emil@mail.example', '1', '€1,310.25'],
    ];
    expect(read(table(headers, rows), { lang: 'en' }).status).toBe('unreadable');
  });
});

describe('a review list', () => {
  const HEADERS = ['Product', 'Customer', 'Rating', 'Review', 'Submitted on'];
  it.each([
    ['★★★★☆', 4],
    ['4.5 / 5', 4.5],
    ['8/10', 4],
    ['<span role="img" aria-label="2 out of 5 stars"></span>', 2],
    ['差评', 1],
  ])('rates %s as %s', (shown, rating) => {
    const rows = [
      ['Stoneware mug', 'Mara', shown, 'Lovely weight.', 'Nov 12, 2026'],
      ['Linen apron', 'Theo', shown, 'Arrived late.', 'Nov 3, 2026'],
    ];
    const { reviews } = readAs('review', table(HEADERS, rows), { lang: 'en' });
    expect(reviews?.map((row) => row.rating)).toEqual([rating, rating]);
  });

  it('keeps all lines of a text behind its name, and no other value', () => {
    const rows = [
      ['Stoneware mug', 'Mara', '5', '<p>Review: Lovely weight.</p><p>Came late.</p>', 'Nov 12, 2026'],
      ['Linen apron', 'Theo', '4', '<p>Review: Fine.</p><p>Order number: 9002</p>', 'Nov 3, 2026'],
    ];
    const { reviews } = readAs('review', table(HEADERS, rows), { lang: 'en' });
    expect(reviews?.map(({ text }) => text)).toEqual(['Lovely weight. Came late.', 'Fine.']);
  });
});
