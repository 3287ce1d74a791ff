import { expect, it } from 'vitest';
import format from '../../../../utils/reading/files/formats/etsy-orders';
import { readFormat } from '../files';

it('reads orders with the month first; their goods stand in the other file', async () => {
  const { orders, report } = await readFormat(
    format,
    [
      {
        'Sale Date': '03/04/26',
        'Order ID': '3300000001',
        'Buyer User ID': 'marylamb',
        'Full Name': 'Mary Lamb',
        'Number of Items': '2',
        Currency: 'EUR',
        'Order Value': '60.00',
        Shipping: '5.00',
        'Order Total': '65.00',
        Status: 'Completed',
      },
    ],
    { as: 'utf-8' },
    { timeZone: 'UTC' },
  );
  expect(orders).toMatchObject([
    {
      orderId: '3300000001',
      orderedAt: { ms: Date.UTC(2026, 2, 4), unit: 'day' },
      amount: { minor: 6500, currency: 'EUR' },
      items: [],
    },
  ]);
  expect(orders[0]?.buyerKeys).toEqual([
    { kind: 'buyerAccount', value: 'marylamb', masked: false },
    { kind: 'buyer', value: 'Mary Lamb', masked: false },
  ]);
  expect(report).toMatchObject({ hasItems: false, dayFirst: null });
});
