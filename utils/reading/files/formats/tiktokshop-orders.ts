import type { FileFormat } from '../format';

// The row below the header describes the columns; Order Amount repeats on each line of an order.
export default {
  id: 'tiktokshop-orders',
  platform: 'tiktok-shop',
  kind: 'order',
  core: [['Order ID'], ['Order Substatus'], ['SKU ID'], ['Seller SKU'], ['Created Time']],
  fields: {
    orderId: ['Order ID'],
    status: ['Order Status'],
    refundStatus: ['Cancelation/Return Type'],
    skuId: ['SKU ID'],
    sku: ['Seller SKU'],
    items: ['Product Name'],
    spec: ['Variation'],
    quantity: ['Quantity'],
    unitPrice: ['SKU Unit Original Price'],
    lineAmount: ['SKU Subtotal After Discount'],
    amount: ['Order Amount'],
    orderedAt: ['Created Time'],
    paidAt: ['Paid Time'],
    shippedAt: ['Shipped Time'],
    completedAt: ['Delivered Time'],
    cancelledAt: ['Cancelled Time'],
    buyerAccount: ['Buyer Username'],
  },
  dayFirst: true,
} satisfies FileFormat;
