import { expect, it } from 'vitest';
import format from '../../../../utils/reading/files/formats/shopee-orders-en';
import { readFormat } from '../files';

it('finds the header below title rows', async () => {
  const row = {
    'Order ID': '260304ABCDEF12',
    'Order Status': 'Completed',
    'Order Creation Date': '2026-03-04 12:01',
    'Username (Buyer)': 'mary_l',
    'Grand Total': '65.00',
    'Total Amount': '60.00',
    Quantity: '1',
  };
  const { orders, report } = await readFormat(
    format,
    [
      {
        ...row,
        'Product Name': 'Blue cup',
        'SKU Reference No.': 'CUP-L',
        'Variation Name': 'L',
        'Deal Price': '30.00',
        'Product Subtotal': '30.00',
      },
      {
        ...row,
        'Product Name': 'Bowl',
        'SKU Reference No.': 'BOWL',
        'Deal Price': '30.00',
        'Product Subtotal': '30.00',
      },
    ],
    { as: 'utf-8', above: [['Order report'], ['Period', '2026-03-01', '2026-03-31']] },
    { currency: 'SGD', timeZone: 'Asia/Singapore' },
  );
  expect(orders).toMatchObject([
    {
      orderId: '260304ABCDEF12',
      orderedAt: { ms: Date.parse('2026-03-04T12:01:00+08:00'), unit: 'minute' },
      amount: { minor: 6500, currency: 'SGD' },
      status: 'completed',
      items: [{ sku: 'CUP-L' }, { sku: 'BOWL' }],
    },
  ]);
  expect(orders[0]?.buyerKeys).toEqual([{ kind: 'buyer', value: 'mary_l', masked: false }]);
  expect(report.rows).toBe(2);
});
