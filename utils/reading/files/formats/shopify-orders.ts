import type { FileFormat } from '../format';

// Order-level cells stand on the first row of an order alone; Name repeats.
export default {
  id: 'shopify-orders',
  platform: 'shopify',
  kind: 'order',
  core: [['Name'], ['Financial Status'], ['Lineitem quantity'], ['Lineitem name']],
  fields: {
    orderId: ['Name'],
    buyerEmail: ['Email'],
    paymentStatus: ['Financial Status'],
    fulfilmentStatus: ['Fulfillment Status'],
    currency: ['Currency'],
    goodsTotal: ['Subtotal'],
    shippingFee: ['Shipping'],
    amount: ['Total'],
    discount: ['Discount Amount'],
    orderedAt: ['Created at'],
    paidAt: ['Paid at'],
    shippedAt: ['Fulfilled at'],
    quantity: ['Lineitem quantity'],
    items: ['Lineitem name'],
    unitPrice: ['Lineitem price'],
    sku: ['Lineitem sku'],
    receiver: ['Shipping Name'],
    buyerName: ['Billing Name'],
    phone: ['Phone', 'Billing Phone'],
    cancelledAt: ['Cancelled at'],
    refundAmount: ['Refunded Amount'],
    channel: ['Source'],
  },
  fillDown: true,
} satisfies FileFormat;
