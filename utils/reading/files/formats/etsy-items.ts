import type { FileFormat } from '../format';

// Shipping is said once per order elsewhere: the sum of an order stands in the order file.
export default {
  id: 'etsy-items',
  platform: 'etsy',
  kind: 'order',
  core: [['Transaction ID'], ['Listing ID'], ['Order ID'], ['Item Name']],
  fields: {
    orderId: ['Order ID'],
    lineId: ['Transaction ID'],
    orderedAt: ['Sale Date'],
    items: ['Item Name'],
    quantity: ['Quantity'],
    unitPrice: ['Price'],
    lineAmount: ['Item Total'],
    currency: ['Currency'],
    itemId: ['Listing ID'],
    paidAt: ['Date Paid'],
    shippedAt: ['Date Shipped'],
    receiver: ['Ship Name'],
    spec: ['Variations'],
    sku: ['SKU'],
    buyer: ['Buyer'],
  },
  dayFirst: false,
} satisfies FileFormat;
