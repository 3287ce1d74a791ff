// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { read, table } from '../page-of';

describe('a list that says it is empty', () => {
  it.each([
    ['order', '暂无订单', ['订单编号', '下单时间', '买家', '实付款', '订单状态']],
    ['listing', '暂无商品', ['商品名称', '价格', '库存', '累计销量', '状态']],
  ] as const)('of kind %s', (kind, words, headers) => {
    const body = `<table><thead><tr>${headers.map((header) => `<th>${header}</th>`).join('')}</tr></thead>
      <tbody><tr><td colspan="5">${words}</td></tr></tbody></table>`;
    expect(read(body)).toMatchObject({ status: 'empty', kind });
  });

  it('is not said by a table that merely has no rows yet', () => {
    expect(read(table(['订单编号', '下单时间', '买家', '实付款', '订单状态'], [])).status).toBe('unreadable');
  });
});

/** Pages that are no list of the seller's goods or orders. */
const others: [string, string, string?][] = [
  [
    'a bank statement',
    table(
      ['日期', '摘要', '收入', '支出', '余额'],
      [
        ['2026-11-20', '货款结算', '1,200.00', '', '5,300.00'],
        ['2026-11-19', '提现', '', '800.00', '4,100.00'],
        ['2026-11-18', '货款结算', '300.00', '', '4,900.00'],
      ],
    ),
  ],
  [
    'own purchases',
    table(
      ['订单号', '下单时间', '供应商', '采购数量', '采购金额', '状态'],
      [
        ['CG20261120001', '2026-11-20 09:00', '景德镇瓷厂', '500', '¥4,500.00', '已入库'],
        ['CG20261119001', '2026-11-19 09:00', '安吉竹器', '200', '¥2,500.00', '待入库'],
      ],
    ),
  ],
  [
    'a basket',
    `<h1>Shopping cart</h1>${table(
      ['Product', 'Unit price', 'Quantity', 'Subtotal', ''],
      [
        ['<a href="/products/7">Stone mug</a>', '$19.90', '2', '$39.80', 'Remove'],
        ['<a href="/products/8">Linen cloth</a>', '$20.00', '1', '$20.00', 'Remove'],
        ['<a href="/products/9">Basket</a>', '$5.00', '3', '$15.00', 'Remove'],
      ],
    )}<button>Checkout</button>`,
    'en',
  ],
  [
    'settings',
    `<h1>设置</h1><form><table><tr><td>店铺名称</td><td><input value="小店"></td></tr><tr><td>客服电话</td><td><input value="400"></td></tr>
      <tr><td>发货时限</td><td>48 小时</td></tr><tr><td>库存预警</td><td>10</td></tr></table></form>`,
  ],
  [
    'users and roles',
    table(
      ['用户名', '姓名', '角色', '最后登录', '状态'],
      [
        ['admin', '王小明', '管理员', '2026-11-20 09:00', '启用'],
        ['kefu01', '李小红', '客服', '2026-11-19 09:00', '停用'],
      ],
    ),
  ],
  [
    'an article',
    `<h1>2026 年度报告</h1>${'<p>今年 11 月我们卖出 1200 件商品,库存还剩 300 件。</p>'.repeat(6)}`,
  ],
  [
    'a menu',
    `<nav><ul>${['订单管理', '商品管理', '库存', '数据 12', '设置'].map((word) => `<li><a href="#">${word}</a></li>`).join('')}</ul></nav>`,
  ],
  [
    'a login page',
    '<form><label>用户名<input></label><label>密码<input type="password"></label><button>登录</button></form>',
  ],
];

describe('nothing is read from', () => {
  it.each(others)('%s', (_, body, lang = 'zh-CN') => {
    const reading = read(body, { lang });
    expect(reading.status).toBe('unreadable');
    expect(reading.problems.length).toBeGreaterThan(0);
    expect(reading).not.toHaveProperty('listings');
    expect(reading).not.toHaveProperty('orders');
  });
});
