import { expect, it } from 'vitest';
import format from '../../../../utils/reading/files/formats/etsy-items';
import { readFormat } from '../files';

it('reads the goods of orders, without their sums', async () => {
  const row = {
    'Sale Date': '03/14/26',
    'Order ID': '3300000001',
    Buyer: 'Mary Lamb (marylamb)',
    Currency: 'EUR',
    Quantity: '1',
  };
  const { orders } = await readFormat(
    format,
    [
      {
        ...row,
        'Transaction ID': '4400001',
        'Listing ID': '1500001',
        'Item Name': 'Blue cup',
        Price: '30.00',
        'Item Total': '30.00',
        Variations: 'Size:L',
        SKU: 'CUP-L',
      },
      {
        ...row,
        'Transaction ID': '4400002',
        'Listing ID': '1500002',
        'Item Name': 'Bowl',
        Price: '30.00',
        'Item Total': '30.00',
      },
    ],
    { as: 'utf-8' },
  );
  expect(orders).toMatchObject([
    {
      orderId: '3300000001',
      orderedAt: { ms: Date.UTC(2026, 2, 14) },
      items: [{ itemId: '1500001', sku: 'CUP-L', spec: 'Size:L' }, { itemId: '1500002' }],
    },
  ]);
  expect(orders[0]).not.toHaveProperty('amount');
});
