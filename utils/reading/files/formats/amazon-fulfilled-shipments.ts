import type { FileFormat } from '../format';

// Has no status column: a row is a shipment.
export default {
  id: 'amazon-fulfilled-shipments',
  platform: 'amazon',
  kind: 'order',
  core: [['amazon-order-id'], ['shipment-id'], ['quantity-shipped']],
  fields: {
    orderId: ['amazon-order-id'],
    lineId: ['amazon-order-item-id', 'shipment-item-id'],
    orderedAt: ['purchase-date'],
    paidAt: ['payments-date'],
    shippedAt: ['shipment-date'],
    buyerEmail: ['buyer-email'],
    buyerName: ['buyer-name'],
    phone: ['buyer-phone-number'],
    items: ['product-name'],
    sku: ['sku'],
    quantity: ['quantity-shipped'],
    currency: ['currency'],
    lineAmount: ['item-price'],
    receiver: ['recipient-name'],
  },
  shipped: true,
  amountOf: {
    add: ['item-price', 'item-tax', 'shipping-price', 'shipping-tax', 'gift-wrap-price', 'gift-wrap-tax'],
    less: ['item-promotion-discount', 'ship-promotion-discount'],
  },
} satisfies FileFormat;
