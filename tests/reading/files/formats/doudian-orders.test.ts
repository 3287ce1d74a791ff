import { expect, it } from 'vitest';
import format from '../../../../utils/reading/files/formats/doudian-orders';
import { cny, readFormat, shanghai } from '../files';

it('reads sub-orders with a tab before each cell, and tells split sums from repeated ones', async () => {
  const tab = (cells: Record<string, string>) =>
    Object.fromEntries(Object.entries(cells).map(([name, cell]) => [name, `\t${cell}`]));
  const row = {
    选购商品: '青花杯',
    商品ID: '35001',
    商家编码: 'QH-01',
    商品数量: '1',
    商品金额: '29.00',
    订单提交时间: '2026/03/04 12:01:02',
    订单状态: '已完成',
    收件人: '李*',
    收件人手机号: '138****5678',
    省: '浙江省',
  };
  const { orders } = await readFormat(
    format,
    [
      tab({ ...row, 主订单编号: '6920001', 子订单编号: '6920001', 订单应付金额: '29.00' }),
      tab({
        ...row,
        主订单编号: '6920001',
        子订单编号: '6920009',
        订单应付金额: '59.00',
        商品金额: '59.00',
        选购商品: '白瓷碗',
      }),
      tab({ ...row, 主订单编号: '6920002', 子订单编号: '6920002', 订单应付金额: '29.00' }),
      tab({ ...row, 主订单编号: '6920002', 子订单编号: '6920010', 订单应付金额: '29.00' }),
      tab({
        ...row,
        主订单编号: '6920003',
        子订单编号: '6920003',
        订单应付金额: '58.00',
        售后状态: '退款成功',
      }),
      tab({
        ...row,
        主订单编号: '6920003',
        子订单编号: '6920011',
        订单应付金额: '58.00',
        订单状态: '已关闭',
      }),
    ],
    { as: 'utf-8', bom: true },
  );
  expect(orders.map(({ orderId, amount }) => [orderId, amount])).toEqual([
    ['6920001', cny(88)],
    ['6920002', cny(58)],
    ['6920003', cny(58)],
  ]);
  expect(orders[0]).toMatchObject({
    orderedAt: { ms: shanghai('2026-03-04 12:01:02') },
    phoneTail: '5678',
    buyerKeys: [],
    region: '浙江省',
  });
  expect(orders[2]).toMatchObject({
    status: 'completed',
    items: [{ refundStatus: 'refunded' }, { status: 'closed', refundStatus: 'refunded' }],
  });
});
