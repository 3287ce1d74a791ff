import { expect, it } from 'vitest';
import format from '../../../../utils/reading/files/formats/taobao-items-2025';
import { cny, fileOf, readFormat, readOk } from '../files';

const row = {
  商品标题: '青花杯',
  商品价格: '29.00',
  购买数量: '2',
  商品ID: '688001',
  订单状态: '交易成功',
  买家应付货款: '58.00',
  买家实付金额: '58.00',
  退款状态: '没有申请退款',
  退款金额: '无退款申请',
  订单创建时间: '2026-03-04 12:01:02',
  订单付款时间: '2026-03-04 12:03:00',
};
it('reads the goods of orders, without their sums', async () => {
  const { orders, report } = await readFormat(
    format,
    [
      {
        ...row,
        子订单编号: '900001',
        主订单编号: '3141592653589793238',
        商品属性: '颜色分类:红色[长45cm];尺码:M',
        商家编码: 'QH-01',
      },
      {
        ...row,
        子订单编号: '900002',
        主订单编号: '3141592653589793238',
        商品标题: '白瓷碗',
        商品ID: '688002',
        退款状态: '退款成功',
        退款金额: '29.00',
      },
      {
        ...row,
        子订单编号: '900002',
        主订单编号: '3141592653589793238',
        商品标题: '白瓷碗',
        商品ID: '688002',
        退款状态: '退款成功',
      },
    ],
    { as: 'xlsx' },
  );
  expect(orders).toHaveLength(1);
  expect(orders[0]?.items).toMatchObject([
    {
      title: '青花杯',
      itemId: '688001',
      sku: 'QH-01',
      quantity: 2,
      unitPrice: cny(29),
      spec: '颜色分类:红色[长45cm];尺码:M',
      refundStatus: 'no_refund',
    },
    { title: '白瓷碗', itemId: '688002', refundStatus: 'refunded' },
  ]);
  expect(orders[0]?.amount).toBeUndefined();
  expect(orders[0]?.refundStatus).toBeUndefined();
  expect(report).toMatchObject({ buyers: 0, hasItems: true, rejected: [] });
});
it('reads the headers of older reports', async () => {
  const old = { 订单编号: '主订单编号', 标题: '商品标题', 价格: '商品价格' };
  const headers = [
    '子订单编号',
    '订单编号',
    '标题',
    '价格',
    '购买数量',
    '外部系统编号',
    '商品属性',
    '订单状态',
    '商家编码',
    '支付单号',
    '买家应付货款',
    '退款状态',
    '退款金额',
    '订单创建时间',
    '订单付款时间',
    '备注',
  ];
  const { orders } = await readOk(
    fileOf(
      format,
      [
        {
          子订单编号: '900001',
          订单编号: '3141592653589793238',
          标题: old.标题,
          价格: '29.00',
          购买数量: '1',
          订单创建时间: '2026-03-04 12:01:02',
        },
      ],
      { as: 'gb18030', headers },
    ),
  );
  expect(orders).toMatchObject([
    { orderId: '3141592653589793238', items: [{ title: '商品标题', unitPrice: cny(29) }] },
  ]);
});
