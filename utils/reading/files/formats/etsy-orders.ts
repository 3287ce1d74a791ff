import type { FileFormat } from '../format';

// Dates are read month first (general knowledge, unverified).
export default {
  id: 'etsy-orders',
  platform: 'etsy',
  kind: 'order',
  core: [['Sale Date'], ['Order ID'], ['Number of Items'], ['Order Total']],
  fields: {
    orderId: ['Order ID'],
    orderedAt: ['Sale Date'],
    buyerAccount: ['Buyer User ID'],
    buyerName: ['Full Name'],
    quantity: ['Number of Items'],
    shippedAt: ['Date Shipped'],
    currency: ['Currency'],
    goodsTotal: ['Order Value'],
    discount: ['Discount Amount'],
    shippingFee: ['Shipping'],
    amount: ['Order Total'],
    status: ['Status'],
  },
  joined: true,
  dayFirst: false,
} satisfies FileFormat;
