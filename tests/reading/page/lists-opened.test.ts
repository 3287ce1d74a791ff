// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { labelledValues } from '../../../utils/reading/columns/labelled';
import { lexiconFor } from '../../../utils/reading/lexicon/for-languages';
import { prepared } from '../../../utils/reading/lexicon/prepared';
import { headOf, readAs, rowOf, table } from '../page-of';

describe('blocks under one header that stands above all of them', () => {
  const line = (title: string, price: string, n: number): string =>
    `<div class="line"><div><a href="https://item.shop.example/item.htm?id=${title.length}001">${title}</a></div><div>${price}</div><div>${n}</div></div>`;
  const block = (id: string, lines: string, buyer: string, state: string, sum: string): string =>
    `<div class="blk"><div class="hd"><span>订单号：${id}</span><span>创建时间：2026-05-01 10:00:00</span></div><div class="cells"><div class="c1">${lines}</div><div>${buyer}</div><div>${state}</div><div>${sum}</div></div></div>`;
  const header = (names: string[]): string =>
    `<div class="thead">${names.map((name) => `<div>${name}</div>`).join('')}</div>`;
  const blocks = [
    block(
      '3981120774455120931',
      line('羊毛毡杯垫', '￥34.00', 2) + line('羊毛毡餐垫', '￥200.00', 1),
      't***7',
      '卖家已发货',
      '￥268.00',
    ),
    block('3980975512045120931', line('钥匙扣 狐狸', '￥30.00', 1), '小***丸', '等待买家付款', '￥36.00'),
    block('3978440019345120931', line('新手材料包', '￥59.90', 1), '木***6', '交易成功', '￥59.90'),
  ].join('');

  it('has a name for each part of an item and for each of its order', () => {
    const { orders } = readAs(
      'order',
      `<div>${header(['宝贝', '单价', '数量', '买家', '交易状态', '实收款'])}${blocks}</div>`,
    );
    expect(
      orders.map(({ buyer, amount, status, items }) => [
        buyer,
        amount?.minor,
        status,
        items.map((item) => [item.unitPrice?.minor, item.quantity]),
      ]),
    ).toEqual([
      [
        't***7',
        26800,
        'shipped',
        [
          [3400, 2],
          [20000, 1],
        ],
      ],
      ['小***丸', 3600, 'unpaid', [[3000, 1]]],
      ['木***6', 5990, 'completed', [[5990, 1]]],
    ]);
  });

  it('or one for all that its items say', () => {
    const { orders } = readAs(
      'order',
      `<div>${header(['宝贝', '买家', '交易状态', '实收款'])}${blocks}</div>`,
    );
    expect(orders.map(({ buyer, amount }) => [buyer, amount?.minor])).toEqual([
      ['t***7', 26800],
      ['小***丸', 3600],
      ['木***6', 5990],
    ]);
  });

  it('names nothing where it has another number of names', () => {
    const { orders } = readAs(
      'order',
      `<div>${header(['宝贝', '买家', '交易状态', '实收款', '操作'])}${blocks}</div>`,
    );
    expect(orders.map(({ buyer }) => buyer)).toEqual([undefined, undefined, undefined]);
  });
});

describe('rows of a table that are none of its list', () => {
  const order = (id: string, name: string, sum: string): string =>
    rowOf([
      `<input type="checkbox">`,
      `<a href="/admin/orders/${id}/edit">${id}</a>`,
      name,
      'Paid',
      sum,
      '2026-05-01',
    ]);
  const headers = ['', 'Order number', 'Customer', 'Status', 'Total', 'Date'];

  it('sums at its end', () => {
    const sums = rowOf(['', 'Summary', '', '', '', '']) + rowOf(['', 'This page', '', '', 'Sum $30.00', '']);
    const { orders } = readAs(
      'order',
      `<table>${headOf(headers)}<tbody>${order('ORD-77120', 'Ann Lee', '$10.00')}${order('ORD-77121', 'Bo Ray', '$20.00')}${sums}</tbody></table>`,
      { lang: 'en' },
    );
    expect(orders.map(({ orderId }) => orderId)).toEqual(['ORD-77120', 'ORD-77121']);
  });

  it('keeps the last order of a list whose rows lead nowhere', () => {
    const { orders } = readAs(
      'order',
      table(
        ['Order number', 'Customer', 'Status', 'Total', 'Date'],
        [
          ['ORD-77120', 'Ann Lee', 'Paid', '$10.00', '2026-05-01'],
          ['ORD-77121', '', '', '', ''],
        ],
      ),
      { lang: 'en' },
    );
    expect(orders.map(({ orderId }) => orderId)).toEqual(['ORD-77120', 'ORD-77121']);
  });

  it('a table that opens under an order holds its items', () => {
    const inner = table(
      ['Item', 'SKU', 'Qty', 'Unit price'],
      [
        ['Crock, 2 qt', 'FC-2Q', '2', '$68.00'],
        ['Weights', 'GW-P', '3', '$16.80'],
      ],
    );
    const opened = `<tr><td></td><td colspan="5">${inner}</td></tr>`;
    const { orders } = readAs(
      'order',
      `<table>${headOf(headers)}<tbody>${order('ORD-77120', 'Ann Lee', '$186.40')}${opened}${order('ORD-77121', 'Bo Ray', '$20.00')}</tbody></table>`,
      { lang: 'en' },
    );
    expect(
      orders.map(({ orderId, items }) => [
        orderId,
        items.map(({ title, sku, quantity, unitPrice }) => [title, sku, quantity, unitPrice?.minor]),
      ]),
    ).toEqual([
      [
        'ORD-77120',
        [
          ['Crock, 2 qt', 'FC-2Q', 2, 6800],
          ['Weights', 'GW-P', 3, 1680],
        ],
      ],
      ['ORD-77121', []],
    ]);
  });

  it('says an order’s goods once where its row names them too, and no sum as one of them', () => {
    const inner = table(
      ['Item', 'SKU', 'Qty', 'Unit price'],
      [
        ['Crock, 2 qt', 'FC-2Q', '2', '$68.00'],
        ['Weights', 'GW-P', '3', '$16.80'],
        ['Total', '', '5', '$186.40'],
      ],
    );
    const shipped = table(
      ['Parcel', 'Carrier'],
      [
        ['1', 'Post'],
        ['2', 'Post'],
      ],
    );
    const row = (id: string, items: string): string =>
      rowOf([`<a href="/admin/orders/${id}/edit">${id}</a>`, items, 'Ann Lee', 'Paid', '$186.40']);
    const opened = (one: string): string => `<tr><td></td><td colspan="4">${one}</td></tr>`;
    const { orders } = readAs(
      'order',
      `<table>${headOf(['Order number', 'Items', 'Customer', 'Status', 'Total'])}<tbody>${row('ORD-77120', 'Crock, 2 qt x 2')}${opened(inner)}${opened(shipped)}${row('ORD-77121', 'Weights x 1')}</tbody></table>`,
      { lang: 'en' },
    );
    expect(
      orders.map(({ orderId, items }) => [orderId, items.map(({ title, quantity }) => [title, quantity])]),
    ).toEqual([
      [
        'ORD-77120',
        [
          ['Crock, 2 qt', 2],
          ['Weights', 3],
        ],
      ],
      ['ORD-77121', [['Weights', 1]]],
    ]);
  });

  it('a table under the head of the next order is none of the order above it', () => {
    const head = (id: string): string =>
      `<tr><td colspan="6">订单号：${id} 创建时间：2026-05-01 10:00:00</td></tr>`;
    const inner = table(
      ['商品', '单价', '数量'],
      [
        ['粗陶饭碗', '¥5.00', '4'],
        ['粗陶餐盘', '¥6.00', '2'],
      ],
    );
    const first = rowOf(['玻璃水杯', '¥10.00', '1', 't***7', '交易成功', '¥10.00']);
    const { orders } = readAs(
      'order',
      `<table>${headOf(['商品', '单价', '数量', '买家', '交易状态', '实收款'])}<tbody>${head('3981120774455120931')}${first}${head('3981120774455120932')}<tr><td colspan="6">${inner}</td></tr></tbody></table>`,
    );
    expect(orders[0]?.orderId).toBe('3981120774455120931');
    expect(orders[0]?.items.map(({ title }) => title)).toEqual(['玻璃水杯']);
  });

  it('keeps the last row of a longer list where any row above it leads nowhere either', () => {
    const rows = Array.from({ length: 14 }, (_, at) => order(`ORD-771${at + 20}`, 'Ann Lee', '$10.00'));
    const bare = rowOf(['', 'ORD-77199', '', '', '', '']);
    rows.splice(13, 0, rowOf(['', 'ORD-77198', 'Bo Ray', 'Paid', '$10.00', '2026-05-01']));
    const { orders } = readAs(
      'order',
      `<table>${headOf(headers)}<tbody>${rows.join('')}${bare}</tbody></table>`,
      {
        lang: 'en',
      },
    );
    expect(orders).toHaveLength(16);
    expect(orders.at(-1)?.orderId).toBe('ORD-77199');
  });
});

describe('a person named under a heading', () => {
  it.each([
    ['zh-TW', ['訂購人', '姓名', '范姜瑜'], '范姜瑜'],
    ['zh-CN', ['买家信息', '昵称:木棉6号铺 邮件:a@mail.example'], '木棉6号铺'],
    ['zh-CN', ['买家', '木棉6号铺'], '木棉6号铺'],
    ['en', ['Customer', 'Name: Mary Lamb Email: m@mail.example'], 'Mary Lamb'],
    ['en', ['Customer', 'Name', 'Mary Lamb'], 'Mary Lamb'],
    ['de', ['Kunde', 'Name:', 'Jana Roth'], 'Jana Roth'],
    ['zh-CN', ['买家信息', '订单编号:39784400 创建时间:2026-05-01'], undefined],
  ])('%s %j', (lang, texts, wanted) => {
    const words = prepared(lexiconFor([lang])).headers.order;
    const found = labelledValues(
      texts.map((text) => ({ text, el: document.body, struck: false })),
      words,
    );
    expect(found.find(({ field }) => field === 'buyer')?.text).toBe(wanted);
  });
});
