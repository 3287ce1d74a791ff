import type { FileFormat } from '../format';

// No buyer column: who bought again can't be told from this report.
export default {
  id: 'amazon-all-orders',
  platform: 'amazon',
  kind: 'order',
  core: [['amazon-order-id'], ['purchase-date'], ['order-status'], ['item-price']],
  fields: {
    orderId: ['amazon-order-id'],
    orderedAt: ['purchase-date'],
    status: ['order-status'],
    channel: ['sales-channel'],
    items: ['product-name'],
    sku: ['sku'],
    itemId: ['asin'],
    quantity: ['quantity'],
    currency: ['currency'],
    lineAmount: ['item-price'],
  },
  amountOf: {
    add: ['item-price', 'item-tax', 'shipping-price', 'shipping-tax', 'gift-wrap-price', 'gift-wrap-tax'],
    less: ['item-promotion-discount', 'ship-promotion-discount'],
  },
} satisfies FileFormat;
