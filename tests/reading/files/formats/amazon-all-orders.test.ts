import { expect, it } from 'vitest';
import format from '../../../../utils/reading/files/formats/amazon-all-orders';
import { readFormat } from '../files';

it('reads tab-separated lines and adds up what each is worth', async () => {
  const row = {
    'purchase-date': '2026-03-04T12:01:02+00:00',
    'order-status': 'Shipped',
    'product-name': 'Blue cup, "large"',
    sku: 'CUP-L',
    asin: 'B0EXAMPLE1',
    quantity: '1',
    currency: 'USD',
    'item-price': '30.00',
    'item-tax': '2.40',
    'shipping-price': '4.00',
    'item-promotion-discount': '3.00',
    'sales-channel': 'Amazon.com',
  };
  const { orders, report } = await readFormat(
    format,
    [
      { ...row, 'amazon-order-id': '111-0000001-0000001' },
      {
        ...row,
        'amazon-order-id': '111-0000001-0000001',
        sku: 'BOWL',
        asin: 'B0EXAMPLE2',
        'item-price': '50.00',
        'shipping-price': '',
        'item-promotion-discount': '',
      },
      {
        ...row,
        'amazon-order-id': '111-0000002-0000002',
        'order-status': 'Cancelled',
        'item-price': '',
        'item-tax': '',
        'shipping-price': '',
        'item-promotion-discount': '',
      },
    ],
    { as: 'utf-8', delimiter: '\t' },
  );
  expect(orders).toMatchObject([
    {
      orderId: '111-0000001-0000001',
      status: 'shipped',
      orderedAt: { ms: Date.parse('2026-03-04T12:01:02Z') },
      amount: { minor: 8580, currency: 'USD' },
      items: [{ sku: 'CUP-L', itemId: 'B0EXAMPLE1' }, { sku: 'BOWL' }],
    },
    { orderId: '111-0000002-0000002', status: 'closed' },
  ]);
  expect(orders[1]).not.toHaveProperty('amount');
  expect(report.buyers).toBe(0);
});
