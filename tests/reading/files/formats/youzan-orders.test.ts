import { expect, it } from 'vitest';
import format from '../../../../utils/reading/files/formats/youzan-orders';
import { cny, readFormat, shanghai } from '../files';

it('reads orders whose goods are joined, and the goods where there is one kind', async () => {
  const row = {
    订单状态: '交易完成',
    订单创建时间: '2026-03-04 12:01:02',
    订单实付金额: '64.00',
    买家昵称: '小熊',
    买家手机号: '13812345678',
    收货人省份: '浙江省',
  };
  const { orders } = await readFormat(
    format,
    [
      { ...row, 订单号: 'E20260304120102000001', 全部商品名称: '青花杯', 商品种类数: '1' },
      { ...row, 订单号: 'E20260304120102000002', 全部商品名称: '青花杯;白瓷碗', 商品种类数: '2' },
    ],
    { as: 'gb18030' },
  );
  expect(orders).toMatchObject([
    {
      orderId: 'E20260304120102000001',
      amount: cny(64),
      status: 'completed',
      orderedAt: { ms: shanghai('2026-03-04 12:01:02') },
      items: [{ title: '青花杯' }],
      buyerKeys: [
        { kind: 'buyer', value: '小熊', masked: false },
        { kind: 'buyerPhone', value: '13812345678', masked: false },
      ],
    },
    { items: [] },
  ]);
});
