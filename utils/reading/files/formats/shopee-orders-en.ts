import type { FileFormat } from '../format';

export default {
  id: 'shopee-orders-en',
  platform: 'shopee',
  kind: 'order',
  core: [
    ['Order ID'],
    ['Order Creation Date'],
    ['SKU Reference No.', 'Product Name'],
    ['Username (Buyer)'],
    ['Deal Price'],
  ],
  fields: {
    orderId: ['Order ID'],
    status: ['Order Status'],
    orderedAt: ['Order Creation Date'],
    items: ['Product Name'],
    sku: ['SKU Reference No.'],
    spec: ['Variation Name'],
    unitPrice: ['Deal Price'],
    quantity: ['Quantity'],
    lineAmount: ['Product Subtotal'],
    amount: ['Grand Total', 'Total Amount'],
    shippingFee: ['Buyer Paid Shipping Fee'],
    buyer: ['Username (Buyer)'],
    receiver: ['Receiver Name'],
    phone: ['Phone Number'],
    region: ['Province'],
  },
} satisfies FileFormat;
