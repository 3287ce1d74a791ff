import { expect, it } from 'vitest';
import format from '../../../../utils/reading/files/formats/xhs-orders';
import { cny, readFormat, shanghai } from '../files';

it('reads orders and packages with units in headers', async () => {
  const { orders } = await readFormat(
    format,
    [
      {
        订单号: 'P700000000000000001',
        订单状态: '已完成',
        售后状态: '无售后',
        订单创建时间: '2026-03-04 12:01:02',
        商品名称: '青花杯',
        SKU规格: '红色',
        SKU件数: '2',
        '商品总价(元)': '58.00',
        '商家应收金额(元)（支付金额）': '55.00',
        商家编码: 'QH-01',
        小红书编码: 'XHS01',
      },
    ],
    { as: 'xlsx' },
  );
  expect(orders).toMatchObject([
    {
      orderId: 'P700000000000000001',
      amount: cny(55),
      status: 'completed',
      orderedAt: { ms: shanghai('2026-03-04 12:01:02') },
      items: [{ title: '青花杯', sku: 'QH-01', itemId: 'XHS01', quantity: 2, spec: '红色' }],
    },
  ]);
});
