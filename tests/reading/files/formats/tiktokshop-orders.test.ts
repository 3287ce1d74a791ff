import { expect, it } from 'vitest';
import format from '../../../../utils/reading/files/formats/tiktokshop-orders';
import { readFormat } from '../files';

it('skips the row that describes the columns; the sum repeats on each line', async () => {
  const row = {
    'Order ID': '576000000000000001\t',
    'Order Status': 'Completed',
    'Order Amount': '65.00',
    'Created Time': '04/03/2026 12:01:02\t',
    'Buyer Username': 'mary.l',
    Quantity: '1',
  };
  const { orders, report } = await readFormat(
    format,
    [
      {
        ...row,
        'SKU ID': '172000001',
        'Seller SKU': 'CUP-L',
        'Product Name': 'Blue cup',
        'SKU Subtotal After Discount': '30.00',
      },
      {
        ...row,
        'SKU ID': '172000002',
        'Seller SKU': 'BOWL',
        'Product Name': 'Bowl',
        'SKU Subtotal After Discount': '30.00',
      },
      {
        ...row,
        'Order ID': '576000000000000002',
        'Order Status': 'Canceled',
        'Cancelled Time': '05/03/2026 08:00:00',
        'SKU ID': '172000001',
        'Product Name': 'Blue cup',
      },
    ],
    {
      as: 'xlsx',
      describing: {
        'Order ID': 'Platform unique order ID.',
        'Order Status': 'Current order status.',
        'Created Time': 'Order created time.',
      },
    },
    { currency: 'USD', timeZone: 'UTC' },
  );
  expect(orders).toMatchObject([
    {
      orderId: '576000000000000001',
      amount: { minor: 6500, currency: 'USD' },
      orderedAt: { ms: Date.UTC(2026, 2, 4, 12, 1, 2) },
      status: 'completed',
      items: [{ skuId: '172000001', sku: 'CUP-L' }, { sku: 'BOWL' }],
    },
    { orderId: '576000000000000002', status: 'closed' },
  ]);
  expect(orders[0]?.buyerKeys).toEqual([{ kind: 'buyerAccount', value: 'mary.l', masked: false }]);
  expect(report.rejected).toEqual([]);
});
