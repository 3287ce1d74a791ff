import { expect, it } from 'vitest';
import format from '../../../../utils/reading/files/formats/lazada-orders';
import { readFormat } from '../files';

it('counts a row as a piece and adds up what was paid', async () => {
  const row = {
    orderNumber: '9900001',
    createTime: '04 Mar 2026 12:01',
    status: 'delivered',
    customerName: 'M***y',
    itemName: 'Blue cup',
    sellerSku: 'CUP-L',
    lazadaId: '2200001',
    paidPrice: '30.00',
    unitPrice: '32.00',
  };
  const { orders } = await readFormat(
    format,
    [
      { ...row, orderItemId: '1' },
      { ...row, orderItemId: '2' },
      { ...row, orderItemId: '3', status: 'canceled' },
    ],
    { as: 'xlsx' },
    { currency: 'SGD', timeZone: 'Asia/Singapore' },
  );
  expect(orders).toMatchObject([
    {
      orderId: '9900001',
      orderedAt: { ms: Date.parse('2026-03-04T12:01:00+08:00') },
      amount: { minor: 9000, currency: 'SGD' },
      status: 'completed',
      items: [{ quantity: 1 }, { quantity: 1 }, { status: 'closed', refundStatus: 'refunded' }],
    },
  ]);
});
