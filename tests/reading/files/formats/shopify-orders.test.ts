import { expect, it } from 'vitest';
import format from '../../../../utils/reading/files/formats/shopify-orders';
import { readFormat } from '../files';

it('reads orders whose sums stand on their first row alone', async () => {
  const { orders } = await readFormat(
    format,
    [
      {
        Name: '#1001',
        Email: 'mary@example.com',
        'Financial Status': 'paid',
        'Fulfillment Status': 'fulfilled',
        Currency: 'EUR',
        Subtotal: '80.00',
        Shipping: '5.00',
        Total: '85.00',
        'Created at': '2026-03-04 12:01:02 +0100',
        'Lineitem quantity': '1',
        'Lineitem name': 'Blue cup - Large',
        'Lineitem price': '30.00',
        'Lineitem sku': 'CUP-L',
        'Shipping Name': 'Mary Lamb',
        'Refunded Amount': '0.00',
        Id: '5600001',
      },
      {
        Name: '#1001',
        'Lineitem quantity': '1',
        'Lineitem name': 'Bowl',
        'Lineitem price': '50.00',
        'Lineitem sku': 'BOWL',
      },
      {
        Name: '#1002',
        Email: 'tom@example.com',
        'Financial Status': 'refunded',
        'Fulfillment Status': 'unfulfilled',
        Currency: 'EUR',
        Total: '30.00',
        'Created at': '2026-03-05 12:01:02 +0100',
        'Lineitem quantity': '1',
        'Lineitem name': 'Blue cup - Large',
        'Cancelled at': '2026-03-06 09:00:00 +0100',
        'Refunded Amount': '30.00',
      },
    ],
    { as: 'utf-8' },
  );
  expect(orders).toHaveLength(2);
  expect(orders[0]).toMatchObject({
    orderId: '1001',
    amount: { minor: 8500, currency: 'EUR' },
    paymentStatus: 'paid_to_ship',
    orderedAt: { ms: Date.parse('2026-03-04T12:01:02+01:00') },
    items: [
      { title: 'Blue cup - Large', sku: 'CUP-L', quantity: 1 },
      { title: 'Bowl', sku: 'BOWL' },
    ],
    refundAmount: { minor: 0, currency: 'EUR' },
  });
  expect(orders[0]?.buyerKeys[0]).toEqual({ kind: 'buyerEmail', value: 'mary@example.com', masked: false });
  expect(orders[1]).toMatchObject({
    orderId: '1002',
    status: 'closed',
    refundAmount: { minor: 3000, currency: 'EUR' },
  });
});
