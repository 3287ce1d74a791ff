import { expect, it } from 'vitest';
import format from '../../../../utils/reading/files/formats/pdd-orders';
import { cny, readFormat, shanghai } from '../files';

const row = {
  商品: '青花杯',
  订单状态: '已收货',
  '商品总价(元)': '59.00',
  '邮费(元)': '0.00',
  '用户实付金额(元)': '55.00',
  '商品数量(件)': '2',
  商品id: '770001',
  商品规格: '红色',
  样式ID: '880001',
  '商家编码-规格维度': 'QH-01',
  售后状态: '无售后或售后取消',
};
it('reads orders, and the day out of the number where the time is empty', async () => {
  const { orders, report } = await readFormat(
    format,
    [
      { ...row, 订单号: '260304-314159265358979\t', 订单成交时间: '2026-03-04 12:01:02\t' },
      { ...row, 订单号: '260305-314159265358980\t', 售后状态: '退款成功', 省: '****' },
      { ...row, 订单号: '合计' },
    ],
    { as: 'xlsx' },
  );
  expect(orders).toMatchObject([
    {
      orderId: '260304-314159265358979',
      amount: cny(55),
      goodsTotal: cny(59),
      status: 'completed',
      refundStatus: 'no_refund',
      orderedAt: { ms: shanghai('2026-03-04 12:01:02'), unit: 'second' },
      items: [
        { title: '青花杯', itemId: '770001', skuId: '880001', sku: 'QH-01', spec: '红色', quantity: 2 },
      ],
    },
    {
      orderId: '260305-314159265358980',
      orderedAt: { ms: shanghai('2026-03-05 00:00:00'), unit: 'day' },
      refundStatus: 'refunded',
    },
  ]);
  expect(report.rejected).toEqual([{ code: 'no-order-id', n: 1, firstRow: 4 }]);
});
