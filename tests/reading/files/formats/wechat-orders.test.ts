import { expect, it } from 'vitest';
import format from '../../../../utils/reading/files/formats/wechat-orders';
import { cny, fileOf, readFormat, readOk, shanghai } from '../files';

it('reads lines whose order-level cells stand once, with full-width brackets in headers', async () => {
  const row = {
    商品名称: '青花杯',
    '商品编码(平台)': '10000123',
    'SKU编码(自定义)': 'QH-01',
    商品属性: '红色',
    '商品价格(单件)': '29.00',
    商品数量: '1',
  };
  const read = await readFormat(
    format,
    [
      {
        ...row,
        订单号: '3700001',
        订单下单时间: '2026-03-04 12:01:02',
        订单状态: '已完成',
        订单实际支付金额: '88.00',
        收件人姓名: '李*',
        收件人手机: '138****5678',
        商品已退款金额: '29.00',
        商品售后: '退款成功',
      },
      { ...row, 商品名称: '白瓷碗', '商品编码(平台)': '10000124', '商品价格(单件)': '59.00' },
    ],
    { as: 'xlsx' },
  );
  expect(read.orders).toMatchObject([
    {
      orderId: '3700001',
      amount: cny(88),
      refundAmount: cny(29),
      status: 'completed',
      orderedAt: { ms: shanghai('2026-03-04 12:01:02') },
      items: [
        { itemId: '10000123', sku: 'QH-01', refundStatus: 'refunded' },
        { itemId: '10000124', unitPrice: cny(59) },
      ],
    },
  ]);
  const wide = fileOf(
    format,
    [
      {
        订单号: '3700002',
        下单时间: '2026-03-04 12:01:02',
        商品名称: '青花杯',
        '商品编码（平台）': '10000123',
        商品数量: '1',
        订单实际支付金额: '29.00',
      },
    ],
    {
      as: 'gb18030',
      headers: ['订单号', '下单时间', '商品名称', '商品编码（平台）', '商品数量', '订单实际支付金额'],
    },
  );
  expect((await readOk(wide)).orders).toMatchObject([
    { orderId: '3700002', items: [{ itemId: '10000123' }] },
  ]);
});
