import { expect, it } from 'vitest';
import format from '../../../../utils/reading/files/formats/shopee-orders-tw';
import { readFormat } from '../files';

it('reads orders in Big5', async () => {
  const { orders } = await readFormat(
    format,
    [
      {
        訂單編號: '260304ABCDEF12',
        訂單狀態: '已完成',
        訂單成立日期: '2026-03-04 12:01',
        商品總價: '300',
        買家總支付金額: '320',
        商品名稱: '青花杯',
        商品選項名稱: '紅色',
        商品選項貨號: 'QH-01',
        數量: '2',
        收件者姓名: '王**',
      },
    ],
    { as: 'big5' },
  );
  expect(orders).toMatchObject([
    {
      orderId: '260304ABCDEF12',
      orderedAt: { ms: Date.parse('2026-03-04T12:01:00+08:00') },
      amount: { minor: 32000, currency: 'TWD' },
      status: 'completed',
      items: [{ title: '青花杯', spec: '紅色', sku: 'QH-01', quantity: 2 }],
    },
  ]);
});
