// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { at, cny, readAs, table } from '../page-of';

describe('one order’s own page', () => {
  it.each([
    ['what a gift card has left', ['Order total', 'Gift card', 'Total'], ['$20.00', '-$20.00', '$0.00'], 0],
    ['what is still to be paid', ['Grand total', 'Total paid', 'Due'], ['$20.00', '$0.00', '$20.00'], 2000],
  ])('%s is its total', (_, names, sums, minor) => {
    const items = table(['Product', 'Quantity', 'Price'], [['<a href="/product/1">Mug</a>', '1', '$20.00']]);
    const rest = names.map((name, at) => `<dt>${name}</dt><dd>${sums[at]}</dd>`).join('');
    const { orders } = readAs('order', `<h1>Order #1042</h1>${items}<dl>${rest}</dl>`, { lang: 'en' });
    expect(orders).toMatchObject([{ orderId: '1042', amount: { minor } }]);
  });
});

describe('a list of orders', () => {
  it('in one table', () => {
    const { orders, coverage } = readAs(
      'order',
      table(
        ['订单编号', '下单时间', '买家昵称', '商品', '数量', '实付款(元)', '订单状态'],
        [
          ['3735739244192085760', '2026-11-20 09:15', '小鱼儿', '手工陶瓷杯', '2', '39.80', '待发货'],
          ['3735739244192085761', '昨天 12:30', '李**', '棉麻桌布', '1', '1,059.00', '交易成功'],
          ['3735739244192085762', '2026-11-18 08:00:01', '小鱼儿', '竹编篮子', '1', '129.00', '已取消'],
        ],
      ),
    );
    expect(coverage.order).toBe('newest');
    expect(orders).toMatchObject([
      {
        ...{ orderId: '3735739244192085760', buyer: '小鱼儿', amount: cny(3980), status: 'paid_to_ship' },
        orderedAt: { ms: at('2026-11-20T09:15:00+08:00'), unit: 'minute' },
        items: [{ title: '手工陶瓷杯', quantity: 2 }],
      },
      {
        ...{ orderId: '3735739244192085761', amount: cny(105900), status: 'completed' },
        orderedAt: { ms: at('2026-11-19T12:30:00+08:00') },
        buyerKeys: [{ kind: 'buyer', value: '李**', masked: true }],
      },
      { orderId: '3735739244192085762', status: 'closed', orderedAt: { unit: 'second' } },
    ]);
  });

  it('in English, with the buyer and the order known by their links', () => {
    const { orders } = readAs(
      'order',
      table(
        ['Order', 'Date', 'Customer', 'Total', 'Payment status', 'Fulfillment status'],
        [
          [
            '<a href="/admin/orders/9001">#1001</a>',
            'Yesterday at 3:41 pm',
            '<a href="/admin/customers/42">Mary Lamb</a>',
            '$59.00',
            'Paid',
            'Unfulfilled',
          ],
          [
            '<a href="/admin/orders/9000">#1000</a>',
            'Nov 18 at 10:02 am',
            '<a href="/admin/customers/43">Jack Horner</a>',
            '$1,204.10',
            'Paid',
            'Fulfilled',
          ],
        ],
      ),
      { lang: 'en' },
    );
    expect(orders).toMatchObject([
      {
        buyer: 'Mary Lamb',
        amount: { minor: 5900, currency: 'USD' },
        url: 'https://shop.example.com/admin/orders/9001',
      },
      { buyer: 'Jack Horner', amount: { minor: 120410, currency: 'USD' } },
    ]);
    expect(orders.map(({ orderId }) => orderId.replace('#', ''))).toEqual(['1001', '1000']);
    expect(orders.map(({ buyerKeys }) => buyerKeys[0])).toEqual([
      { kind: 'buyerId', value: '42', masked: false },
      { kind: 'buyerId', value: '43', masked: false },
    ]);
  });

  it('in blocks whose head carries number, time and buyer above the items', () => {
    const item = (title: string, price: string, n: number) =>
      `<tr><td><a href="/goods/detail?id=${n}77">${title}</a></td><td>¥${price}</td><td>${n}</td><td>¥99.00</td><td>待发货</td></tr>`;
    const block = (id: string, time: string, buyer: string, items: string) =>
      `<tr class="head"><td colspan="5">订单编号：${id} 下单时间：${time} 买家：${buyer}</td></tr>${items}`;
    const { orders } = readAs(
      'order',
      `<table><thead><tr><th>商品</th><th>单价</th><th>数量</th><th>实付款</th><th>订单状态</th></tr></thead><tbody>
       ${block('3735739244192085760', '2026-11-20 09:15:00', '小鱼儿', item('手工陶瓷杯', '19.90', 2) + item('棉麻桌布', '59.20', 1))}
       ${block('3735739244192085761', '2026-11-19 08:00:00', '大海', item('竹编篮子', '99.00', 1))}
       </tbody></table>`,
    );
    expect(orders).toMatchObject([
      {
        ...{ orderId: '3735739244192085760', buyer: '小鱼儿', amount: cny(9900), status: 'paid_to_ship' },
        orderedAt: { ms: at('2026-11-20T09:15:00+08:00') },
        items: [
          { title: '手工陶瓷杯', quantity: 2, unitPrice: cny(1990) },
          { title: '棉麻桌布', quantity: 1, unitPrice: cny(5920) },
        ],
      },
      { orderId: '3735739244192085761', buyer: '大海', items: [{ title: '竹编篮子', quantity: 1 }] },
    ]);
    expect(orders[0]?.items).toHaveLength(2);
    expect(orders[1]?.items).toHaveLength(1);
  });

  it('in blocks, one table each', () => {
    const block = (id: string, buyer: string, title: string) => `
      <div class="order"><div class="order-head"><span>订单号：${id}</span> <span>下单时间：2026-11-20 09:15:00</span>
        <span>买家昵称：${buyer}</span></div>
        <table><tr><td>${title}</td><td>¥19.90</td><td>x2</td><td>实付款：¥39.80</td><td>待发货</td></tr></table></div>`;
    const { orders } = readAs(
      'order',
      `<div class="list">${block('3735739244192085760', '小鱼儿', '手工陶瓷杯')}${block('3735739244192085761', '大海', '棉麻桌布')}${block('3735739244192085762', '阿山', '竹编篮子')}</div>`,
    );
    expect(orders.map(({ orderId, buyer }) => [orderId, buyer])).toEqual([
      ['3735739244192085760', '小鱼儿'],
      ['3735739244192085761', '大海'],
      ['3735739244192085762', '阿山'],
    ]);
    expect(orders[0]?.items).toMatchObject([{ title: '手工陶瓷杯', quantity: 2 }]);
  });
});

it("reads one order's own page", () => {
  const { orders, scope } = readAs(
    'order',
    `<h1>Order #1001</h1><p>Order date: Nov 18, 2026 10:02 am</p><p>Customer: <a href="/admin/customers/42">Mary Lamb</a></p>
     ${table(
       ['Product', 'SKU', 'Unit price', 'Quantity', 'Total'],
       [
         ['<a href="/admin/products/7">Stone mug</a>', 'MUG-1', '$19.90', '2', '$39.80'],
         ['<a href="/admin/products/8">Linen cloth</a>', 'LIN-2', '$20.00', '1', '$20.00'],
       ],
     )}<p>Order total</p><p>$59.80</p>`,
    { lang: 'en', url: 'https://shop.example.com/admin/orders/9001' },
  );
  expect(scope).toBe('detail');
  expect(orders).toHaveLength(1);
  expect(orders[0]?.orderId.replace('#', '')).toBe('1001');
  expect(orders[0]).toMatchObject({
    amount: { minor: 5980, currency: 'USD' },
    buyerKeys: expect.arrayContaining([{ kind: 'buyerId', value: '42', masked: false }]),
    items: [
      { title: 'Stone mug', itemId: '7', sku: 'MUG-1', quantity: 2, unitPrice: { minor: 1990 } },
      { title: 'Linen cloth', itemId: '8', quantity: 1 },
    ],
  });
});

describe("the state on one order's own page", () => {
  const detail = (page: string, badge: string, around = '') =>
    readAs(
      'order',
      `<h1>Order #1001</h1><div class="${page}">${around}<p>Order date: Nov 18, 2026 10:02 am</p><p><span class="${badge}">Shipped</span></p>
       ${table(['Product', 'SKU', 'Unit price', 'Quantity'], [['Stone mug', 'MUG-1', '$19.90', '2']])}</div>`,
      { lang: 'en', url: 'https://shop.example.com/admin/orders/9001' },
    ).orders[0]?.status;

  it.each([
    ['page', 'badge'],
    ['page overflow-auto', 'badge'],
    ['page', 'badge in-progress'],
    ['page', 'badge status--InProgress'],
  ])('is told in a page of class %s by a badge of class %s', (page, badge) => {
    expect(detail(page, badge)).toBe('shipped');
  });

  it.each(['order-steps', 'timeline', 'order-flow', 'progress'])('is none of the names of a %s', (name) => {
    const steps = `<div class="${name}"><i>Paid</i><br><i>Completed</i></div>`;
    expect(detail('page', 'badge', steps)).toBe('shipped');
  });

  it('is none of four names in a row', () => {
    const steps = '<ol><li>Unpaid</li><li>Paid</li><li>Completed</li><li>Closed</li></ol>';
    expect(detail('page', 'badge', steps)).toBe('shipped');
  });
});
