import { expect, it } from 'vitest';
import format from '../../../../utils/reading/files/formats/amazon-fulfilled-shipments';
import { readFormat } from '../files';

it('reads shipments, which say by being there that they were shipped', async () => {
  const row = {
    'amazon-order-id': '111-0000001-0000001',
    'purchase-date': '2026-03-04T12:01:02+00:00',
    'shipment-date': '2026-03-05T08:00:00+00:00',
    'buyer-email': 'k3x9@marketplace.amazon.com',
    'buyer-name': 'Mary',
    sku: 'CUP-L',
    'product-name': 'Blue cup',
    'quantity-shipped': '2',
    currency: 'USD',
    'item-price': '60.00',
    'shipping-price': '4.00',
  };
  const { orders } = await readFormat(
    format,
    [
      { ...row, 'shipment-id': 'D1', 'shipment-item-id': 'S1', 'amazon-order-item-id': 'A1' },
      {
        ...row,
        'shipment-id': 'D2',
        'shipment-item-id': 'S2',
        'amazon-order-item-id': 'A2',
        sku: 'BOWL',
        'item-price': '50.00',
        'shipping-price': '',
      },
    ],
    { as: 'utf-8', delimiter: '\t' },
  );
  expect(orders).toMatchObject([
    {
      orderId: '111-0000001-0000001',
      status: 'shipped',
      amount: { minor: 11400, currency: 'USD' },
      items: [{ sku: 'CUP-L', quantity: 2 }, { sku: 'BOWL' }],
    },
  ]);
  expect(orders[0]?.buyerKeys[0]).toMatchObject({ kind: 'buyerEmail', value: 'k3x9@marketplace.amazon.com' });
});
