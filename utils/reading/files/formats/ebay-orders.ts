import type { FileFormat } from '../format';

export default {
  id: 'ebay-orders',
  platform: 'ebay',
  kind: 'order',
  core: [['Sales Record Number'], ['Order Number'], ['Item Number'], ['Sold For']],
  fields: {
    orderId: ['Order Number', 'Sales Record Number'],
    buyer: ['Buyer Username'],
    buyerEmail: ['Buyer Email'],
    buyerName: ['Buyer Name'],
    itemId: ['Item Number'],
    items: ['Item Title'],
    sku: ['Custom Label'],
    quantity: ['Quantity'],
    unitPrice: ['Sold For'],
    amount: ['Total Price'],
    orderedAt: ['Sale Date'],
    paidAt: ['Paid On Date'],
    receiver: ['Post To Name', 'Ship To Name'],
    shippedAt: ['Shipped On Date', 'Dispatched On Date', 'Posted On Date'],
  },
  fillDown: true,
} satisfies FileFormat;
