import { expect, it } from 'vitest';
import format from '../../../../utils/reading/files/formats/ebay-orders';
import { readFormat } from '../files';

it('finds the header below an empty row', async () => {
  const { orders, report } = await readFormat(
    format,
    [
      {
        'Sales Record Number': '101',
        'Order Number': '12-00001-00001',
        'Buyer Username': 'mary_l',
        'Buyer Name': 'Mary Lamb',
        'Buyer Email': 'mary@example.com',
        'Item Number': '3100000001',
        'Item Title': 'Blue cup',
        'Custom Label': 'CUP-L',
        Quantity: '2',
        'Sold For': '$30.00',
        'Sale Date': 'Mar-04-26',
        'Paid On Date': 'Mar-04-26',
      },
      {},
      { 'Sales Record Number': '1', 'Order Number': 'record(s) downloaded' },
    ],
    { as: 'utf-8', bom: true, above: [['']] },
    { currency: 'USD', timeZone: 'America/New_York' },
  );
  expect(orders).toMatchObject([
    {
      orderId: '12-00001-00001',
      orderedAt: { ms: Date.parse('2026-03-04T05:00:00Z'), unit: 'day' },
      buyer: 'mary_l',
      items: [
        { itemId: '3100000001', sku: 'CUP-L', quantity: 2, unitPrice: { minor: 3000, currency: 'USD' } },
      ],
    },
  ]);
  expect(report.rejected).toMatchObject([{ code: 'no-order-id', n: 1 }]);
});
