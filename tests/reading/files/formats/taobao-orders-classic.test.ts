import { expect, it } from 'vitest';
import format from '../../../../utils/reading/files/formats/taobao-orders-classic';
import { cny, readFormat, shanghai } from '../files';

// As the platform writes it: GBK, ids wrapped against spreadsheets, headers that end in a space, 元 behind a sum.
const row = {
  买家会员名: '小熊爱吃糖',
  买家支付宝账号: 'zfb@example.com',
  买家应付货款: '58.00',
  买家应付邮费: '6.00',
  总金额: '64.00',
  买家实际支付金额: '64.00',
  订单状态: '交易成功',
  收货人姓名: '李四四',
  收货地址: '浙江省 杭州市 西湖区 某路 1 号',
  联系手机: "'13812345678",
  订单创建时间: '2026-03-04 12:01:02',
  订单付款时间: '2026-03-04 12:03:00',
  确认收货时间: '2026-03-09 08:00:00',
  打款商家金额: '64.00元',
  店铺Id: '0',
  退款金额: '0.00',
};
it('reads orders, and the goods of those that hold one kind', async () => {
  const { orders, report } = await readFormat(
    format,
    [
      { ...row, 订单编号: '="3141592653589793238"', 宝贝标题: '青花杯', 宝贝种类: '1', 宝贝总数量: '2' },
      {
        ...row,
        订单编号: "'3141592653589793239'",
        宝贝标题: '青花杯，白瓷碗',
        宝贝种类: '2',
        宝贝总数量: '3',
        退款金额: '10.00',
        订单状态: '卖家已发货，等待买家确认',
      },
      {
        ...row,
        订单编号: '="3141592653589793240"',
        宝贝标题: '青花杯',
        宝贝种类: '1',
        宝贝总数量: '1',
        订单状态: '交易关闭',
      },
    ],
    { as: 'gb18030' },
  );
  expect(orders).toHaveLength(3);
  expect(orders[0]).toMatchObject({
    orderId: '3141592653589793238',
    status: 'completed',
    amount: cny(64),
    shippingFee: cny(6),
    goodsTotal: cny(58),
    orderedAt: { ms: shanghai('2026-03-04 12:01:02'), unit: 'second' },
    refundAmount: cny(0),
    items: [{ title: '青花杯', quantity: 2 }],
    phoneTail: '5678',
    region: '浙江省',
    receiver: '李四四',
  });
  expect(orders[0]?.buyerKeys).toContainEqual({ kind: 'buyer', value: '小熊爱吃糖', masked: false });
  expect(orders[1]).toMatchObject({
    orderId: '3141592653589793239',
    status: 'shipped',
    refundAmount: cny(10),
    items: [],
  });
  expect(orders[2]).toMatchObject({ status: 'closed' });
  expect(report).toMatchObject({ timeZone: 'Asia/Shanghai', currency: 'CNY', rejected: [], buyers: 3 });
});
it('refuses order numbers that a spreadsheet spoilt, and names the row', async () => {
  const { orders, report } = await readFormat(
    format,
    [
      { ...row, 订单编号: '3.14159E+18', 订单创建时间: '2026/3/4 12:01' },
      { ...row, 订单编号: '3141592653589790000', 订单创建时间: '2026/3/4 12:01' },
      { ...row, 订单编号: '3141592653589800000', 订单创建时间: '2026/3/4 12:01' },
      { ...row, 订单编号: '31415926535', 订单创建时间: '2026/3/4 12:01' },
    ],
    { as: 'gb18030' },
  );
  expect(orders.map(({ orderId, orderedAt }) => [orderId, orderedAt?.unit])).toEqual([
    ['31415926535', 'minute'],
  ]);
  expect(report.rejected).toEqual([
    { code: 'id-scientific', n: 1, firstRow: 2 },
    { code: 'id-rounded', n: 2, firstRow: 3 },
  ]);
});
